import type { Settings } from './settings';
import { isSiteOff, type SiteRules } from './site-rules';

/** What Backstory may do on a page. `article` is on, and the reader says that it is one; `not-an-article`, that it is none. */
export type EffectiveState = 'on' | 'article' | 'not-an-article' | 'site-off' | 'paused';

/** A pause comes before the site's own rule: while it lasts, the switch of a site changes nothing. */
export function effectiveState(
  url: string,
  { settings, rules }: { settings: Pick<Settings, 'paused'>; rules: SiteRules },
): EffectiveState {
  if (settings.paused) return 'paused';
  return isSiteOff(rules, url) ? 'site-off' : 'on';
}
