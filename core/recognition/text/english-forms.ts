import type { WordForms } from './word-forms';

/** Forms that no suffix rule gives; only words that name or describe happenings, and spellings that differ by country. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    meet: 'met',
    hold: 'held',
    blow: 'blew blown',
    shoot: 'shot',
    win: 'won',
    fall: 'fell fallen',
    begin: 'began begun',
    take: 'took taken',
    fight: 'fought',
    send: 'sent',
    strike: 'struck',
    sink: 'sank sunk',
    lose: 'lost',
    overthrow: 'overthrew overthrown',
    break: 'broke broken',
    swear: 'swore sworn',
    leave: 'left',
    lead: 'led',
    say: 'said',
    rise: 'rose',
    become: 'became',
    come: 'came',
    go: 'went',
    withdraw: 'withdrew withdrawn',
    make: 'made',
    give: 'gave',
    tell: 'told',
    speak: 'spoke spoken',
    die: 'died dying',
    steal: 'stole stolen',
    drive: 'drove driven',
    freeze: 'froze frozen',
    tear: 'tore torn',
    hit: 'hit',
    quit: 'quit',
    uprising: 'uprising',
    woman: 'women',
    man: 'men',
    child: 'children',
    defens: 'defence defense',
    offens: 'offence offense',
    uyghur: 'uighur uighurs',
    maneuver: 'manoeuvre manoeuvres',
    news: 'news',
    series: 'series',
    crisis: 'crisis crises',
  }).flatMap(([base, forms]) => forms.split(' ').map((form) => [form, base] as const)),
);

/** Shorter words carry no suffix that could be told from their stem. Letters. */
const SHORTEST_INFLECTED = 4;
/** Derivations that name the same happening, longest first, with the letters that must remain for a stem. */
const DERIVATIONS: readonly [suffix: string, remaining: number][] = [
  ['ations', 4],
  ['ation', 4],
  ['ments', 4],
  ['ment', 4],
  ['ing', 3],
  ['ed', 3],
  ['ion', 3],
];
const DOUBLED = /([bdgmnprt])\1$/;

export const englishForms: WordForms = { stem, noun, verb };

function noun(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular === 'man' || irregular === 'woman' || irregular === 'child' || irregular === 'crisis') return irregular;
  if (word.length < SHORTEST_INFLECTED || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function verb(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (word.length > SHORTEST_INFLECTED && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  let base = word;
  if (word.length > SHORTEST_INFLECTED && /[aeiouy].*ing$/.test(word)) base = word.slice(0, -3);
  else if (word.length >= SHORTEST_INFLECTED && word.endsWith('ed')) base = word.slice(0, -2);
  else base = noun(word);
  return withoutSilentEnd(base);
}

function stem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (/\d/.test(word) || word.length < SHORTEST_INFLECTED) return word;
  let base = noun(word);
  if (base.endsWith('ied')) base = `${base.slice(0, -3)}y`;
  for (const [suffix, remaining] of DERIVATIONS) {
    const rest = base.slice(0, -suffix.length);
    if (!base.endsWith(suffix) || rest.length < remaining || !/[aeiouy]/.test(rest)) continue;
    if (suffix === 'ion' && !/[ts]$/.test(rest)) continue;
    base = rest;
    break;
  }
  base = withoutSilentEnd(base);
  return base.length >= SHORTEST_INFLECTED && base.endsWith('y') ? `${base.slice(0, -1)}i` : base;
}

/** "stopp-" → "stop", "besiege" → "besieg": what is left when an ending goes. */
function withoutSilentEnd(word: string): string {
  const single = DOUBLED.test(word) ? word.slice(0, -1) : word;
  return single.length >= SHORTEST_INFLECTED && single.endsWith('e') ? single.slice(0, -1) : single;
}
