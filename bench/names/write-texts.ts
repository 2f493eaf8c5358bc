import { pick, type Random } from './seeded-random';

/** How texts are put together: this many words of our prose, with a name put in after every so many. */
export type TextPlan = { texts: number; words: number };

/** News names somebody about once in two lines. Words. */
const WORDS_A_NAME = 30;
/** Of the names put in, how many are none of ours: readers meet more people than any list has. */
const UNKNOWN_SHARE = 0.3;
/** English news writes all names in Latin letters. */
const IN_LATIN = /^[\p{Script=Latin}\P{L}]+$/u;
/** Sentences of our own that name somebody; `*` stands for the name. */
const FRAMES = [
  '* said so on Monday.',
  'It was * who asked for the vote.',
  'The letter came from * a week later.',
  'Critics of * saw it coming.',
  '*’s answer was short.',
  'Nobody had told *, who was abroad at the time.',
];

/**
 * Texts of English sentences with names among them. `prose`: paragraphs, taken in turn, so that no two texts share one
 * while there are enough. `unknown` makes names that are in no list.
 */
export function writeTexts(sources: {
  plan: TextPlan;
  prose: readonly string[];
  names: readonly string[];
  unknown: (random: Random) => string;
  random: Random;
}): string[] {
  const { plan, prose, names, unknown, random } = sources;
  let next = 0;
  return Array.from({ length: plan.texts }, () => {
    const parts: string[] = [];
    let count = 0;
    let sinceName = 0;
    const add = (part: string) => {
      const size = part.split(' ').length;
      parts.push(part);
      count += size;
      sinceName += size;
    };
    while (count < plan.words) {
      add(prose[next++ % prose.length] ?? '');
      while (sinceName >= WORDS_A_NAME) {
        const left = sinceName - WORDS_A_NAME;
        const name = drawInLatin(() => (random() < UNKNOWN_SHARE ? unknown(random) : pick(names, random)));
        add(pick(FRAMES, random).replace('*', name));
        sinceName = left;
      }
    }
    return parts.join(' ');
  });
}

function drawInLatin(draw: () => string): string {
  for (;;) {
    const name = draw();
    if (IN_LATIN.test(name)) return name;
  }
}
