import { describeNames } from './describe-names';
import { readPackSource } from './pack-source';
import { parseCommandLine } from './parse-command-line';
import { runCommand } from './usage-error';

/** How each name of the world pack is matched, and what shares it: `npm run packs:names [-- --shared] [WORD …]`. */
const USAGE = 'usage: packs:names [--shared] [WORD …]';
const SOURCE = 'packs/world';

await runCommand(async () => {
  const { values, positionals } = parseCommandLine({ shared: { type: 'boolean', default: false } }, USAGE);
  const { records } = readPackSource(SOURCE);
  const lines = describeNames(records.flatMap(({ record }) => (record.type === 'actor' ? record : [])));
  const asked = positionals.map((word) => word.toLowerCase());
  const shown = lines.filter(
    ({ form, resolution }) =>
      (!values.shared || resolution !== null) &&
      (asked.length === 0 || asked.some((word) => form.toLowerCase().includes(word))),
  );
  for (const { form, matching, senses, resolution } of shown) {
    const whom = senses.map(({ id, use }) => `${id} (${use})`).join(', ');
    console.log([form, matching, whom, ...(resolution ? [`shared: ${resolution}`] : [])].join('\t'));
  }
  console.log(
    `${shown.length} of ${lines.length} names; ${lines.filter(({ resolution }) => resolution).length} are shared`,
  );
});
