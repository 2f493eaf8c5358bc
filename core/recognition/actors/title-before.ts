import type { ActorEntry } from './actor-entry';
import { isHyphened, isJoined, type ReadText } from './read-text';
import { TITLES, type TitleMeaning } from './words/titles';

/** The title directly before a name: its word as the text has it, and what it says of its bearer. */
export type TitleBefore = TitleMeaning & { word: string };

export function titleBefore(read: ReadText, from: number): TitleBefore | null {
  if (from < 1 || !isJoined(read, from)) return null;
  const word = read.words[from - 1] ?? '';
  const meaning = TITLES[read.language]?.get(word);
  if (!meaning) return null;
  const isPair = word === 'elect' && isHyphened(read, from - 1);
  return { ...meaning, word: isPair ? `${read.words[from - 2] ?? ''}-elect` : word };
}

/** Whether the actor held such a role on that day or before it: former presidents keep the title. */
export function hasHeldRole(entry: ActorEntry, title: TitleBefore, day: string | null): boolean {
  const wanted = title.role;
  if (!wanted) return false;
  return (entry.roles ?? []).some(
    (role) =>
      wanted.some((word) => role.title.includes(word)) &&
      (day === null || role.from === null || role.from <= day || role.from.startsWith(day.slice(0, 4))),
  );
}

/** Whether the actor holds such a role on that day. */
export function holdsRole(entry: ActorEntry, title: TitleBefore, day: string | null): boolean {
  const wanted = title.role;
  if (!wanted || day === null) return false;
  return (entry.roles ?? []).some(
    (role) =>
      wanted.some((word) => role.title.includes(word)) &&
      (role.from === null || role.from <= day) &&
      (role.to === null || role.to >= day.slice(0, role.to.length)),
  );
}

export function contradictsGender(entry: ActorEntry, title: TitleBefore | null): boolean {
  return title?.gender !== undefined && entry.gender !== undefined && entry.gender !== title.gender;
}
