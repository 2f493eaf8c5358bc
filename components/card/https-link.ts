/** The address if it may be linked to, else null: packs are untrusted, so only well-formed `https:` passes. */
export function httpsLink(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' && !url.username && !url.password ? url.href : null;
}
