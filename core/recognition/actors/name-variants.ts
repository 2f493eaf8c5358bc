import type { Actor } from '../../model/actor';
import type { Name } from '../../model/name';
import type { SenseUse } from './name-flags';
import { surnamesOf } from './surnames-of';

/** A string to look for. `shortened`: initials were left out. */
export type NameVariant = { text: string; use: SenseUse; name: Name | null; shortened: boolean };

const LEGAL_SUFFIX =
  /,?\s+(?:Inc|Incorporated|Ltd|Limited|Corp|Corporation|Co|Company|PLC|plc|LLC|AG|S\.?A|SE|N\.?V|GmbH)\.?$/;
const LEADING_ARTICLE = /^the\s+/i;
const INITIAL = /(?<=\s)\p{Lu}\.?(?=\s)/gu;
const INITIAL_PAIR = /(?<=\s)(\p{Lu})\.?\s*(\p{Lu})\.?(?=\s)/u;
const SHORT_DIRECTION = /^(North|South) (?=\p{Lu})/u;
/** Long names that offices are written with, and what writers put for them. */
const LONG_PREFIXES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^United Nations (?=\p{Lu})/u, ['UN ']],
  [/^United States (?=\p{Lu})/u, ['US ', 'American ']],
  [/^European Union (?=\p{Lu})/u, ['EU ']],
];
/** British and American spellings of words in names of offices. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bDefence\b/i, 'Defense'],
  [/\bDefense\b/i, 'Defence'],
  [/\bOrganisation\b/, 'Organization'],
  [/\bOrganization\b/, 'Organisation'],
  [/\bCentre\b/, 'Center'],
  [/\bCenter\b/, 'Centre'],
  [/\bLabour\b/, 'Labor'],
];
/** "Ministry of Defence" is also the "Defence Ministry". */
const MINISTRIES: readonly (readonly [RegExp, string])[] = [
  [/^Ministry of Foreign Affairs$/, 'Foreign Ministry'],
  [/^Ministry of (?:the |National )?(\p{Lu}\p{L}+)$/u, '$1 Ministry'],
];
/** "Democratic Party of Korea": at home it is the Democratic Party. */
const PARTY_OF = /^(\p{Lu}.* Party) of (?:the )?\p{Lu}\p{L}+$/u;
const PLURAL_DEMONYM = /(?:an|i)$/;

/** All strings an actor goes by: the pack's names and what authors need not write (surnames, plurals, spellings). */
export function nameVariants(actor: Actor): NameVariant[] {
  const variants: NameVariant[] = [];
  const seen = new Set<string>();
  const add = (text: string, use: SenseUse, name: Name | null, shortened = false) => {
    const trimmed = text.replace(LEADING_ARTICLE, '').trim();
    const key = `${use}\n${trimmed}`;
    if (trimmed === '' || seen.has(key)) return;
    seen.add(key);
    variants.push({ text: trimmed, use, name, shortened });
  };
  const labels: Name[] = Object.entries(actor.label).map(([language, text]) => ({ text, language, use: 'full' }));
  const listed = new Set(actor.names.map((name) => name.text));
  for (const name of [...actor.names, ...labels.filter((label) => !listed.has(label.text))]) {
    if (actor.kind === 'person' && name.use === 'short') continue;
    add(name.text, name.use, name);
    for (const text of actor.kind === 'person' ? personVariants(name) : officeVariants(actor, name)) {
      add(text, name.use, name, actor.kind === 'person');
    }
  }
  if (actor.kind === 'person') for (const surname of surnamesOf(actor)) add(surname, 'surname', null);
  return variants;
}

function personVariants(name: Name): string[] {
  if (name.use !== 'full' && name.use !== 'former') return [];
  const pair = INITIAL_PAIR.exec(name.text);
  return [
    ...(pair ? [name.text.replace(INITIAL_PAIR, '$1.$2.'), name.text.replace(INITIAL_PAIR, '$1. $2.')] : []),
    name.text.replace(INITIAL_PAIR, '').replace(INITIAL, '').replace(/\s+/g, ' '),
  ].filter((text) => text !== name.text);
}

function officeVariants(actor: Actor, name: Name): string[] {
  if (name.use === 'demonym') return PLURAL_DEMONYM.test(name.text) ? [`${name.text}s`] : [];
  if (name.use === 'metonym' || name.use === 'acronym') return [];
  const texts = [name.text];
  if (actor.kind === 'company') texts.push(name.text.replace(LEGAL_SUFFIX, ''));
  if (actor.kind === 'state') texts.push(name.text.replace(SHORT_DIRECTION, (direction) => `${direction.charAt(0)}. `));
  for (const [long, shorts] of LONG_PREFIXES) {
    if (long.test(name.text)) texts.push(...shorts.map((short) => name.text.replace(long, short)));
  }
  if (actor.kind === 'party') texts.push(name.text.replace(PARTY_OF, '$1'));
  for (const [long, short] of MINISTRIES) if (long.test(name.text)) texts.push(name.text.replace(long, short));
  return texts.flatMap((text) => [
    text,
    ...SPELLINGS.filter(([pattern]) => pattern.test(text)).map(([pattern, other]) => text.replace(pattern, other)),
  ]);
}
