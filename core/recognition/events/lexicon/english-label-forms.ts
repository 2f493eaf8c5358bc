const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** "2019 …", "July–August 2019 …", "7 October 2023 …" in front of a label. */
const LEADING_DATE = new RegExp(`^(?:[\\d–-]+|(?:${MONTH})(?:–\\w+)? \\d{4}|\\d{1,2} \\w+ \\d{4})\\s+`);
const OF_FORM = /^(\p{L}+) (?:of|in|on) (?:the )?(.+)$/u;
const KIND_AT_END =
  /^(.+) (war|conflict|summit|massacre|siege|election|protests|earthquake|accords?|treaty|attack|bombing)s?$/i;
/** A longer front part is a description, which nobody turns round. Words. */
const TURNABLE = 2;

/** A label as it is, without its year, and turned: "War of Darfur" → "Darfur War", "Darfur war" → "war in Darfur". */
export function englishLabelForms(label: string): string[] {
  const plain = label
    .replace(/\(.*?\)/g, ' ')
    .replace(/[“”"]/g, '')
    .trim();
  const undated = plain.replace(LEADING_DATE, '');
  const forms = new Set([plain, undated]);
  const turned = OF_FORM.exec(plain);
  if (turned) forms.add(`${turned[2]} ${turned[1]}`);
  const [, front = '', kind = ''] = KIND_AT_END.exec(undated) ?? [];
  if (front && front.split(' ').length <= TURNABLE) forms.add(`${kind} in ${front}`);
  return [...forms];
}
