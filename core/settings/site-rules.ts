import { parseAddress } from './parse-address';

/** Hosts on which Backstory is off, each with its subdomains: small letters, IDN in its ASCII form, without port. */
export type SiteRules = readonly string[];

/** More rules than anyone makes by hand; what is past it is damaged. */
export const MOST_SITE_RULES = 10_000;
/** RFC 1035, 2.3.4. Characters. */
const HOST_LENGTH = 255;
const HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*|\[[0-9a-f:.]+\])$/;

/** The host that a rule for this address is about; null where no rule applies: pages of the browser, files, broken addresses. */
export function findSite(url: string): string | null {
  const address = parseAddress(url);
  if (!address) return null;
  const { protocol, hostname } = address;
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  // "www" and a final dot are the same site to a reader; "www.com" would leave nothing to name.
  const host = hostname.replace(/\.$/, '');
  const bare = host.replace(/^www\./, '');
  const site = bare.includes('.') ? bare : host;
  return isSite(site) ? site : null;
}

export function isSiteOff(rules: SiteRules, url: string): boolean {
  const site = findSite(url);
  return site !== null && rules.some((rule) => covers(rule, site));
}

/** Adds a rule for the address's host; unchanged if one covers it already or the address has no site. */
export function addSiteRule(rules: SiteRules, url: string): SiteRules {
  const site = findSite(url);
  if (site === null || rules.some((rule) => covers(rule, site))) return rules;
  // Rules for subdomains say nothing that the new one does not.
  return [...rules.filter((rule) => !covers(site, rule)), site].sort();
}

/** Removes every rule that covers the address, so that the site is on afterwards. */
export function removeSiteRules(rules: SiteRules, url: string): SiteRules {
  const site = findSite(url);
  return site === null ? rules : rules.filter((rule) => !covers(rule, site));
}

export function isSite(value: unknown): value is string {
  return typeof value === 'string' && value.length <= HOST_LENGTH && HOST.test(value);
}

/** A number is no domain: nothing is below an IP address, and a suffix of one is another machine. */
function covers(rule: string, site: string): boolean {
  if (site === rule) return true;
  return site.endsWith(`.${rule}`) && !/^[\d.]+$/.test(site);
}
