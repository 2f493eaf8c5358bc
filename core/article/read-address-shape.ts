/** What an address tells about the page behind it. */
export type AddressShape = {
  isFrontDoor: boolean;
  /** A few plain words, as sections have them: `/news/`, `/world/europe`. */
  isSection: boolean;
  isSearch: boolean;
  hasDate: boolean;
  hasId: boolean;
  hasSlug: boolean;
};

/** `/`, `/index.html`, and the front doors of language and country editions (`/en/`, `/en-gb`). */
const FRONT_DOOR = /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+)?$/i;
const SECTION = /^(?:\/[a-z]+){1,2}\/?$/i;
/** A year, then a month: `/2024/02/27/`, `/2024/feb/27/`, `20240227`. */
const DATE =
  /(?:^|\D)(?:19|20)\d\d(?:(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])|[-/_.]?(?:0?[1-9]|1[0-2]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*))(?![a-z0-9])/i;
const SEARCH = /[?&](?:q|s|query|search|keywords?)=/i;
/** Numbers that long are of one text among many. */
const ID = /\d{5,}|[?&]\w*id=\d/;
/** Four words or more in one part: a headline. */
const SLUG = /\/(?:[^/-]*[^\d/-][^/-]*-){3,}[^/]/;

/** @param url an address, or anything else: then nothing is known of it. */
export function readAddressShape(url: string): AddressShape {
  const parts = /^[a-z]+:\/\/[^/?#]*([^?#]*)(\?[^#]*)?/i.exec(url);
  const [, path = '', search = ''] = parts ?? [];
  return {
    isFrontDoor: parts !== null && search === '' && FRONT_DOOR.test(path),
    isSection: search === '' && SECTION.test(path),
    isSearch: SEARCH.test(search),
    hasDate: DATE.test(path),
    hasId: ID.test(path + search),
    hasSlug: SLUG.test(path),
  };
}
