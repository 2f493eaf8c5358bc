import type { ActorEntry } from './actor-entry';
import { isCapital, isHyphened, isJoined, type ReadText } from './read-text';
import { SECOND_RANKS, TITLES, type TitleMeaning } from './words/titles';

/** The title directly before a name: its word as the text has it, whether it is a deputy's, what it says of its bearer. */
export type TitleBefore = TitleMeaning & { word: string; isSecond: boolean; isFormer: boolean };

export function titleBefore(read: ReadText, from: number): TitleBefore | null {
  if (from < 1 || !isJoined(read, from)) return null;
  const at = titleAt(read, from);
  const word = read.words[at] ?? '';
  const meaning = TITLES[read.language]?.get(word);
  if (!meaning) return null;
  const isPair = word === 'elect' && isHyphened(read, at);
  const isSecond = SECOND_RANKS[read.language]?.has(read.words[isPair ? at - 2 : at - 1] ?? '') === true;
  const isFormer = read.words.slice(Math.max(0, at - FORMER_REACH), at).some((earlier) => FORMER.has(earlier));
  return { ...meaning, word: isPair ? `${read.words[from - 2] ?? ''}-elect` : word, isSecond, isFormer };
}

/** "former Labour Party leader": words before the title among which one says that the office is given up. */
const FORMER_REACH = 4;
const FORMER = new Set(['former', 'formerly', 'ex', 'late', 'then']);

/** The token of the title: directly before the name, or before "of State", "of Foreign Affairs". */
function titleAt(read: ReadText, from: number): number {
  for (const back of [LINK_BACK, LINK_BACK + 1]) {
    if (LINKS.has(read.words[from - back] ?? '') && isCapital(read, from - 1) && isCapital(read, from - back - 1)) {
      return from - back - 1;
    }
  }
  return from - 1;
}

/** Tokens from the name back to the "of" of "Secretary of State Rubio". */
const LINK_BACK = 2;
const LINKS = new Set(['of', 'for']);

/** Whether the actor holds such a role on that day. */
export function holdsRole(entry: ActorEntry, title: TitleBefore, day: string | null): boolean {
  if (day === null) return false;
  return (entry.roles ?? []).some(
    (role) =>
      isRoleOf(role.title, title) && hasBegun(role.from, day) && (role.to === null || role.to >= cutTo(day, role.to)),
  );
}

/**
 * Whether the actor held such a role on that day or before it: heads of state and government keep the title, others where
 * the text calls them former.
 */
export function hasHeldRole(entry: ActorEntry, title: TitleBefore, day: string | null): boolean {
  if (!title.isFormer && !LASTING_TITLES.has(title.word)) return false;
  return (entry.roles ?? []).some((role) => isRoleOf(role.title, title) && (day === null || hasBegun(role.from, day)));
}

const LASTING_TITLES = new Set([
  'president',
  'chancellor',
  'premier',
  'minister',
  'pm',
  'secretary',
  'king',
  'queen',
  'pope',
]);

export function contradictsGender(entry: ActorEntry, title: TitleBefore | null): boolean {
  return title?.gender !== undefined && entry.gender !== undefined && entry.gender !== title.gender;
}

/** Compares the head of a role's title: an "adviser to the president" is no president, nor is a vice president. */
function isRoleOf(role: string, title: TitleBefore): boolean {
  const head = (role.split(/ (?:of|to|for|on|at|in) |,/)[0] ?? '').split(/[\s-]+/);
  const isSecond = head.some((word) => SECOND_RANKS.en?.has(word) === true);
  return isSecond === title.isSecond && title.role?.some((word) => head.includes(word)) === true;
}

function hasBegun(from: string | null, day: string): boolean {
  return from === null || from <= day;
}

/** The day as precise as the date it is compared with. */
function cutTo(day: string, date: string): string {
  return day.slice(0, date.length);
}
