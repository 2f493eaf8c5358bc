import { isPartialDate } from '../model/partial-date';

/** What is wrong with the value at `path`, in words; null if nothing is. */
export type Check = (value: unknown, path: string) => string | null;

/** A row for every field of `T`, so that a new field in a type demands its check; fields that no row names are kept and ignored. */
type Fields<T> = { [Key in keyof T]-?: Check };

/** How much of a wrong value a fault quotes: enough to find it. Characters. */
const QUOTED_LENGTH = 60;

/** Addresses longer than this are cut by browsers and servers alike. Characters. */
const ADDRESS_LENGTH = 2_000;

export function fields<T>(rows: Fields<T>): Check {
  const checks = Object.entries<Check>(rows);
  return (value, path) => {
    if (!isObject(value)) return wrong(path || 'the line', value, 'wanted: an object');
    for (const [key, check] of checks) {
      const fault = check(Object.hasOwn(value, key) ? value[key] : undefined, path ? `${path}.${key}` : key);
      if (fault) return fault;
    }
    return null;
  };
}

export function optional(check: Check): Check {
  return (value, path) => (value === undefined ? null : check(value, path));
}

export function nullable(check: Check): Check {
  return (value, path) => (value === null ? null : check(value, path));
}

/** Not empty, at most `longest` UTF-16 units. */
export function text(longest: number): Check {
  return (value, path) => {
    if (typeof value !== 'string') return wrong(path, value, 'wanted: a text');
    if (value.trim() === '') return `${path} is empty`;
    return value.length > longest ? `${path} has ${value.length} characters; allowed: ${longest}` : null;
  };
}

export function matching(pattern: RegExp, wanted: string, longest: number): Check {
  const isText = text(longest);
  return (value, path) =>
    isText(value, path) ?? (pattern.test(String(value)) ? null : wrong(path, value, `wanted: ${wanted}`));
}

export function oneOf(allowed: readonly string[]): Check {
  return (value, path) =>
    typeof value === 'string' && allowed.includes(value) ? null : wrong(path, value, `allowed: ${allowed.join(', ')}`);
}

export function numberBetween(lowest: number, highest: number): Check {
  return (value, path) =>
    typeof value === 'number' && value >= lowest && value <= highest
      ? null
      : wrong(path, value, `wanted: a number from ${lowest} to ${highest}`);
}

export const count: Check = (value, path) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? null : wrong(path, value, 'wanted: a whole number, 0 or more');

export const flag: Check = (value, path) =>
  typeof value === 'boolean' ? null : wrong(path, value, 'wanted: true or false');

export const partialDate: Check = (value, path) =>
  typeof value === 'string' && isPartialDate(value)
    ? null
    : wrong(path, value, 'wanted: a date that exists, as 2019, 2019-02 or 2019-02-27');

export const secureLink: Check = (value, path) => {
  const fault = text(ADDRESS_LENGTH)(value, path);
  if (fault) return fault;
  const address = String(value);
  return URL.canParse(address) && new URL(address).protocol === 'https:'
    ? null
    : wrong(path, value, 'wanted: an address that begins with https:');
};

export function listOf(check: Check, { most = Number.POSITIVE_INFINITY }: { most?: number } = {}): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return wrong(path, value, 'wanted: a list');
    if (value.length > most) return `${path} has ${value.length} entries; allowed: ${most}`;
    return firstFault(
      value.map((entry, index): [string, unknown] => [`${path}[${index}]`, entry]),
      check,
    );
  };
}

/** An object whose keys are free but for `key`, and whose values all pass `check`. */
export function mapOf(key: Check, check: Check): Check {
  return (value, path) => {
    if (!isObject(value)) return wrong(path, value, 'wanted: an object');
    return (
      firstFault(
        Object.keys(value).map((name): [string, unknown] => [`${path}, key "${name}",`, name]),
        key,
      ) ??
      firstFault(
        Object.entries(value).map(([name, entry]): [string, unknown] => [`${path}.${name}`, entry]),
        check,
      )
    );
  };
}

/** As `mapOf`, with at least one entry. */
export function filledMapOf(key: Check, check: Check): Check {
  const isMap = mapOf(key, check);
  return (value, path) =>
    isMap(value, path) ?? (isObject(value) && Object.keys(value).length > 0 ? null : `${path} has no entry`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstFault(entries: readonly [path: string, value: unknown][], check: Check): string | null {
  for (const [path, value] of entries) {
    const fault = check(value, path);
    if (fault) return fault;
  }
  return null;
}

function wrong(path: string, value: unknown, wanted: string): string {
  if (value === undefined) return `${path} is missing; ${wanted}`;
  const quoted = JSON.stringify(value);
  const shown = quoted.length > QUOTED_LENGTH ? `${quoted.slice(0, QUOTED_LENGTH)}…` : quoted;
  return `${path} is ${shown}; ${wanted}`;
}
