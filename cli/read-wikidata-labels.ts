import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { WikidataLabels } from './pack-checks/find-unconfirmed-wikidata-ids';

/** The labels in a gzipped table of `qid`, `label`, … parted by tabs, headed by one line; null if there is no such file. */
export function readWikidataLabels(file: string): WikidataLabels | null {
  return existsSync(file) ? parseWikidataLabels(gunzipSync(readFileSync(file)).toString('utf8')) : null;
}

/** The same from the table's text. */
export function parseWikidataLabels(table: string): WikidataLabels {
  const labels = new Map<string, string[]>();
  const [, ...rows] = table.split('\n');
  for (const row of rows) {
    const [id, label] = row.split('\t');
    if (!id || !label) continue;
    const known = labels.get(id);
    if (known) known.push(label);
    else labels.set(id, [label]);
  }
  return labels;
}
