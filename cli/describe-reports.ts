import type { PackSource } from './pack-source';
import type { ReferenceReport } from './reference-checks/reference-check';

/** The report on what could be checked, as Markdown: what, by what, how many, and every difference that stands. */
export function describeReports({ manifest, records }: PackSource, reports: readonly ReferenceReport[]): string {
  const events = records.filter(({ record }) => record.type === 'event').length;
  const persons = records.filter(({ record }) => record.type === 'actor' && record.kind === 'person').length;
  return `# What was checked in the world pack

Made by \`npm run packs:verify\`; knowledge as of ${manifest.asOf}. ${records.length} records, ${persons} of them persons, ${events} events.

| what | by | checked | differing |
|---|---|---|---|
${reports.map(({ what, by, checked, differing }) => `| ${what} | ${by} | ${checked} | ${differing.length} |`).join('\n')}

Not checkable by script: dates, places, numbers and directions of events; births and former offices of those who are neither Americans nor in office; all summaries. They rest on a writer and a second reader; what that reading changed stands in \`review/\`.

## Differences that stand

${reports.flatMap(({ what, differing }) => (differing.length > 0 ? [`### ${what}`, '', ...differing.map((line) => `- ${line}`), ''] : [])).join('\n') || 'None.'}
`;
}
