import type { Actor } from '../../../core/model/actor';
import type { ArticleText } from '../../../core/model/article-text';
import { compileActorSections } from '../../../core/recognition/actors/compile-actor-sections';
import { findActors } from '../../../core/recognition/actors/find-actors';
import { type ActorIndex, openActorIndex } from '../../../core/recognition/actors/open-actor-index';
import { openIndexFile, writeIndexFile } from '../../../core/recognition/index-file';
import { SHOWN_CONFIDENCE } from '../../../core/recognition/shown-threshold';

const MARK = /\[([^\]|]*)\|([^\]]*)\]/g;
const BETWEEN_BLOCKS = ' ¶ ';
const HEADLINE = /^# (.*?)(?: ¶ |$)/;

/** The words alone: "[Kim|kim-jong-un] said" → "Kim said". */
export function withoutMarks(marked: string): string {
  return marked.replace(MARK, '$1');
}

/** The text with a sign in place of each marked name. */
export function withoutMarked(marked: string): string {
  return marked.replace(MARK, '*');
}

export function indexOf(actors: readonly Actor[]): ActorIndex {
  return openActorIndex(openIndexFile(writeIndexFile(compileActorSections(actors))));
}

/** A function that marks in a text what is shown of it: blocks parted by "¶", a headline before them after "#". */
export function markerFor(index: ActorIndex) {
  return (plain: string, published = '2024-12-29'): string => {
    const headline = HEADLINE.exec(plain);
    const body = headline ? plain.slice(headline[0].length) : plain;
    const article: ArticleText = {
      url: 'https://news.example/story',
      title: headline?.[1] ?? null,
      published,
      modified: null,
      language: 'en',
      blocks: body.split(BETWEEN_BLOCKS).map((text) => ({ kind: 'paragraph', text })),
    };
    const mentions = findActors({ article, index }).filter((mention) => mention.confidence >= SHOWN_CONFIDENCE);
    const blocks = article.blocks.map(({ text }, block) => {
      let marked = text;
      for (const mention of mentions.filter((one) => one.block === block).reverse()) {
        const { start, end, targets } = mention;
        marked = `${marked.slice(0, start)}[${text.slice(start, end)}|${targets.join('/')}]${marked.slice(end)}`;
      }
      return marked;
    });
    return (headline?.[0] ?? '') + blocks.join(BETWEEN_BLOCKS);
  };
}
