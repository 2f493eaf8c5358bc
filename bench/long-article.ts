import { readFileSync } from 'node:fs';

/** Sentences of the demo's samples, which have the usual density of actors and events. */
const SAMPLES = ['summit', 'war', 'election'].map((name) => readFileSync(`cli/samples/${name}.html`, 'utf8'));
const SENTENCES_A_PARAGRAPH = 3;

/** A page with an article of about so many words: the samples' sentences in turn, each made its own by a dateline. */
export function buildLongArticle(words: number): string {
  const sentences = SAMPLES.flatMap((html) =>
    [...html.matchAll(/<p>([^<]+)<\/p>/g)].flatMap(([, text = '']) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)),
  );
  const paragraphs: string[] = [];
  for (let count = 0, next = 0; count < words; ) {
    const parts = Array.from({ length: SENTENCES_A_PARAGRAPH }, () => sentences[next++ % sentences.length] ?? '');
    const text = `Notebook, page ${paragraphs.length + 1}: ${parts.join(' ')}`;
    paragraphs.push(`<p>${text}</p>`);
    count += text.split(/\s+/).length;
  }
  const [frame = ''] = SAMPLES;
  return frame.replace(/(<p class="byline">.*?<\/p>).*(<\/article>)/s, `$1${paragraphs.join('\n')}$2`);
}
