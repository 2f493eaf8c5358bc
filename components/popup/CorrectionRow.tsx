import type { PageStatus } from '../../core/model/page-status';
import type { ArticleVerdict } from '../../core/settings/article-rules';
import { keptFor } from './kept-for';
import type { Correction } from './popup-page';

type CorrectionRowProps = {
  state: PageStatus['state'];
  correction: Correction;
  /** Null takes back what was said. */
  onVerdict: (verdict: ArticleVerdict | null) => void;
};

const CHOICES: Readonly<Record<ArticleVerdict, string>> = {
  article: 'This is an article',
  'not-article': 'Not an article',
};
const SAID: Readonly<Record<ArticleVerdict, string>> = {
  article: 'You said that this is an article.',
  'not-article': 'You said that this is not an article.',
};
/** States in which it matters whether the page is an article. */
const CORRECTABLE: ReadonlySet<PageStatus['state']> = new Set<PageStatus['state']>([
  'reading',
  'marked',
  'nothing-found',
  'not-an-article',
]);

/**
 * The reader's own word on whether the page is an article: the way to say it, or what was said with the way back. The
 * button stays the same element throughout, so that the keyboard's place is not lost when it is pressed.
 */
export function CorrectionRow({ state, correction: { rule, pages }, onVerdict }: CorrectionRowProps) {
  if (!CORRECTABLE.has(state)) return null;
  const isNone = state === 'not-an-article';
  const other: ArticleVerdict = (rule ? rule.verdict === 'article' : !isNone) ? 'not-article' : 'article';
  const isWider = rule !== null && pages !== null && rule.pattern !== pages.pattern;
  return (
    <div class={rule || isNone ? 'msg' : 'aside'}>
      {rule ? (
        <p>
          {SAID[rule.verdict]}
          {rule.verdict === 'article' && isNone && ' No text to read was found.'}
          <small>
            <bdi>{keptFor(rule)}</bdi>
          </small>
        </p>
      ) : (
        isNone && <p>Backstory reads single articles.</p>
      )}
      {(rule || pages) && (
        <button
          key="choice"
          type="button"
          class={rule || isNone ? 'btn mini' : 'btn quiet mini'}
          onClick={() => onVerdict(rule ? null : other)}
        >
          {rule ? 'Undo' : CHOICES[other]}
        </button>
      )}
      {isWider && (
        <button type="button" class="btn mini" onClick={() => onVerdict(other)}>
          {CHOICES[other]}
        </button>
      )}
    </div>
  );
}
