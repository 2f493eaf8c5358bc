import type { BenchPage } from './bench-page';

/** Of one page. `precision` is null where nothing was found. */
type PageScore = { precision: number | null; recall: number; f1: number };

export type TextScore = { f1: number; precision: number; recall: number; poor: number; pages: number };

/** Words are compared in runs of so many, so that order counts; the measure of scrapinghub/article-extraction-benchmark. */
const RUN_WORDS = 4;
/** A page with an F1 below this was read badly. */
const POOR = 0.8;

/** How well the found texts (page by page) match those wanted: precision and recall averaged over all articles, F1 of the averages. */
export function scoreTexts(pages: readonly BenchPage[], texts: readonly string[]): TextScore {
  const scores = pages.flatMap((page, index) => (page.isArticle ? [scorePage(page, texts[index] ?? '')] : []));
  const precision = mean(scores.flatMap((score) => score.precision ?? []));
  const recall = mean(scores.map((score) => score.recall));
  const poor = scores.filter(({ f1 }) => f1 < POOR).length;
  return { f1: harmonicMean(precision, recall), precision, recall, poor, pages: scores.length };
}

function scorePage(page: BenchPage, text: string): PageScore {
  const wanted = countRuns(page.text);
  const found = countRuns(text);
  const allowed = countRuns(page.besides);
  let right = 0;
  let extra = 0;
  let missing = 0;
  for (const [run, count] of found) {
    const due = wanted.get(run) ?? 0;
    right += Math.min(count, due);
    extra += Math.max(0, count - due - (allowed.get(run) ?? 0));
  }
  for (const [run, count] of wanted) missing += Math.max(0, count - (found.get(run) ?? 0));
  const precision = right + extra > 0 ? right / (right + extra) : null;
  const recall = right + missing > 0 ? right / (right + missing) : 1;
  return { precision, recall, f1: harmonicMean(precision ?? 0, recall) };
}

function countRuns(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let start = 0; start < Math.max(1, words.length - RUN_WORDS + 1); start++) {
    const run = words.slice(start, start + RUN_WORDS).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function harmonicMean(one: number, other: number): number {
  return (2 * one * other) / (one + other || 1);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
