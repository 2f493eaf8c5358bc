import type { Browser } from 'playwright-core';

/** CPU ms of the spans that the page marked with `console.timeStamp('begin LABEL')` and `'end LABEL'`, by label, in order. */
export type Spans = Map<string, number[]>;

/** `tts`: what the thread has worked so far, in µs. */
type Mark = {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  tts?: number;
  args?: { data?: { message?: string } };
};

/**
 * Runs something in the browser and collects the spans marked meanwhile. The thread's own work is counted, not the time by
 * the clock, which on a loaded machine is mostly that of others; what engine threads do beside it (collecting garbage,
 * compiling) is not in it. A mark costs about 8 µs.
 */
export async function traceSpans<Result>(
  browser: Browser,
  run: () => Promise<Result>,
): Promise<{ result: Result; spans: Spans }> {
  const session = await browser.newBrowserCDPSession();
  const marks: Mark[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    marks.push(...(value as unknown as Mark[]).filter(({ name }) => name === 'TimeStamp'));
  });
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  const result = await run();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return { result, spans: pairMarks(marks) };
}

function pairMarks(marks: readonly Mark[]): Spans {
  const spans: Spans = new Map();
  const open = new Map<string, Mark>();
  for (const mark of marks.toSorted((a, b) => a.ts - b.ts)) {
    const [, edge, label = ''] = /^(begin|end) (.*)$/.exec(mark.args?.data?.message ?? '') ?? [];
    if (edge === 'begin') open.set(label, mark);
    const began = open.get(label);
    if (edge !== 'end') continue;
    if (began?.tts === undefined || mark.tts === undefined || began.tid !== mark.tid || began.pid !== mark.pid) {
      throw new Error(`the trace does not tell how long "${label}" took`);
    }
    open.delete(label);
    spans.set(label, [...(spans.get(label) ?? []), (mark.tts - began.tts) / 1_000]);
  }
  return spans;
}
