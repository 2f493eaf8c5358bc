/**
 * Draws marks where the sheet that comes with the manifest does not reach: in frames, and in Firefox in shadow trees.
 * Gives a function that does so for a document or shadow root (again, if the page dropped the sheet), until the signal aborts.
 */
export function createAdoptStyles(options: {
  window: Window & typeof globalThis;
  styles: string;
  signal: AbortSignal;
}): (root: DocumentOrShadowRoot) => void {
  const { window, styles, signal } = options;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(styles);
  return (root) => {
    const { adoptedStyleSheets } = root;
    if (signal.aborted || adoptedStyleSheets.includes(sheet)) return;
    adoptedStyleSheets.push(sheet);
    signal.addEventListener('abort', () => {
      const place = root.adoptedStyleSheets.indexOf(sheet);
      if (place >= 0) root.adoptedStyleSheets.splice(place, 1);
    });
  };
}
