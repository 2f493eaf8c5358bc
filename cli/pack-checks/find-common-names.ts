import { ORDINARY_NAMES } from '../../core/recognition/actors/words/ordinary-names';
import { ORDINARY_WORDS } from '../../core/recognition/actors/words/ordinary-words';
import { foldWords } from '../../core/recognition/text/fold-words';
import { faultAt, type PackCheck } from './pack-check';

/** A name all in small letters is running text: fewer words than this say too little. */
const LEAST_SMALL_WORDS = 3;

/**
 * Names of actors that would fire on common words: an ordinary word that is not marked `exact`, one or two words without a
 * capital. Surnames are derived, and the recogniser asks more of those; acronyms (dpa) may be small; names of events are
 * evidence among other.
 */
export const findCommonNames: PackCheck = ({ records }) =>
  records.flatMap((placed) => {
    const { record } = placed;
    if (record.type === 'event') return [];
    const written = record.names.filter(
      ({ use }) => use !== 'acronym' && !(record.kind === 'person' && use === 'short'),
    );
    return written.flatMap(({ text, language, use, exact }) => {
      const words = foldWords(text).split(' ');
      const isOrdinary = [ORDINARY_WORDS, ORDINARY_NAMES].some((list) => list[language]?.has(words[0] ?? ''));
      const fault =
        words.length < LEAST_SMALL_WORDS && isSmall(text) && !exact
          ? 'has no capital and few words'
          : words.length === 1 && isOrdinary && !exact && use !== 'metonym' && 'is an ordinary word';
      return fault ? [faultAt(placed, `the name "${text}" ${fault}; mark it exact, lengthen it or leave it out`)] : [];
    });
  });

/** Scripts without capitals have nothing to show. */
function isSmall(text: string): boolean {
  return /\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text);
}
