import type { PackRecord } from '../../core/model/pack';
import { foldWords } from '../../core/recognition/text/fold-words';
import { faultAt, type PackCheck } from './pack-check';

/** Wikidata id → the labels that a reference knows it by. */
export type WikidataLabels = ReadonlyMap<string, readonly string[]>;

/** A Wikidata id stands in the pack only if the reference has it under the record's label or one of its names. */
export function findUnconfirmedWikidataIds(reference: WikidataLabels): PackCheck {
  return ({ records }) =>
    records.flatMap((placed) => {
      const { wikidata } = placed.record;
      if (wikidata === undefined) return [];
      const labels = reference.get(wikidata);
      if (!labels) return [faultAt(placed, `${wikidata} is not in the reference; leave it out`)];
      const names = new Set(namesOf(placed.record).map(comparable));
      return labels.some((label) => names.has(comparable(label)))
        ? []
        : [faultAt(placed, `${wikidata} is "${labels.join('", "')}" in the reference, which is none of its names`)];
    });
}

/** "(Brazil)" behind a label tells parties of one name apart; it is no part of the name. */
const QUALIFIER = / \([^()]+\)$/;

function namesOf({ label, names = [] }: PackRecord): string[] {
  const labels = Object.values(label);
  return [...labels, ...labels.map((text) => text.replace(QUALIFIER, '')), ...names.map(({ text }) => text)];
}

function comparable(name: string): string {
  return foldWords(name.replaceAll('&', ' and '));
}
