import type { NameUse } from '../../model/name';

/** How a string names its actor: the uses of the pack, and what is derived from a person's full name. */
const SENSE_USES = [
  'full',
  'short',
  'acronym',
  'nickname',
  'former',
  'metonym',
  'demonym',
  'surname',
] as const satisfies readonly (NameUse | 'surname')[];
export type SenseUse = (typeof SENSE_USES)[number];

/** What one name means and asks of the text, packed into 32 bits in the index. */
export type NameFlags = {
  use: SenseUse;
  /** Bit i: word i must begin with a capital. */
  capitals: number;
  /** Every letter must be a capital (US, WHO). */
  upper: boolean;
  /** Nothing but common nouns ("the North"): needs "the" before it and its actor named otherwise in the article. */
  generic: boolean;
  /** Also an ordinary word ("May"): at a sentence's start it proves nothing. */
  ordinary: boolean;
  /** A comma, apostrophe, … belongs to it ("Washington, D.C.", "Workers' Party"): such may stand between its words. */
  signs: boolean;
  /** Initials were left out when it was derived: no further initial may be read over. */
  shortened: boolean;
  person: boolean;
  /** In use for some time only; the dates are in the actor's entry. */
  dated: boolean;
};

/** One of those a name may mean, `entry` by its number in the index. */
export type Sense = { entry: number; flags: NameFlags };

const USE_BITS = 3;
const CAPITALS_SHIFT = 16;
/** Words whose capitals are remembered; later ones are free. */
export const CAPITALS_REMEMBERED = 8;
const BITS = ['upper', 'generic', 'ordinary', 'signs', 'shortened', 'person', 'dated'] as const;

export function packFlags(flags: NameFlags): number {
  let packed = SENSE_USES.indexOf(flags.use) | (flags.capitals << CAPITALS_SHIFT);
  BITS.forEach((bit, index) => {
    if (flags[bit]) packed |= 1 << (USE_BITS + index);
  });
  return packed >>> 0;
}

export function unpackFlags(packed: number): NameFlags {
  const has = (index: number) => (packed & (1 << (USE_BITS + index))) !== 0;
  return {
    use: SENSE_USES[packed & ((1 << USE_BITS) - 1)] ?? 'full',
    capitals: (packed >>> CAPITALS_SHIFT) & ((1 << CAPITALS_REMEMBERED) - 1),
    upper: has(0),
    generic: has(1),
    ordinary: has(2),
    signs: has(3),
    shortened: has(4),
    person: has(5),
    dated: has(6),
  };
}
