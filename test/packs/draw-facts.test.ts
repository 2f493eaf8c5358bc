import { expect, test } from 'vitest';
import { drawFacts } from '../../cli/draw-facts';
import { readPackSource } from '../../cli/pack-source';
import { cleanRecords, plantPack } from './plant-pack';

const plant = () => readPackSource(plantPack({ 'all.ndjson': Object.values(cleanRecords()) }));

test('a seed draws the same again, another one something else, and nothing twice', () => {
  const pack = plant();
  const draw = (seed: number) => drawFacts(pack, { seed, count: 8 }).map(({ words }) => words);
  expect(draw(1)).toEqual(draw(1));
  expect(draw(2)).not.toEqual(draw(1));
  expect(new Set(draw(1)).size).toBe(8);
});

test('every sort of fact is told in words, with its sources', () => {
  const facts = drawFacts(plant(), { seed: 1, count: 1_000 });
  expect(facts.map(({ words }) => words)).toEqual(
    expect.arrayContaining([
      'Freedonia: Small state in a film',
      'Rufus Firefly was born 1890 and died 1940-05',
      'Rufus Firefly (person) belongs to freedonia',
      'Rufus Firefly: Leader of freedonia, 1933-01 to 1940-05',
      'Rufus Firefly: home freedonia',
      'First talks (summit) was 1934-03-01 to 1934-03-02, in Freedonia',
      'First talks: rufus-firefly',
      'First talks is a part of talks',
      'Second talks came after first-talks in the same chain of events',
    ]),
  );
  expect(facts.every(({ sources }) => sources === 'atlas')).toBe(true);
});
