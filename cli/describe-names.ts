import type { Actor } from '../core/model/actor';
import { groupNamesByForm, type NameSense } from '../core/recognition/actors/group-names-by-form';
import type { NameFlags } from '../core/recognition/actors/name-flags';
import { openIndexFile, writeIndexFile } from '../core/recognition/index-file';
import { compileFoldSections, openFoldTable } from '../core/recognition/text/fold-table';

/** A string that articles may hold, how it is looked for, and whom it may mean, the likeliest first. */
export type NameLine = {
  form: string;
  matching: string;
  senses: { id: string; use: string }[];
  resolution: string | null;
};

/** All strings that the actors' names are looked for as, sorted; with `resolution` where several actors share one. */
export function describeNames(actors: readonly Actor[]): NameLine[] {
  const fold = openFoldTable(openIndexFile(writeIndexFile(compileFoldSections())));
  return [...groupNamesByForm(actors, fold)]
    .map(([form, found]) => {
      const prominenceOf = ({ actor }: NameSense): number => actors[actor]?.prominence ?? 0;
      const senses = [...found].sort((a, b) => prominenceOf(b) - prominenceOf(a));
      return {
        form: senses[0]?.text ?? form,
        matching: [...new Set(senses.map(({ flags }) => describeMatching(flags)))].join(' / '),
        senses: senses.map(({ actor, flags }) => ({ id: actors[actor]?.id ?? '', use: flags.use })),
        resolution: senses.length > 1 ? describeResolution(senses, actors) : null,
      };
    })
    .sort((a, b) => (a.form < b.form ? -1 : 1));
}

function describeMatching(flags: NameFlags): string {
  if (flags.upper) return 'exact: all capitals';
  if (flags.generic) return 'needs "the" and its actor named otherwise';
  if (flags.use === 'surname') return `needs an introduction${flags.ordinary ? '; a common word too' : ''}`;
  if (flags.ordinary) return 'common word: needs a capital within a sentence';
  return flags.capitals === 0 ? 'exact words, capitals or not' : 'exact words, with their capitals';
}

function describeResolution(senses: readonly NameSense[], actors: readonly Actor[]): string {
  const countries = senses.map(({ actor }) => actors[actor]?.country);
  if (senses.every(({ flags }) => flags.use === 'surname')) return 'whom the article introduces';
  if (new Set(senses.map(({ flags }) => flags.use)).size > 1) return 'the fuller use first, then what the article says';
  if (new Set(countries).size > 1) return 'the country that the article is about';
  return 'who fits the article better; both, or none, if they are close';
}
