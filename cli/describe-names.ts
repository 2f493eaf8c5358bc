import type { Actor } from '../core/model/actor';
import { flagsOfName } from '../core/recognition/actors/flags-of-name';
import type { NameFlags } from '../core/recognition/actors/name-flags';
import { nameVariants } from '../core/recognition/actors/name-variants';
import { openIndexFile, writeIndexFile } from '../core/recognition/index-file';
import { compileFoldSections, openFoldTable } from '../core/recognition/text/fold-table';
import { tokenise, wordsOf } from '../core/recognition/text/tokenise';

/** A string that articles may hold, how it is looked for, and whom it may mean, the likeliest first. */
export type NameLine = {
  form: string;
  matching: string;
  senses: { id: string; use: string }[];
  resolution: string | null;
};

/** `text`: the name as the pack writes it. */
type NameSense = { actor: Actor; text: string; flags: NameFlags };

/** All strings that the actors' names are looked for as, sorted; with `resolution` where several actors share one. */
export function describeNames(actors: readonly Actor[]): NameLine[] {
  return [...groupByForm(actors)]
    .map(([form, found]) => {
      const senses = [...found].sort((a, b) => b.actor.prominence - a.actor.prominence);
      return {
        form: senses[0]?.text ?? form,
        matching: [...new Set(senses.map(({ flags }) => describeMatching(flags)))].join(' / '),
        senses: senses.map(({ actor, flags }) => ({ id: actor.id, use: flags.use })),
        resolution: senses.length > 1 ? describeResolution(senses) : null,
      };
    })
    .sort((a, b) => (a.form < b.form ? -1 : 1));
}

/** Folded string → its senses, of each actor the first, as the index has them. */
function groupByForm(actors: readonly Actor[]): Map<string, NameSense[]> {
  const fold = openFoldTable(openIndexFile(writeIndexFile(compileFoldSections())));
  const forms = new Map<string, NameSense[]>();
  for (const actor of actors) {
    for (const variant of nameVariants(actor)) {
      const tokens = tokenise(variant.text, fold);
      const form = wordsOf(tokens).join(' ');
      const senses = forms.get(form) ?? [];
      if (form === '' || senses.some((sense) => sense.actor === actor)) continue;
      senses.push({ actor, text: variant.text, flags: flagsOfName({ actor, variant, tokens }) });
      forms.set(form, senses);
    }
  }
  return forms;
}

function describeMatching(flags: NameFlags): string {
  if (flags.upper) return 'exact: all capitals';
  if (flags.generic) return 'needs "the" and its actor named otherwise';
  if (flags.use === 'surname') return `needs an introduction${flags.ordinary ? '; a common word too' : ''}`;
  if (flags.ordinary) return 'common word: needs a capital within a sentence';
  return flags.capitals === 0 ? 'exact words, capitals or not' : 'exact words, with their capitals';
}

function describeResolution(senses: readonly NameSense[]): string {
  const countries = senses.map(({ actor }) => actor.country);
  if (senses.every(({ flags }) => flags.use === 'surname')) return 'whom the article introduces';
  if (new Set(senses.map(({ flags }) => flags.use)).size > 1) return 'the fuller use first, then what the article says';
  if (new Set(countries).size > 1) return 'the country that the article is about';
  return 'who fits the article better; both, or none, if they are close';
}
