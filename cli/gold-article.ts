import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What of an annotated article (../shared/gold/README.md) tells which names mean whom. */
export type GoldArticle = {
  id: string;
  source: string;
  url: string;
  actors: { key: string; names: string[]; wikidata?: string }[];
  mentions: { context: string; quote: string; actor: string; optional?: boolean }[];
};

/** Where a mention lies in the joined text of an article; offsets in UTF-16 units. */
export type GoldPlace = { start: number; end: number; actor: GoldArticle['actors'][number] };

export function readGold(file: string): GoldArticle {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The page as it was published; the corpus keeps pages packed. */
export function readGoldPage(corpus: string, { source }: GoldArticle): Uint8Array {
  const bytes = readFileSync(path.join(corpus, source));
  return source.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** The annotated mentions that are in the text; `text` has single spaces as the gold has. */
export function placeGold(gold: GoldArticle, text: string): GoldPlace[] {
  const actors = new Map(gold.actors.map((actor) => [actor.key, actor]));
  return gold.mentions.flatMap(({ context, quote, actor: key }) => {
    const actor = actors.get(key);
    const at = text.indexOf(squeeze(context));
    if (!actor || at < 0) return [];
    const start = at + squeeze(context).indexOf(squeeze(quote));
    return [{ start, end: start + squeeze(quote).length, actor }];
  });
}

export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
