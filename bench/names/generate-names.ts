import { FOREIGN_STOCKS, GIVEN_NAMES, PLACE_NAMES, SUBJECTS, SURNAMES } from './name-words';
import { pick, type Random } from './seeded-random';
import { drawWord, type WordStock } from './word-stock';

/** A way of making a name, and how many of its like are made so. */
type Pattern = { share: number; make: (random: Random) => string };

const given = (random: Random) => drawWord(GIVEN_NAMES, random);
const surname = (random: Random) => drawWord(SURNAMES, random);
const place = (random: Random) => drawWord(PLACE_NAMES, random);
const subject = (random: Random) => drawWord(SUBJECTS, random);
const initial = (random: Random) => `${given(random).charAt(0)}.`;

const PARTICLES = ['van', 'de', 'von', 'bin', 'al-', 'El', 'da', 'Mc', 'St.', 'del', 'van der'];
const HOLDINGS = [
  'Holdings',
  'Group',
  'Bank',
  'Industries',
  'Partners',
  'Media',
  'Energy',
  'Capital',
  'Foods',
  'Motors',
];
const BODIES = ['Ministry of', 'Department of', 'Institute for', 'Bureau of', 'Council on', 'Agency for', 'Office of'];
const SCHOOLS = ['University of', 'Bank of', 'Bishop of', 'Port of', 'Province of', 'City of', 'Governor of'];
const CLUBS = ['FC', 'United', 'Rovers', 'City', 'Athletic', 'Times', 'Herald', 'Post', 'University', 'Airport'];
const PLACE_HEADS = ['New', 'Saint', 'Mount', 'Lake', 'Port', 'Upper', 'North', 'South', 'San', 'Los', 'El'];
const PLACE_TAILS = ['District', 'County', 'Valley', 'River', 'Island', 'Hills', 'Bay', 'Springs', 'Province'];

const PERSONS: readonly Pattern[] = [
  { share: 0.66, make: (random) => `${given(random)} ${surname(random)}` },
  { share: 0.1, make: (random) => `${given(random)} ${given(random)} ${surname(random)}` },
  { share: 0.08, make: (random) => `${given(random)} ${initial(random)} ${surname(random)}` },
  { share: 0.05, make: (random) => `${given(random)} ${surname(random)} ${surname(random)}` },
  { share: 0.04, make: (random) => `${given(random)} ${withParticle(random)}` },
  { share: 0.03, make: (random) => `${given(random)} ${surname(random)}-${surname(random)}` },
  { share: 0.03, make: (random) => `${given(random)}-${given(random)} ${surname(random)}` },
  { share: 0.01, make: (random) => `${initial(random)}${initial(random)} ${surname(random)}` },
];

const BODIES_OF_ALL_KINDS: readonly Pattern[] = [
  { share: 0.3, make: (random) => `${surname(random)} ${pick(HOLDINGS, random)}` },
  { share: 0.2, make: (random) => `${pick(BODIES, random)} ${subject(random)} of ${place(random)}` },
  { share: 0.15, make: (random) => `${pick(SCHOOLS, random)} ${place(random)}` },
  { share: 0.15, make: (random) => `${place(random)} ${pick(CLUBS, random)}` },
  { share: 0.1, make: (random) => `${place(random)} ${subject(random)} ${pick(HOLDINGS, random)}` },
  { share: 0.05, make: (random) => `${surname(random)} & ${surname(random)}` },
  { share: 0.05, make: (random) => `${pick(BODIES, random)} ${subject(random)} and ${subject(random)}` },
];

const PLACES: readonly Pattern[] = [
  { share: 0.5, make: place },
  { share: 0.2, make: (random) => `${pick(PLACE_HEADS, random)} ${place(random)}` },
  { share: 0.2, make: (random) => `${place(random)} ${pick(PLACE_TAILS, random)}` },
  { share: 0.05, make: (random) => `${place(random)}-on-${place(random)}` },
  { share: 0.05, make: (random) => `${place(random)}, ${place(random)}` },
];

const FOREIGN: readonly Pattern[] = FOREIGN_STOCKS.map(({ stock, parts, between, share }) => ({
  share,
  make: (random) => Array.from({ length: parts }, () => drawWord(stock, random)).join(between),
}));

/**
 * Makes names as a list of the world's has them: mostly persons, then bodies, places and works, one in twenty in another
 * script. A name may come up again. `ordinary`: English words, the most frequent first, since works and firms are called by
 * them ("Time", "The Silence"), and a reader meets them in every line.
 */
export function createNameGenerator(ordinary: readonly string[]): (random: Random) => string {
  const stock: WordStock = { common: ordinary.map(capitalised), syllables: [], size: ordinary.length, shift: 30 };
  const word = (random: Random) => drawWord(stock, random);
  const works: readonly Pattern[] = [
    { share: 0.25, make: word },
    { share: 0.45, make: (random) => `${word(random)} ${word(random)}` },
    { share: 0.2, make: (random) => `${word(random)} of ${word(random)}` },
    { share: 0.1, make: (random) => `${word(random)} ${word(random)} ${word(random)}` },
  ];
  const all: readonly Pattern[] = [
    ...FOREIGN,
    { share: 0.57, make: (random) => patternOf(PERSONS, random).make(random) },
    { share: 0.2, make: (random) => patternOf(BODIES_OF_ALL_KINDS, random).make(random) },
    { share: 0.12, make: (random) => patternOf(PLACES, random).make(random) },
    { share: 0.06, make: (random) => patternOf(works, random).make(random) },
  ];
  return (random) => patternOf(all, random).make(random);
}

/** Rounding aside the shares add up to one; what is left goes to the last. */
function patternOf(patterns: readonly Pattern[], random: Random): Pattern {
  let left = random();
  for (const pattern of patterns) {
    left -= pattern.share;
    if (left < 0) return pattern;
  }
  return pick(patterns.slice(-1), random);
}

function withParticle(random: Random): string {
  const particle = pick(PARTICLES, random);
  return /[-c]$/.test(particle) ? particle + surname(random) : `${particle} ${surname(random)}`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
