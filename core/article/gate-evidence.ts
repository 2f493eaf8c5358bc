import type { GateFacts } from './read-gate-facts';

/** A row of evidence; its reason stands above it. Its points count `amount` times: 1 or 0 for a yes or no. */
type GateEvidence = { name: string; points: number; amount: (facts: GateFacts) => number | boolean };

/** Enough text to be read for its own sake. Units, paragraphs. */
const MUCH = 1_000;
const SEVERAL = 3;
/** Less is a notice; and less than this share of the page's text is a part of something else. */
const LITTLE = 400;
const SMALL_SHARE = 0.2;
/** So much is written to be read through, whatever else the page holds. Units, paragraphs. */
const LONG = 3_000;
const LONG_PARAGRAPHS = 8;
/** From so many on, what stands between the paragraphs is no accident; more than twice as much says no more. */
const MANY = 4;
const MOST_TIMES = 2;
/** Lists of teasers have at least this much linked text for the rest; articles with links to more stories less. Share of units. */
const TEASER_SHARE = 0.1;
/** The title's heading stands so near above the text. Blocks. */
const NEAR = 10;
/** Chapters and clauses: so many headings for the paragraphs there are. */
const HEADINGS_A_PARAGRAPH = 0.4;
const TIMES_A_PARAGRAPH = 0.3;
const SOME = 3;
/** Footnotes and their likes; the text of a newspaper has hardly any. */
const MANY_REFERENCES = 8;
/** Share of the text that is set as typed: code, records, messages. */
const MUCH_PREFORMATTED = 0.3;

/** How often `count` holds `measure`, as far as that tells anything. */
const times = (count: number, measure: number): number => Math.min(MOST_TIMES, count / measure);

/**
 * Weights set on half of the page fixtures and looked at on the other half, on real articles and on front pages. Structure
 * comes before words, since words are of one language.
 */
export const GATE_EVIDENCE: readonly GateEvidence[] = [
  // JSON-LD says so, for search engines that punish who lies to them.
  { name: 'typed', points: 4, amount: ({ metadata }) => metadata.isTypedArticle || metadata.isLiveBlog },
  { name: 'typed as something else', points: -6, amount: ({ metadata }) => metadata.isTypedOther },
  // Many templates write it on every page.
  { name: 'Open Graph: article', points: 1.25, amount: ({ metadata }) => metadata.openGraphType === 'article' },
  // "website" and "blog" are what templates write on every page.
  {
    name: 'Open Graph: something else',
    points: -2,
    amount: ({ metadata: { openGraphType } }) => !/^(?:article|website|blog)?$/.test(openGraphType ?? ''),
  },
  { name: 'microdata: article', points: 2, amount: ({ has }) => has(itemType('NewsArticle Article BlogPosting')) },
  {
    name: 'microdata: something else',
    points: -4,
    amount: ({ has }) =>
      has(itemType('QAPage Question Product SearchResultsPage Recipe JobPosting DiscussionForumPosting')),
  },
  // News has a day, and the reader is told it; a date in the head alone may be the template's.
  {
    name: 'dated',
    points: 1.5,
    amount: ({ metadata, hasDateLine, has }) =>
      hasDateLine || (metadata.published === null ? 0 : has(DATE_IN_HEAD) || metadata.isTypedArticle || 0.5),
  },
  {
    name: 'published, in the head',
    points: 1,
    amount: ({ has }) => has('meta[property="article:published_time"],[itemprop~="datePublished"]'),
  },
  // Somebody signs it.
  {
    name: 'author',
    points: 0.5,
    amount: ({ has }) =>
      has('meta[name="author"],meta[property="article:author"],[rel~="author"],[itemprop~="author"]'),
  },
  // It is filed under something.
  {
    name: 'section',
    points: 0.5,
    amount: ({ has }) =>
      has('meta[property="article:section"],meta[property="article:tag"],meta[name="news_keywords"]'),
  },
  // How addresses of articles, of lists and of searches look.
  { name: 'date in the address', points: 1, amount: ({ address }) => address.hasDate },
  { name: 'headline in the address', points: 0.5, amount: ({ address }) => address.hasSlug },
  { name: 'number in the address', points: 0.5, amount: ({ address }) => address.hasId },
  { name: 'address of a section', points: -1, amount: ({ address }) => address.isSection },
  { name: 'address of a search', points: -2, amount: ({ address }) => address.isSearch },
  { name: 'address of a front door', points: -4, amount: ({ address }) => address.isFrontDoor },
  // The page is about this text.
  {
    name: 'under its title',
    points: 0.5,
    amount: ({ titleDistance }) => titleDistance !== null && titleDistance <= NEAR,
  },
  { name: 'much prose', points: 1, amount: ({ body, paragraphs }) => body.units >= MUCH && paragraphs >= SEVERAL },
  {
    name: 'long prose',
    points: 0.5,
    amount: ({ body, paragraphs }) => body.units >= LONG && paragraphs >= LONG_PARAGRAPHS,
  },
  { name: 'little prose', points: -1, amount: ({ body }) => body.units < LITTLE },
  { name: 'small share of the page', points: -0.5, amount: ({ body }) => body.share < SMALL_SHARE },
  // Walls, forms and errors ask not to be found.
  { name: 'not to be indexed', points: -2, amount: ({ has }) => has('meta[name="robots" i][content*="noindex" i]') },
  // A post has no headline: its title is how it begins.
  { name: 'titled by its first words', points: -1.5, amount: ({ titleQuotesText }) => titleQuotesText },
  // Teasers, finds and threads.
  {
    name: 'linked lines between',
    points: -1.5,
    amount: ({ linkedLines, linkedUnits, body }) =>
      linkedLines >= MANY && times(linkedUnits / body.units, TEASER_SHARE),
  },
  {
    name: 'broken up',
    points: -0.5,
    amount: ({ between, paragraphs }) => between >= MANY && times(between, paragraphs),
  },
  // Manuals, terms and lists of questions.
  {
    name: 'many headings',
    points: -1.5,
    amount: ({ headings, paragraphs }) => headings >= MANY && headings >= HEADINGS_A_PARAGRAPH * paragraphs,
  },
  { name: 'numbered headings', points: -4, amount: ({ numberedHeadings }) => numberedHeadings >= SOME },
  // Reference works.
  {
    name: 'references',
    points: -4,
    amount: ({ references }) => references >= MANY_REFERENCES && times(references, MANY_REFERENCES),
  },
  // Forms.
  { name: 'fields', points: -2.5, amount: ({ fields }) => fields >= SOME },
  // Messages, answers and releases, each with its own time.
  {
    name: 'times between',
    points: -2,
    amount: ({ statedTimes, paragraphs, metadata }) =>
      !metadata.isLiveBlog && statedTimes >= SOME && statedTimes >= TIMES_A_PARAGRAPH * paragraphs,
  },
  { name: 'set as typed', points: -3, amount: ({ preformatted }) => preformatted > MUCH_PREFORMATTED },
  // Someone writes it now.
  {
    name: 'being written',
    points: -8,
    amount: ({ isWithin }) =>
      isWithin('[contenteditable]:not([contenteditable="false"]),[role="textbox"],[role="log"],[role="application"]'),
  },
  { name: 'priced', points: -3, amount: ({ has }) => has('[itemprop~="price"],meta[property^="product:price"]') },
];

const DATE_IN_HEAD =
  'meta[property*="publish" i],meta[name*="publish" i],meta[name*="date" i],meta[itemprop*="date" i],[itemprop~="datePublished"]';

/** @param names of types of schema.org */
function itemType(names: string): string {
  return names.replace(/(\w+) ?/g, '[itemtype$="/$1"],').slice(0, -1);
}

/** What all rows say together. */
export function weighGate(facts: GateFacts): number {
  let points = 0;
  for (const row of GATE_EVIDENCE) points += row.points * Number(row.amount(facts));
  return points;
}
