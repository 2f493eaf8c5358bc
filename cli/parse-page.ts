import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * A page as the article room takes it. `source`: bytes (the encoding is taken from the mark at their head or from the
 * page's meta element, else UTF-8) or text. Runs no scripts, loads nothing, reports nothing. Close `window` when done.
 */
export function parsePage(source: Uint8Array | string, url: string): { document: Document; close: () => void } {
  const html = typeof source === 'string' ? source : decodePage(source);
  const { window } = new JSDOM(withoutStyleSheets(html), { url, virtualConsole: new VirtualConsole() });
  return { document: window.document, close: () => window.close() };
}

/** The encoding must be stated in this many bytes (HTML standard, "prescan a byte stream"). */
const PRESCAN_BYTES = 1024;
/** Many pages state it later all the same, behind long titles. */
const PRESCAN_TIMES = 8;

function decodePage(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES * PRESCAN_TIMES));
  const stated = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  return decoderFor(stated).decode(bytes);
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
