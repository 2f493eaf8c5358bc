import type { CardContent, CardHead, CardView } from '../../components/card/card-view';
import type { CardRow, CompactCard } from '../model/card';
import { isTrouble } from '../model/trouble';
import { currentStep, type OpenCard } from './hover-model';
import type { Mark } from './mark';

/** What a card says of the mark itself. */
type MarkedWords = Pick<Mark, 'mention' | 'words'>;
type Briefs = Readonly<Record<string, CompactCard>>;

const COUNT_WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** Ids come from packs: one may be called like what every object has ("constructor"). */
function briefOf(briefs: Briefs, target: string): CompactCard | null {
  return Object.hasOwn(briefs, target) ? (briefs[target] ?? null) : null;
}

/** The target whose card a mark opens; null if the reader must choose among several. */
export function targetOf({ mention }: Pick<MarkedWords, 'mention'>, briefs: Briefs): string | null {
  const [only, another] = mention.targets;
  if (only !== undefined && another === undefined) return only;
  if (mention.open) return null;
  return mention.targets.find((target) => briefOf(briefs, target)?.kind === 'series') ?? null;
}

/** What the card shows, from where the reader is on its trail. */
export function viewCard(
  card: OpenCard,
  { mark, briefs, published, sheet }: { mark: MarkedWords; briefs: Briefs; published: string | null; sheet: boolean },
): CardView {
  const isFirst = card.trail.length === 1;
  return {
    content: contentOf(card, { mark, briefs }),
    published,
    reasons: isFirst && !card.gone ? mark.mention.why : [],
    back: isFirst ? null : nameOfStep(card, { at: -2, mark, briefs }),
    pinned: card.pinned,
    closable: card.pinned || sheet || card.opening !== 'pointer',
    sheet,
  };
}

function contentOf(card: OpenCard, { mark, briefs }: { mark: MarkedWords; briefs: Briefs }): CardContent {
  const step = currentStep(card);
  const brief = step.target === null ? null : briefOf(briefs, step.target);
  if (card.gone) return { kind: 'trouble', trouble: 'updated', head: null };
  if (step.target === null) return { kind: 'choice', ...choiceAmong(mark, briefs) };
  if (step.answer && isTrouble(step.answer)) {
    const head = brief ?? { tile: null, name: step.name ?? mark.words, kindLine: '' };
    // The store's words say what is so and what to do; other messages are for us.
    const words = step.answer.trouble === 'store-unavailable' ? { words: step.answer.message } : {};
    return { kind: 'trouble', trouble: step.answer.trouble, head, ...words };
  }
  if (step.answer) return { kind: 'full', card: step.answer };
  if (brief) return { kind: 'brief', brief, waiting: card.slow };
  return { kind: 'named', name: step.name ?? mark.words, waiting: card.slow };
}

/** An open question ("Which Kim?"), or several events that are meant at once ("met three times"). */
function choiceAmong({ mention, words }: MarkedWords, briefs: Briefs): { head: CardHead; rows: CardRow[] } {
  const known = mention.targets.flatMap((target) => briefOf(briefs, target) ?? []);
  const rows = known.map(({ id, tile, name, lede }) => ({ target: id, tile, name, text: lede }));
  const count = COUNT_WORDS[known.length] ?? String(known.length);
  if (!mention.open) {
    const tile = { shape: 'leaf', top: '', bottom: `${known.length}×` } as const;
    return { head: { tile, name: `“${words}”`, kindLine: `${count} events are meant` }, rows };
  }
  const arePeople = known.every((brief) => brief.tile.shape === 'person');
  const noun = arePeople ? ' people' : mention.kind === 'event' ? ' events' : '';
  const tile = { shape: 'open', text: '?' } as const;
  return { head: { tile, name: `Which ${words}?`, kindLine: `${count}${noun} in this article fit` }, rows };
}

function nameOfStep(card: OpenCard, { at, mark, briefs }: { at: number; mark: MarkedWords; briefs: Briefs }): string {
  const step = card.trail.at(at);
  if (!step || step.target === null) return choiceAmong(mark, briefs).head.name;
  return briefOf(briefs, step.target)?.name ?? step.name ?? mark.words;
}
