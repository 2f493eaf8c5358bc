import { type ReportDamage, reportToConsole, type SettingsStorage } from './settings-storage';

/** A list in storage: its key, what a row must be, how many rows at most, and its rows' name in a report. */
type StoredList<Row> = { key: string; isRow: (value: unknown) => value is Row; most: number; named: string };

/** The rows as stored; damaged ones are left out and reported, so that one of them does not cost the others. */
export async function loadList<Row>(
  storage: SettingsStorage,
  { key, isRow, most, named }: StoredList<Row>,
  report: ReportDamage = reportToConsole,
): Promise<Row[]> {
  const stored = (await storage.local.get([key]))[key];
  if (stored === undefined) return [];
  if (!Array.isArray(stored)) {
    report(`the list of ${named} is damaged and was taken as empty`);
    return [];
  }
  const rows = stored.filter(isRow).slice(0, most);
  const damaged = stored.length - rows.length;
  if (damaged > 0) report(`${damaged} of the ${named} are damaged and were left out`);
  return rows;
}
