import type { Analysis } from '../messaging/protocol';
import type { ArticleText } from '../model/article-text';
import { isTrouble, type Trouble } from '../model/trouble';

/** What was found in a text. */
export type KnownArticle = { text: ArticleText; analysis: Analysis };

/** Texts that are no longer on the page and still remembered: a page may show two in turn, or one in two languages. */
const REMEMBERED = 8;

/** Asks what is in texts, but never twice for the same one, as long as the page lives. */
export type KnowArticles = (texts: readonly ArticleText[], address: string) => Promise<KnownArticle[] | Trouble>;

export function createKnowArticles(ask: (article: ArticleText) => Promise<Analysis | Trouble>): KnowArticles {
  let known: (KnownArticle & { address: string })[] = [];

  return async (texts, address) => {
    const found: typeof known = [];
    for (const text of texts) {
      // A page that scrolls from article to article may call itself by the latest: the others keep the date they had.
      const before = known.find(
        (one) => isSameText(one.text, text) && (one.text.published === text.published || one.address !== address),
      );
      const analysis = before?.analysis ?? (await ask(text));
      if (isTrouble(analysis)) return analysis;
      found.push(before ?? { text, analysis, address });
    }
    known = [...found, ...known.filter((one) => !found.includes(one)).slice(0, REMEMBERED)];
    return found;
  };
}

function isSameText(a: ArticleText, b: ArticleText): boolean {
  return (
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, index) => block.kind === b.blocks[index]?.kind && block.text === b.blocks[index]?.text)
  );
}
