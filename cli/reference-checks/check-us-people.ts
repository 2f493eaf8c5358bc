import { earliestDay, latestDay } from '../../core/model/partial-date';
import { foldWords } from '../../core/recognition/text/fold-words';
import { actorsOf, foldedNamesOf } from './actors-of';
import type { ReferenceCheck } from './reference-check';

const FILES = ['us-executive.yaml.gz', 'us-legislators-current.yaml.gz'];
/** What the files call an office, and what the pack does. */
const OFFICES: Record<string, RegExp> = { prez: /^President$/, viceprez: /^Vice[- ]President$/ };

type Person = { wikidata?: string; name: string; birthday?: string; terms: { type: string; start: string }[] };

/** Americans of the executive and of Congress: the day of birth, and the first day as president or vice-president. */
export const checkUsPeople: ReferenceCheck = (pack, reference) => {
  const known = FILES.flatMap((file) => parsePeople(reference(file)));
  const differing: string[] = [];
  let checked = 0;
  for (const person of actorsOf(pack, 'person').filter(({ country }) => country === 'united-states')) {
    const names = foldedNamesOf(person);
    const found = known.find(({ wikidata, name }) =>
      wikidata && person.wikidata ? wikidata === person.wikidata : names.has(foldWords(name)),
    );
    if (!found) continue;
    checked++;
    const { born, roles = [] } = person;
    if (born && found.birthday && !isWithin(found.birthday, born)) {
      differing.push(`${person.id}: born ${found.birthday}, not ${born}`);
    }
    for (const { type, start } of found.terms) {
      const office = OFFICES[type];
      const held = roles.filter(({ title }) => office?.test(title.en ?? ''));
      // A second term in a row is one stay in office.
      const isCovered = held.some(
        ({ from, to }) => from && earliestDay(from) <= start && (!to || start <= latestDay(to)),
      );
      if (office && !isCovered) differing.push(`${person.id}: ${type} from ${start}`);
    }
  }
  return { what: 'Americans: birth, terms as president and vice-president', by: FILES.join(', '), checked, differing };
};

function isWithin(day: string, date: string): boolean {
  return earliestDay(date) <= day && day <= latestDay(date);
}

/** Reads only what is asked for of the files' YAML: one person begins at `- id:`. */
function parsePeople(yaml: string): Person[] {
  return yaml
    .split(/^- id:/m)
    .slice(1)
    .map((entry) => {
      const one = (key: string): string | undefined => new RegExp(`^\\s+${key}: '?([^'\\n]+)'?$`, 'm').exec(entry)?.[1];
      const wikidata = one('wikidata');
      const birthday = one('birthday');
      return {
        name: `${one('nickname') ?? one('first')} ${one('last')}`,
        ...(wikidata ? { wikidata } : {}),
        ...(birthday ? { birthday } : {}),
        terms: [...entry.matchAll(/- type: (\w+)\n\s+start: '(\S+)'/g)].map(([, type = '', start = '']) => ({
          type,
          start,
        })),
      };
    });
}
