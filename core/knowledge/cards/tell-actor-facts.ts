import type { Actor, Role } from '../../model/actor';
import type { Fact } from '../../model/card';
import { pickText } from '../../model/local-text';
import { earliestDay, latestDay, type PartialDate, precisionOf } from '../../model/partial-date';
import { findActor } from '../record-reader';
import { capitalise } from './capitalise';
import type { CardContext } from './card-context';
import { formatDate, formatPeriod } from './format-date';
import { isOfficeToCome, rolesOnDay } from './roles-on-day';
import { namesBody, tellRole } from './tell-role';

/** A card is read in seconds: lists end here. */
const MOST_OFFICES = 4;
const MOST_RELATIVES = 6;
const MOST_HOLDERS = 3;
const MOST_NAMES = 4;

/** Facts about an actor in the order of a card; what is not known is left out. */
export async function tellActorFacts(actor: Actor, context: CardContext): Promise<Fact[]> {
  const [now, holders, offices, relations] = await Promise.all([
    tellNow(actor, context),
    tellHolders(actor, context),
    tellOffices(actor, context),
    tellRelations(actor, context),
  ]);
  return [
    ...now,
    ...tellLife(actor, context),
    ...holders,
    ...joinTerms([...offices, ...relations]),
    ...tellNames(actor),
  ];
}

/** One row for each term: two terms of one office, or two sons, stand side by side. */
function joinTerms(facts: readonly Fact[]): Fact[] {
  const joined = new Map<string, Fact>();
  for (const { term, details } of facts) {
    const row = joined.get(term) ?? { term, details: [] };
    const isNew = (detail: Fact['details'][number]) => !row.details.some(({ text }) => text === detail.text);
    row.details.push(...details.filter(isNew));
    joined.set(term, row);
  }
  return [...joined.values()];
}

/** Without an article's date there is no "then": the present office is a fact like others. */
async function tellNow(actor: Actor, context: CardContext): Promise<Fact[]> {
  const [role] = context.published === null ? rolesOnDay(actor, latestDay(context.pack.asOf)) : [];
  if (!role || actor.died) return [];
  const since = role.from === null ? '' : `, since ${short(role.from, context)}`;
  return [{ term: 'Now', details: [{ text: `${await tellRole(role, context)}${since}` }] }];
}

function tellLife({ born, died }: Actor, { locale }: CardContext): Fact[] {
  const facts: Fact[] = [];
  if (born) facts.push({ term: 'Born', details: [{ text: formatDate(born, { locale, month: 'long' }) }] });
  if (died) {
    const age = born && precisionOf(born) === 'day' && precisionOf(died) === 'day' ? `, aged ${ageAt(born, died)}` : '';
    facts.push({ term: 'Died', details: [{ text: `${formatDate(died, { locale, month: 'long' })}${age}` }] });
  }
  return facts;
}

function ageAt(born: PartialDate, day: PartialDate): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}

/** Who held office in a state or body when the article appeared. */
async function tellHolders(actor: Actor, context: CardContext): Promise<Fact[]> {
  if (actor.kind === 'person') return [];
  const { published, pack, records, locale } = context;
  const known = latestDay(pack.asOf);
  const day = published === null || earliestDay(published) > known ? known : earliestDay(published);
  const holders = (await records.findOfficeHolders(actor.id)).flatMap((holder) => {
    const role = rolesOnDay(holder, day).find((held) => held.of === actor.id && !isOfficeToCome(held));
    return role ? { holder, role } : [];
  });
  if (holders.length === 0) return [];
  const details = holders
    .sort((a, b) => b.holder.prominence - a.holder.prominence)
    .slice(0, MOST_HOLDERS)
    .map(({ holder, role }) => ({
      text: `${pickText(holder.label, locale)} (${pickText(role.title, locale)})`,
      target: holder.id,
    }));
  return [{ term: day === known ? 'In office' : 'In office then', details }];
}

/** Offices, the latest first, but for what the then-and-now lines say already. */
async function tellOffices(actor: Actor, context: CardContext): Promise<Fact[]> {
  const { published, pack, locale, records } = context;
  const said = [published === null ? null : earliestDay(published), latestDay(pack.asOf)].flatMap((day) =>
    day === null ? [] : rolesOnDay(actor, day).slice(0, 1),
  );
  const others = (actor.roles ?? []).filter((role) => !said.includes(role) && !isOfficeToCome(role));
  const latestFirst = [...others].sort((a, b) => (b.from ?? '').localeCompare(a.from ?? '')).slice(0, MOST_OFFICES);
  return Promise.all(
    latestFirst.map(async (role) => {
      const body = await findActor(records, role.of);
      const term = pickText(role.title, locale);
      const isSaid = !body || namesBody(term, body);
      const link = isSaid ? [] : [{ text: pickText(body.label, locale), target: body.id }];
      return { term, details: [...link, ...tellTerm(role, context)] };
    }),
  );
}

function tellTerm({ from, to }: Role, context: CardContext): { text: string }[] {
  if (from !== null && to !== null) {
    return [{ text: formatPeriod({ start: from, end: to, locale: context.locale, month: 'short' }) }];
  }
  if (from !== null) return [{ text: `since ${short(from, context)}` }];
  return to === null ? [] : [{ text: `until ${short(to, context)}` }];
}

async function tellRelations(actor: Actor, context: CardContext): Promise<Fact[]> {
  const relations = (actor.relations ?? []).slice(0, MOST_RELATIVES);
  const others = await Promise.all(relations.map(({ to }) => findActor(context.records, to)));
  return relations.flatMap(({ kind, to_date }, index) => {
    const other = others[index];
    if (!other) return [];
    const until = to_date ? ` (until ${short(to_date, context)})` : '';
    const detail = { text: `${pickText(other.label, context.locale)}${until}`, target: other.id };
    return [{ term: capitalise(kind, context.locale), details: [detail] }];
  });
}

function tellNames(actor: Actor): Fact[] {
  const labels = Object.values(actor.label);
  const list = (term: string, uses: readonly string[]): Fact[] => {
    const texts = actor.names
      .filter(({ use, text }) => uses.includes(use) && !labels.includes(text))
      .map(({ text }) => text);
    const some = [...new Set(texts)].slice(0, MOST_NAMES);
    return some.length > 0 ? [{ term, details: [{ text: some.join(', ') }] }] : [];
  };
  return [...list('Also called', ['acronym', 'nickname', 'metonym']), ...list('Formerly', ['former'])];
}

function short(date: PartialDate, { locale }: Pick<CardContext, 'locale'>): string {
  return formatDate(date, { locale, month: 'short' });
}
