import { expect, test } from 'vitest';
import { describeNames } from '../../cli/describe-names';
import type { Actor } from '../../core/model/actor';
import type { Name } from '../../core/model/name';

function actor(id: string, more: Partial<Actor> & { names: Name[] }): Actor {
  return {
    type: 'actor',
    id,
    kind: 'organisation',
    label: { en: more.names[0]?.text ?? id },
    description: { en: '' },
    prominence: 0.5,
    sources: [],
    ...more,
  };
}

const name = (text: string, use: Name['use'], more: Partial<Name> = {}): Name => ({
  text,
  use,
  language: 'en',
  ...more,
});

test('each name says how it is matched and whom it may mean', () => {
  const lines = describeNames([
    actor('who', { names: [name('World Health Organization', 'full'), name('WHO', 'acronym', { exact: true })] }),
    actor('grace-may', { kind: 'person', names: [name('Grace May', 'full')] }),
    actor('ann-poole', { kind: 'person', names: [name('Ann Poole', 'full')], prominence: 0.2 }),
    actor('jo-poole', { kind: 'person', names: [name('Jo Poole', 'full')], prominence: 0.6 }),
    actor('court-a', { country: 'a', names: [name('Supreme Court of A', 'full'), name('Supreme Court', 'short')] }),
    actor('court-b', { country: 'b', names: [name('Supreme Court of B', 'full'), name('Supreme Court', 'short')] }),
    actor('guard-a', { names: [name('Guard A', 'full'), name('Home Guards', 'short')], prominence: 0.2 }),
    actor('guard-b', { names: [name('Guard B', 'full'), name('Home Guards', 'short')], prominence: 0.6 }),
  ]);
  const of = (form: string) => lines.find((line) => line.form === form);
  expect(of('WHO')).toMatchObject({ matching: 'exact: all capitals', resolution: null });
  expect(of('Grace May')).toMatchObject({ matching: 'exact words, with their capitals' });
  expect(of('May')).toMatchObject({ matching: 'needs an introduction; a common word too' });
  expect(of('Poole')).toMatchObject({
    resolution: 'whom the article introduces',
    senses: [
      { id: 'jo-poole', use: 'surname' },
      { id: 'ann-poole', use: 'surname' },
    ],
  });
  expect(of('Supreme Court')).toMatchObject({ resolution: 'the country that the article is about' });
  expect(of('Home Guards')).toMatchObject({
    resolution: 'who fits the article better; both, or none, if they are close',
  });
});
