/** Changes a page a little and says what it did. */
export type Mutator = { step: () => string };

/**
 * Does to what is below `root` what pages, their scripts, translators and other extensions do, in an order that the seed
 * decides. `near` are nodes around which most of it happens. `isPlain` leaves out what a page's markup cannot hold: other
 * documents and shadow roots. Must not use anything around it: its source is also sent to browsers.
 */
export function createMutator(
  root: Element,
  { seed, near, isPlain }: { seed: number; near: readonly Node[]; isPlain: boolean },
): Mutator {
  const SHARE_NEAR = 0.8;
  const LONGEST_COPY = 300;
  const FOREIGN = ['Zarq', ' Zarq ', 'Zarq Holt', '1', ' ', '\n\t', '\u200b', '北', '😀', '', ' Zarq said '];
  const MARKUP = [
    '<!-- ad -->',
    '<br>',
    '<img alt="Zarq">',
    '<s hidden>Zarq</s>',
    '<script>Zarq()</script>',
    '<sup>1</sup>',
    '<button>Zarq</button>',
    '<i> </i>',
    '<div><p>Zarq</p></div>',
    '<ruby>Z<rt>arq</rt></ruby>',
    '<i><b>Zarq</b></i>',
  ];
  const document = root.ownerDocument;
  const other = document.implementation.createHTMLDocument('');
  /** What was taken out, and may come back. */
  const away: ChildNode[] = [];
  const edited: { node: Text; data: string }[] = [];
  let state = seed;

  /** Mulberry32: from 0 up to 1. */
  function random(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  function pick<T>(list: ArrayLike<T>): T | undefined {
    return list[Math.floor(random() * list.length)];
  }

  function all<T extends Node>(what: number): T[] {
    const found: T[] = [];
    const walker = document.createTreeWalker(root, what);
    while (walker.nextNode()) found.push(walker.currentNode as T);
    return found;
  }

  function pickText(): Text | undefined {
    const one = random() < SHARE_NEAR ? pick(near) : undefined;
    const isThere = one?.nodeType === 3 && root.contains(one);
    return isThere ? (one as Text) : pick(all<Text>(4));
  }

  function pickElement(): Element | undefined {
    const around = pickText()?.parentElement;
    const outer = random() < 0.3 ? around?.parentElement : around;
    return outer && outer !== root && root.contains(outer) ? outer : pick(all<Element>(1));
  }

  function pickNode(): ChildNode | undefined {
    return random() < 0.5 ? pickText() : pickElement();
  }

  /** Where something can be put that does not hold it. */
  function pickPlaceFor(node: Node | undefined): ChildNode | undefined {
    const place = pickNode();
    return place && node && !node.contains(place) ? place : undefined;
  }

  function make(tag: string): HTMLElement {
    return document.createElement(tag);
  }

  const sorts: Record<string, () => void> = {
    'insert text': () => pickNode()?.before(pick(FOREIGN) ?? ''),
    'insert markup': () => {
      const holder = make('div');
      holder.innerHTML = pick(MARKUP) ?? '';
      pickNode()?.before(...holder.childNodes);
    },
    remove: () => {
      const node = pickNode();
      node?.remove();
      if (node) away.push(node);
    },
    'bring back': () => {
      const node = pick(away);
      pickPlaceFor(node)?.before(node ?? '');
    },
    move: () => {
      const node = pickNode();
      pickPlaceFor(node)?.after(node ?? '');
    },
    'swap siblings': () => {
      const node = pickNode();
      if (node?.nextSibling) node.before(node.nextSibling);
    },
    reverse: () => {
      const element = pickElement();
      if (element) element.append(...[...element.childNodes].reverse());
    },
    wrap: () => {
      const node = pickNode();
      const wrapper = make(pick(['mark', 'font', 'span', 'a', 'div', 'template', 'button']) ?? 'b');
      node?.before(wrapper);
      if (node) wrapper.append(node);
    },
    unwrap: () => {
      const element = pickElement();
      element?.replaceWith(...element.childNodes);
    },
    'hide or show': () => pickElement()?.toggleAttribute('hidden'),
    split: () => {
      const node = pickText();
      node?.splitText(Math.floor(random() * node.length));
    },
    normalise: () => pickElement()?.normalize(),
    copy: () => {
      const node = pickNode();
      const copy = node?.cloneNode(true) as ChildNode | undefined;
      // Copies of copies of a whole page would soon fill the memory.
      if (!node || !copy || (copy.textContent ?? '').length > LONGEST_COPY) return;
      if (random() < 0.5) node.replaceWith(copy);
      else node.after(copy);
    },
    edit: () => {
      const node = pickText();
      if (!node) return;
      edited.push({ node, data: node.data });
      const at = Math.floor(random() * node.length);
      node.replaceData(at, Math.floor(random() * 3), pick(FOREIGN) ?? '');
    },
    'edit back': () => {
      const one = edited.pop();
      if (one) one.node.data = one.data;
    },
    'write the same again': () => {
      const node = pickText();
      if (node) node.data = `${node.data}`;
    },
    'write markup again': () => {
      const element = pickElement();
      if (element) element.innerHTML += '';
    },
    'flatten to text': () => {
      const element = pickElement();
      if (element) element.textContent += '';
    },
  };
  if (!isPlain) {
    sorts['move to another document'] = () => {
      const node = pickNode();
      if (!node) return;
      other.body.append(node);
      away.push(node);
    };
    sorts['move behind a shadow border'] = () => {
      const node = pickNode();
      if (!node) return;
      const host = make('div');
      node.before(host);
      host.attachShadow({ mode: 'open' }).append(node, '<slot>');
    };
  }
  const names = Object.keys(sorts);

  return {
    step: () => {
      const name = pick(names) ?? '';
      sorts[name]?.();
      return name;
    },
  };
}
