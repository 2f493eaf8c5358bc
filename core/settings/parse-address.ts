/**
 * An address taken apart; null for a text that is none. Not by `URL.canParse`: Node 20 says no to addresses with letters
 * such as ü once it has compiled the function that asks.
 */
export function parseAddress(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null; // no address: the only thing that it throws for
  }
}
