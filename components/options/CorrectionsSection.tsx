import type { ArticlePages, ArticleRules } from '../../core/settings/article-rules';
import { showPages } from '../show-pages';
import { RuleList } from './RuleList';

const SAID = { article: 'You said: an article', 'not-article': 'You said: not an article' } as const;

/** The pages whose kind the reader has corrected, each with a way back. */
export function CorrectionsSection({
  corrections,
  onRemove,
}: {
  corrections: ArticleRules;
  onRemove: (pages: ArticlePages) => void;
}) {
  const rows = corrections.map(({ site, pattern, verdict }) => {
    const title = showPages({ site, pattern });
    return {
      key: site + pattern,
      title,
      note: SAID[verdict],
      action: 'Undo',
      name: `Undo “${SAID[verdict]}” for ${title}`,
      run: () => onRemove({ site, pattern }),
    };
  });
  rows.sort((a, b) => a.title.localeCompare(b.title));
  return <RuleList rows={rows} empty="You have corrected no page." />;
}
