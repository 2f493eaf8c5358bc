import type { Actor } from '../../model/actor';
import { GrowingNumbers } from '../growing-numbers';
import { openIndexFile, type Section, writeIndexFile } from '../index-file';
import { createNumberMapBuilder } from '../number-map';
import { createRecordWriter, type KeepBytes } from '../record-table';
import { compileFoldSections, openFoldTable } from '../text/fold-table';
import { hashWord } from '../text/hash-word';
import { createTokeniser } from '../text/tokenise';
import { createTrieBuilder } from '../trie/build-trie';
import { type ActorEntry, actorEntryOf } from './actor-entry';
import { flagsOfName } from './flags-of-name';
import { packFlags } from './name-flags';
import { nameVariants } from './name-variants';
import { LAST_OF_FORM } from './sense-table';
import { wikidataNumber } from './wikidata-number';

/**
 * The actors' half of an index, made of actors that come one by one: of each only numbers and a short text are kept.
 *
 * Sections: the fold table (`fold.*`), the trie of all names (`actor.token.*`, `actor.trie.*`), what each name means
 * (`actor.sense.*`, see `sense-table.ts`), the entries (`actor.entry.*`) and the ways to them by id and by Wikidata id
 * (`actor.id.*`, `actor.wikidata.*`).
 */
export type ActorCompiler = { add(actor: Actor): void; finish(): Record<string, Section> };

/** `keep`: see `createRecordWriter`. */
export function createActorCompiler(keep?: KeepBytes): ActorCompiler {
  const foldSections = compileFoldSections();
  const tokenise = createTokeniser(openFoldTable(openIndexFile(writeIndexFile(foldSections))));
  const trie = createTrieBuilder();
  const entries = createRecordWriter<ActorEntry>('actor.entry', keep);
  const byId = createNumberMapBuilder('actor.id');
  const byWikidata = createNumberMapBuilder('actor.wikidata');
  const bearers = new GrowingNumbers();
  const kindOfName = new GrowingNumbers();
  /** The flags that names have: some dozens of different ones, however many names. */
  const kinds = new Map<number, number>();
  let count = 0;
  return {
    add(actor) {
      const number = count++;
      entries.add(actorEntryOf(actor));
      byId.add(hashWord(actor.id), number);
      if (actor.wikidata) byWikidata.add(wikidataNumber(actor.wikidata), number);
      const firstName = trie.count;
      // Of two names of one actor that fold alike the first stays, so full comes before surname.
      for (const variant of nameVariants(actor)) {
        const tokens = tokenise(variant.text);
        if (!trie.add(tokens, firstName)) continue;
        const flags = packFlags(flagsOfName({ actor, variant, tokens }));
        const kind = kinds.get(flags) ?? kinds.size;
        if (kind === kinds.size) kinds.set(flags, kind);
        bearers.push(number);
        kindOfName.push(kind);
      }
    },
    finish() {
      const { sections, order, lasts } = trie.finish();
      return {
        ...foldSections,
        ...sections,
        'actor.sense.actors': order.map((name, at) => (bearers.at(name) | (lasts[at] ? LAST_OF_FORM : 0)) >>> 0),
        'actor.sense.kinds': Uint16Array.from(order, (name) => kindOfName.at(name)),
        'actor.sense.flags': Uint32Array.from(kinds.keys()),
        ...byId.finish(),
        ...byWikidata.finish(),
        ...entries.finish(),
      };
    },
  };
}
