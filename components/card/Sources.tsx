import { Fragment } from 'preact';
import type { Card } from '../../core/model/card';
import { ExternalLink } from './ExternalLink';
import { httpsLink } from './https-link';

/** Where the statements come from, and the pack that holds them. */
export function Sources({ sources, pack }: Pick<Card, 'sources' | 'pack'>) {
  return (
    <p class="srcs">
      {sources.length > 0 && 'Sources: '}
      {sources.map((source, index) => {
        const href = httpsLink(source.url);
        return (
          <Fragment key={source.name}>
            {index > 0 && ', '}
            {href ? <ExternalLink href={href}>{source.name}</ExternalLink> : source.name}
          </Fragment>
        );
      })}
      {sources.length > 0 && '. '}
      Pack: {pack.title} {pack.version}
    </p>
  );
}
