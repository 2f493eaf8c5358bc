import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../core/article/read-article';
import type { Actor } from '../core/model/actor';
import type { Event } from '../core/model/event';
import { nameVariants } from '../core/recognition/actors/name-variants';
import { foldWords } from '../core/recognition/text/fold-words';
import { countUnknownNames } from './count-unknown-names';
import { findMissingActors, findMissingEvents, type Gold, requiredKeys } from './find-missing';
import { readPackSource } from './pack-source';
import { parsePage } from './parse-page';

/**
 * What the world pack lacks: required actors and events of the annotated articles, and the names that the English pages of the
 * corpus write most and the pack does not know. Counts of records, not of their recognition: `npm run packs:gaps`.
 */
const SOURCE = 'packs/world';
const SHARED = '../shared';
const MOST_NAMES = 200;

if (!existsSync(`${SHARED}/gold`)) {
  console.log('packs:gaps: skipped, the annotated articles (../shared) are not here');
  process.exit(0);
}

const { records } = readPackSource(SOURCE);
const actors = records.flatMap(({ record }): Actor[] => (record.type === 'actor' ? [record] : []));
const events = records.flatMap(({ record }): Event[] => (record.type === 'event' ? [record] : []));

const golds = readdirSync(`${SHARED}/gold`)
  .filter((name) => name.endsWith('.json'))
  .map((name): Gold => JSON.parse(readFileSync(`${SHARED}/gold/${name}`, 'utf8')))
  .map((gold) => ({ gold, required: requiredKeys(gold) }));
const wantedActors = golds.flatMap(({ gold, required }) => gold.actors.filter(({ key }) => required.has(key)));
const wantedEvents = golds.flatMap(({ gold, required }) => gold.events.filter(({ key }) => required.has(key)));
report('actors', wantedActors, findMissingActors(wantedActors, actors));
report('events', wantedEvents, findMissingEvents(wantedEvents, events));

const known = new Set(actors.flatMap((actor) => nameVariants(actor).map(({ text }) => foldWords(text))));
const texts = readFileSync(`${SHARED}/corpora/articles/gold.ndjson`, 'utf8')
  .trim()
  .split('\n')
  .map((line): { file: string; url: string; isArticle: boolean } => JSON.parse(line))
  .filter(({ isArticle }) => isArticle)
  .map(({ file, url }) => {
    const html = new Uint8Array(gunzipSync(readFileSync(`${SHARED}/corpora/articles/${file}`)));
    return readArticle(parsePage(html, { url }), { url }).text;
  })
  .filter(({ language }) => language?.startsWith('en'));
const unknown = countUnknownNames(
  texts.flatMap(({ blocks }) => blocks.map(({ text }) => text)),
  known,
);
console.log(`Names that ${texts.length} English pages write most and the pack does not know:`);
for (const { name, count } of unknown.slice(0, MOST_NAMES)) console.log(`${count}\t${name}`);

function report(what: string, wanted: readonly { key: string }[], missing: readonly string[]): void {
  const all = new Set(wanted.map(({ key }) => key)).size;
  const named = [...new Set(missing)].sort();
  console.log(`${what}: ${named.length} of ${all} are not in the pack (${((100 * named.length) / all).toFixed(1)} %)`);
  for (const one of named) console.log(`  ${one}`);
}
