import { expect, test } from 'vitest';
import { describeCoverage } from '../../cli/describe-coverage';
import { PACK_CHECKS } from '../../cli/pack-checks/pack-checks';
import { readPackSource } from '../../cli/pack-source';

const pack = readPackSource('packs/world');

test('every record of the world pack has the right shape', () => {
  expect(pack.faults).toEqual([]);
});

test.each(PACK_CHECKS.map((check) => [check.name, check] as const))(
  '%s finds nothing in the world pack',
  (_name, check) => {
    expect(check(pack)).toEqual([]);
  },
);

test('the states are all there: 193 UN members, Palestine, the Holy See, Kosovo, Taiwan', () => {
  const codes = pack.records.flatMap(({ record }) => (record.type === 'actor' && record.code ? [record.code] : []));
  expect(new Set(codes).size).toBe(197);
  expect(codes).toHaveLength(197);
});

test('coverage counts what is there', () => {
  const actors = pack.records.filter(({ record }) => record.type === 'actor');
  const states = actors.filter(({ record }) => record.kind === 'state').length;
  const lines = describeCoverage(pack);
  expect(lines[0]).toMatch(new RegExp(`^${actors.length} actors: .*\\bstate ${states}\\b`));
  const byRegion = lines.find((line) => line.startsWith('actors by region: ')) ?? '';
  const counted = [...byRegion.matchAll(/ (\d+)(?=,|$)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
  expect(counted).toBe(actors.length);
});
