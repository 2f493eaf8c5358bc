import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/Icon';

/** A link that leaves the page: new tab, and the other site learns neither page nor opener. */
export function ExternalLink({
  href,
  children,
  quiet,
}: {
  href: string;
  children: ComponentChildren;
  quiet?: boolean;
}) {
  return (
    <a href={href} target="_blank" rel="noreferrer noopener" class={quiet ? 'btn quiet' : undefined}>
      {children}
      <span class="sr"> (opens a new tab)</span>
      {quiet && <Icon name="external" />}
    </a>
  );
}
