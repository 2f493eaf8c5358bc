import type { Actor, Role } from '../../core/model/actor';
import { earliestDay } from '../../core/model/partial-date';
import { foldWords } from '../../core/recognition/text/fold-words';
import { actorsOf, foldedNamesOf } from './actors-of';
import type { ReferenceCheck } from './reference-check';

const FILE = 'factbook-extract.json.gz';
/** "President Abdelmadjid TEBBOUNE (since 12 December 2019)": the surname is in capitals, wherever it stands. */
const HOLDER = /^(?<words>[^(]+?)\s*\((?:[^()]*?\b)?since (?<since>[^)]+)\)/u;
const SURNAME = /(?<!\p{L})\p{Lu}[\p{Lu}'’-]+(?:\s\p{Lu}[\p{Lu}'’-]+)*(?!\p{L})/gu;
/** Heads of state by birth, of the realms of one crown. */
const MONARCH = /^(?:King|Queen|Emperor)\b/;

type Country = { name: string; chief_of_state?: string; head_of_government?: string };

/** The current head of state and of government of each state is in the pack, in that office since that day. */
export const checkHeadsOfState: ReferenceCheck = (pack, reference) => {
  const countries: Record<string, Country> = JSON.parse(reference(FILE));
  const states = new Map(
    actorsOf(pack, 'state').flatMap((state) => [...foldedNamesOf(state)].map((name) => [name, state])),
  );
  const persons = actorsOf(pack, 'person');
  const differing: string[] = [];
  let checked = 0;
  for (const { name, chief_of_state, head_of_government } of Object.values(countries)) {
    const state = states.get(foldWords(name));
    if (!state?.code) continue;
    for (const stated of new Set([chief_of_state, head_of_government])) {
      const { words, since } = HOLDER.exec(stated ?? '')?.groups ?? {};
      const surnames = words?.match(SURNAME)?.map(foldWords) ?? [];
      if (!words || !since || surnames.length === 0) continue;
      checked++;
      const named = persons.filter((person) => isNamed(person, surnames) && openRoles(person).length > 0);
      const holder = named.find((person) => openRoles(person).some(({ of }) => of === state.id));
      // A monarch of several states is in the pack for one of them.
      if (!holder && MONARCH.test(words) && named.length > 0) continue;
      if (!holder)
        differing.push(`${state.id}: nobody in the pack holds the office of ${words.trim()}, since ${since}`);
      else if (!holdsSince(holder, state.id, since)) differing.push(`${holder.id}: in office since ${since}`);
    }
  }
  return { what: 'Heads of state and of government: name, office, its first day', by: FILE, checked, differing };
};

function isNamed(person: Actor, surnames: readonly string[]): boolean {
  const words = new Set([...foldedNamesOf(person)].flatMap((name) => name.split(' ')));
  return surnames.some((surname) => surname.split(' ').every((word) => words.has(word)));
}

/** The reference counts from the last election, the pack from the first day of the stay: earlier is right as well. */
function holdsSince(person: Actor, state: string, since: string): boolean {
  const time = Date.parse(`${since} UTC`);
  if (Number.isNaN(time)) return true;
  const day = new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
  return openRoles(person).some(({ of, from }) => of === state && (from === null || earliestDay(from) <= day));
}

function openRoles({ roles = [] }: Actor): Role[] {
  return roles.filter(({ to }) => to === null);
}
