import type { AnswersMeasured } from './measure-answers';
import type { ImportMeasured } from './measure-import';
import type { RemovalMeasured } from './measure-removal';

export type BrowserMeasured = {
  /** Name and version. */
  browser: string;
  imported: ImportMeasured;
  answers: AnswersMeasured;
  removed: RemovalMeasured;
  /** Of the starter pack alone, in the same browser. */
  answersWithout: AnswersMeasured;
};

/** One figure that has a target. */
export type Judged = { browser: string; figure: string; value: number; limit: number; met: boolean };

/** MB of the process that imports. */
const MOST_MEMORY = 400;
/** A reader who waits longer takes it for broken. */
const MOST_IMPORT_SECONDS = 240;
/** A background that starts has to read its indexes; nothing else may take long. */
const READ_FACTOR = 1.2;
const BEYOND_READ_MS = 100;

export function judge({ browser, imported, answers }: BrowserMeasured): Judged[] {
  const mostLoading = answers.read * READ_FACTOR + BEYOND_READ_MS;
  const most = (figure: string, value: number, limit: number) => ({
    browser,
    figure,
    value,
    limit,
    met: value <= limit,
  });
  return [
    most('seconds of the import', imported.importSeconds, MOST_IMPORT_SECONDS),
    most('MB of the process that imports', imported.memoryMost, MOST_MEMORY),
    most('ms of loading the indexes', answers.load, mostLoading),
    most('ms from an ended background to the mentions', answers.fromEnded, mostLoading),
    // A pack that is being imported must not keep the one in use from answering.
    most('articles without marks meanwhile', imported.articleMeanwhile.marks > 0 ? 0 : 1, 0),
  ];
}
