import type { Actor, Role } from '../../model/actor';
import { pickText } from '../../model/local-text';
import { findActor } from '../record-reader';
import type { CardContext } from './card-context';

/** English names that take "the": plurals, and compounds that end in a common noun. */
const TAKES_THE =
  /^(?:United|European|African|Netherlands|Philippines|Maldives|Bahamas|Gambia|Czech Republic)\b|\s(?:States|Kingdom|Emirates|Islands|Nations|Republic|Union|Party|Council|Court|Bank|Army|Front|Movement|League|Assembly|Organi[sz]ation|Commission|Parliament|Congress|Senate|House|Authority|Agency|Ministry|Coalition|Alliance|Brotherhood|Guard|Corps|Group)$/;

/** "Supreme Leader of North Korea"; a title that names its body already stays as it is ("UN Secretary-General"). */
export async function tellRole(
  role: Role,
  { records, locale }: Pick<CardContext, 'records' | 'locale'>,
): Promise<string> {
  const title = pickText(role.title, locale);
  const body = await findActor(records, role.of);
  if (!body || namesBody(title, body)) return title;
  const label = pickText(body.label, locale);
  if (!locale.startsWith('en')) return `${title}, ${label}`;
  return `${title} of ${TAKES_THE.test(label) ? 'the ' : ''}${label}`;
}

/** Whether a title says already where the office is, by any of the body's names. */
export function namesBody(title: string, body: Actor): boolean {
  const words = ` ${title} `.replaceAll(/[^\p{L}\p{N}-]+/gu, ' ');
  return [...Object.values(body.label), ...body.names.map(({ text }) => text)].some((name) =>
    words.includes(` ${name.replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')} `),
  );
}
