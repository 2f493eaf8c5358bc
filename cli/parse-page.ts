import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * A page as the article room takes it. `source`: bytes (UTF-8 if they are valid as such, else in the encoding that their first
 * bytes or the page's meta element state) or text. Runs no scripts, loads nothing, reports nothing.
 * Who reads many pages closes each (`document.defaultView?.close()`) to give its memory back.
 */
export function parsePage(source: Uint8Array | string, { url }: { url: string }): Document {
  const html = typeof source === 'string' ? source : decodePage(source);
  return new JSDOM(withoutStyleSheets(html), { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** The encoding must be stated in this many bytes (HTML standard, "prescan a byte stream"). */
const PRESCAN_BYTES = 1024;
/** Many pages state it later all the same, behind long titles. */
const PRESCAN_TIMES = 8;

function decodePage(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const utf8 = decodeStrictly(bytes);
  if (utf8 !== null) return utf8;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES * PRESCAN_TIMES));
  const stated = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  return decoderFor(stated).decode(bytes);
}

/**
 * What is valid UTF-8 is UTF-8, whatever the page says: other encodings hardly ever look like it, and saved pages
 * often keep the meta element of the encoding that they were served in. Null if it is not.
 */
function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** An encoding that is unknown, or cannot be since its own name was read as ASCII, means UTF-8 (HTML standard). */
function decoderFor(label: string | undefined): TextDecoder {
  if (!label || /^utf-?16/i.test(label)) return new TextDecoder('utf-8');
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('utf-8');
  }
}

/**
 * Nothing here asks how the page looks, and jsdom's parser of style sheets takes seconds on some and throws on others.
 * Scripts and comments are stepped over, since they may speak of `<style>` without being one.
 */
function withoutStyleSheets(html: string): string {
  return html.replace(
    /(<script\b[^>]*>[\s\S]*?<\/script\s*>|<!--[\s\S]*?-->)|(<style\b[^>]*>)[\s\S]*?(?:<\/style\s*>|$)/gi,
    (_, kept: string | undefined, opening: string | undefined) => kept ?? `${opening}</style>`,
  );
}
