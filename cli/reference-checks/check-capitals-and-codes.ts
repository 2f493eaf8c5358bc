import { foldWords } from '../../core/recognition/text/fold-words';
import { actorsOf } from './actors-of';
import type { ReferenceCheck } from './reference-check';

const FILE = 'country-codes.csv.gz';

/** States: the code, the Wikidata id and the capital as a metonym, by the row of the same ISO code. */
export const checkCapitalsAndCodes: ReferenceCheck = (pack, reference) => {
  const rows = parseTable(reference(FILE));
  const byCode = new Map(rows.map((row) => [row['ISO3166-1-Alpha-2'], row]));
  const states = actorsOf(pack, 'state').filter(({ code }) => code !== undefined);
  const differing = states.flatMap(({ id, code, wikidata, names }) => {
    const row = byCode.get(code ?? '');
    // Kosovo has no code of the standard's own.
    if (!row) return [`${id}: the code ${code} is not in the reference`];
    const capital = row.Capital ?? '';
    const places = names.filter(({ use }) => use === 'metonym').map(({ text }) => foldWords(text));
    return [
      ...(capital && !places.some((place) => foldWords(capital).includes(place))
        ? [`${id}: the capital is ${capital}, the metonyms are ${places.join(', ') || 'none'}`]
        : []),
      ...(wikidata && row.wikidata_id && !row.wikidata_id.endsWith(`/${wikidata}`)
        ? [`${id}: the Wikidata id is ${row.wikidata_id}, not ${wikidata}`]
        : []),
    ];
  });
  return { what: 'States: ISO code, Wikidata id, capital', by: FILE, checked: states.length, differing };
};

/** Rows of a comma-separated table as objects by column; quoted cells may hold commas and, doubled, quotes. */
function parseTable(text: string): Record<string, string>[] {
  const [head = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        (quoted?.replaceAll('""', '"') ?? plain ?? '').trim(),
      ),
    );
  return rows.map((cells) => Object.fromEntries(head.map((column, index) => [column, cells[index] ?? ''])));
}
