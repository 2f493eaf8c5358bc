import { buildCompactCard } from '../knowledge/cards/build-compact-card';
import type { RecordReader } from '../knowledge/record-reader';
import type { Analysis } from '../messaging/protocol';
import type { ArticleText } from '../model/article-text';
import type { CompactCard } from '../model/card';
import { LIMITS } from '../model/limits';
import type { Mention } from '../model/mention';
import { isPartialDate, type PartialDate } from '../model/partial-date';
import { SHOWN_CONFIDENCE } from '../recognition/shown-threshold';

type Analyse = { article: ArticleText; recognise: (article: ArticleText) => Mention[]; records: RecordReader };

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** The mentions that a reader is shown, with what each target's card shows at once. */
export async function analyseArticle({ article, recognise, records }: Analyse): Promise<Analysis> {
  const sure = recognise(article).filter(({ confidence }) => confidence >= SHOWN_CONFIDENCE);
  const published = dayOf(article.published);
  const targets = [...new Set(sure.flatMap((mention) => mention.targets))];
  const cards = await Promise.all(targets.map((target) => buildCompactCard({ target, published, records })));
  const briefs: Record<string, CompactCard> = {};
  for (const card of cards) if (card) briefs[card.id] = card;
  const mentions = sure
    // Packs may have changed since the index was loaded: what no pack knows any more has no card.
    .map((mention) => ({ ...mention, targets: mention.targets.filter((target) => Object.hasOwn(briefs, target)) }))
    .filter((mention) => mention.targets.length > 0)
    .slice(0, LIMITS.mentions);
  return { mentions, briefs };
}

/** The day of an ISO date or date-time, as the page states it; null if it states none that exists. */
function dayOf(moment: string | null): PartialDate | null {
  const day = moment?.slice(0, DAY_LENGTH) ?? '';
  return isPartialDate(day) ? day : null;
}
