import { parsePage } from '../../cli/parse-page';
import type { Block } from '../../core/article/page-blocks';
import { readBlocks } from '../../core/article/read-blocks';

export const PAGE_URL = 'https://news.example/world/2024/ferry-talks';

/** News has a date; a page without one must say otherwise that it is an article. */
export const DATED = '<meta property="article:published_time" content="2024-05-03T09:00:00Z">';

/** A document as the browser would have it. */
export function documentOf(page: { head?: string; body: string; lang?: string }): Document {
  const language = page.lang === undefined ? '' : ` lang="${page.lang}"`;
  const html = `<!doctype html><html${language}><head>${page.head ?? ''}</head><body>${page.body}</body></html>`;
  return parsePage(html, { url: PAGE_URL });
}

/** The same with declarative shadow roots (`<template shadowrootmode="open">`) made real, as browsers make them. */
export function shadowDocumentOf(page: Parameters<typeof documentOf>[0]): Document {
  const document = documentOf(page);
  attachRoots(document);
  return document;
}

function attachRoots(tree: Document | ShadowRoot): void {
  for (const template of tree.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (!host) continue;
    const root = host.attachShadow({ mode: template.getAttribute('shadowrootmode') as ShadowRootMode });
    root.append(template.content);
    template.remove();
    attachRoots(root);
  }
}

export function runToEnd<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export function blocksOf(body: string): Block[] {
  return runToEnd(readBlocks(documentOf({ body }).body)).blocks;
}

/** Prose of our own about an invented quarrel. */
export const PROSE = [
  'The two island governments agreed on Tuesday to reopen the ferry line that has been closed since the spring, ending a quarrel that had kept families apart for months.',
  'Officials on both sides said the first boats would sail before the weekend, weather permitting, and that fares would stay at the level agreed in the old treaty.',
  '“Nobody won this argument, and that is why it could end,” said the harbour master, who had followed the talks from the first day to the last.',
  'The line was shut in April, after a dispute about who should pay for dredging the shallow northern channel, which silts up every winter.',
  'Fishermen had warned that a longer closure would ruin the season; several of them sold their boats in June, and others took work on the mainland.',
  'A joint commission will now look into the cost of dredging, and is to report in the autumn, when the present agreement runs out.',
];

export const HEADLINE = 'Islands agree to reopen the ferry line after months of quarrel';

export const paragraphs = (tag = 'p', texts = PROSE): string =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('\n');

export const articlePage = (inner: string): string =>
  `<header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
   <main><article><h1>${HEADLINE}</h1>${inner}</article></main>
   <footer><p>All rights reserved. No part of this site may be used without asking us first, in writing.</p></footer>`;
