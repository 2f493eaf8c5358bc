import { type ArticleRules, type ArticleVerdict, findArticleRule } from './article-rules';
import type { Settings } from './settings';
import { isSiteOff, type SiteRules } from './site-rules';

/** What Backstory may do on a page. `article` is on, and the reader says that it is one; `not-an-article`, that it is none. */
export type EffectiveState = 'on' | 'article' | 'not-an-article' | 'site-off' | 'paused';

const STATES: Readonly<Record<ArticleVerdict, EffectiveState>> = {
  article: 'article',
  'not-article': 'not-an-article',
};

/** A pause comes before the site's own rule: while it lasts, the switch of a site changes nothing; and so on down. */
export function effectiveState(
  url: string,
  {
    settings,
    rules,
    articleRules,
  }: { settings: Pick<Settings, 'paused'>; rules: SiteRules; articleRules: ArticleRules },
): EffectiveState {
  if (settings.paused) return 'paused';
  if (isSiteOff(rules, url)) return 'site-off';
  const rule = findArticleRule(articleRules, url);
  return rule ? STATES[rule.verdict] : 'on';
}
