import type { Card } from '../../core/model/card';
import { formatDate } from '../format-date';
import { ExternalLink } from './ExternalLink';
import { httpsLink } from './https-link';

/** How fresh the facts are, and the way out. */
export function CardFooter({ asOf, wikipedia }: Pick<Card, 'asOf' | 'wikipedia'>) {
  const href = httpsLink(wikipedia);
  return (
    <div class="card-foot">
      <span class="asof">Facts as of {formatDate(asOf)}</span>
      {href && (
        <ExternalLink href={href} quiet>
          Wikipedia
        </ExternalLink>
      )}
    </div>
  );
}
