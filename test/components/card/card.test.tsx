// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Card } from '../../../components/card/Card';
import type { CardAct, CardContent, CardTroubleKind, CardView } from '../../../components/card/card-view';
import { ACTOR, EVENT, SERIES, viewOf } from './card-samples';

let mount: HTMLElement;
let acts: CardAct[];

beforeEach(() => {
  mount = document.createElement('div');
  document.body.append(mount);
  acts = [];
});
afterEach(() => {
  render(null, mount);
  mount.remove();
});

function draw(content: CardContent, changes: Partial<CardView> = {}): HTMLElement {
  render(<Card view={viewOf(content, changes)} act={(act) => acts.push(act)} />, mount);
  const dialog = mount.querySelector<HTMLElement>('[role=dialog]');
  if (!dialog) throw new Error('no dialog drawn');
  return dialog;
}

const textOf = (selector: string) => [...mount.querySelectorAll(selector)].map((each) => each.textContent);

function press(label: string): void {
  const buttons = [...mount.querySelectorAll('button')];
  const found = buttons.find((button) => (button.getAttribute('aria-label') ?? button.textContent)?.includes(label));
  if (!found) throw new Error(`no button "${label}"`);
  found.click();
}

describe('what a full card says', () => {
  it('tells of an actor who they were, what changed, and where it comes from', () => {
    draw({ kind: 'full', card: ACTOR });
    expect(textOf('h2')).toEqual(['Mira Holt']);
    expect(textOf('.then dt')).toEqual(['When published, 29 Dec 2024', 'Now, since 20 Jan 2025']);
    expect(textOf('.then dd')).toEqual(['Finance minister', 'Prime Minister']);
    expect(textOf('h3')).toEqual(['Key facts']);
    expect(textOf('.facts dd')).toEqual(['Anton Holt, one more']);
    expect(textOf('.srcs')[0]).toContain('Pack: Sample pack 2026.11.1');
    expect(textOf('.card-foot .asof')).toEqual(['Facts as of 28 Feb 2026']);
  });

  it('tells of an event how long ago it was and what came before and after', () => {
    draw({ kind: 'full', card: EVENT });
    expect(mount.querySelector('.ago')?.getAttribute('aria-label')).toBe(
      '27–28 February 2019: 5 years 10 months before this article',
    );
    expect(textOf('.chain b')).toEqual(['Orr', 'Pell', 'This article']);
    expect(mount.querySelectorAll('.chain button')).toHaveLength(1);
    expect(mount.querySelector('.chain [aria-current]')?.textContent).toContain('Pell');
  });

  it('lists the members of a series, each leading on', () => {
    draw({ kind: 'full', card: SERIES });
    expect(textOf('.txt b')).toEqual(['Orr summit', 'Pell summit']);
    press('Orr summit');
    expect(acts).toEqual([{ kind: 'follow', target: 'first', name: 'Orr summit' }]);
  });

  it.each([
    [
      { kind: 'still', role: 'Mayor', since: '2011-12' } as const,
      ['When published, and still'],
      ['Mayorsince Dec 2011'],
    ],
    [
      { kind: 'beyond', lastKnown: 'Mayor', asOf: '2026-02-28' } as const,
      ['Last known, 28 Feb 2026', 'This article, 29 Dec 2024'],
      ['Mayor', 'Not knownpack ends earlier'],
    ],
  ])('draws the time of an actor as it is known: %o', (time, terms, details) => {
    draw({ kind: 'full', card: { ...ACTOR, time } });
    expect(textOf('.then dt')).toEqual(terms);
    expect(textOf('.then dd')).toEqual(details);
  });

  it.each([
    [
      { kind: 'running', when: 'Since 2022', span: '2 years' } as const,
      'Since 2022: 2 years so far',
      ['Since 2022', 'This article'],
    ],
    [
      { kind: 'later', when: 'May 2025', span: '4 months' } as const,
      'May 2025: 4 months after this article',
      ['This article', 'May 2025'],
    ],
    [{ kind: 'undated', when: '2019', span: null } as const, '2019', ['2019', 'This article']],
  ])('draws the time of an event in its order: %o', (time, label, ends) => {
    draw({ kind: 'full', card: { ...EVENT, time } });
    expect(mount.querySelector('.ago')?.getAttribute('aria-label')).toBe(label);
    expect(textOf('.ends span')).toEqual(ends);
  });
});

describe('what is not known yet, or at all', () => {
  it('shows the brief at once and grey lines only when it takes long', () => {
    draw({ kind: 'brief', brief: EVENT, waiting: false });
    expect(textOf('.lede')).toEqual([EVENT.lede]);
    expect(mount.querySelector('.bone, .srcs, .card-foot')).toBeNull();
    draw({ kind: 'brief', brief: EVENT, waiting: true });
    expect(mount.querySelectorAll('.bone').length).toBeGreaterThan(0);
  });

  it('asks an open question in rows', () => {
    const rows = [{ target: 'a', tile: ACTOR.tile, name: 'Anton Holt', text: 'Painter' }];
    const head = {
      tile: { shape: 'open', text: '?' } as const,
      name: 'Which Holt?',
      kindLine: 'Two people in this article fit',
    };
    const dialog = draw({ kind: 'choice', head, rows });
    expect(dialog.textContent).toContain('Which Holt?');
    press('Anton Holt');
    expect(acts).toEqual([{ kind: 'follow', target: 'a', name: 'Anton Holt' }]);
  });

  it.each<[CardTroubleKind, string, string | null, CardAct['kind'] | null]>([
    ['store-unavailable', 'Background can’t be read', 'Try again', 'retry'],
    ['no-knowledge', 'No pack is ready', 'Try again', 'retry'],
    ['failed', 'Background can’t be read', 'Try again', 'retry'],
    ['updated', 'Backstory was updated', 'Reload this page', 'reload'],
    ['unknown-target', 'Mira Holt', null, null],
  ])('says what is wrong and what helps: %s', (trouble, name, remedy, act) => {
    draw({ kind: 'trouble', trouble, head: ACTOR });
    expect(textOf('h2')).toEqual([name]);
    expect(textOf('.body .btn')).toEqual(remedy ? [remedy] : []);
    if (remedy) press(remedy);
    expect(acts.map((each) => each.kind)).toEqual(act ? [act] : []);
  });
});

describe('a store that says what is wrong', () => {
  it('is heard in its own words', () => {
    draw({ kind: 'trouble', trouble: 'store-unavailable', head: ACTOR, words: 'The disk is full. Free some space.' });
    expect(textOf('.lede')).toEqual(['The disk is full. Free some space.']);
  });
});

describe('what anyone can reach', () => {
  it('is a named dialog with a body that takes focus', () => {
    const dialog = draw({ kind: 'full', card: ACTOR });
    const name = mount.querySelector(`#${dialog.getAttribute('aria-labelledby')}`);
    expect(name?.textContent).toBe('Mira Holt');
    for (const id of dialog.getAttribute('aria-describedby')?.split(' ') ?? []) {
      expect(mount.querySelector(`#${id}`), id).not.toBeNull();
    }
    expect(mount.querySelector<HTMLElement>('.body')?.tabIndex).toBe(0);
  });

  it('offers close only where a card stays, and back only where it came from another', () => {
    draw({ kind: 'full', card: ACTOR });
    expect(mount.querySelector('[aria-label="Close"]')).toBeNull();
    draw({ kind: 'full', card: ACTOR }, { pinned: true, closable: true, back: 'River talks' });
    expect(mount.querySelector('[aria-label="Keep open"]')?.getAttribute('aria-pressed')).toBe('true');
    for (const label of ['Keep open', 'Close', 'Back to River talks']) press(label);
    expect(acts.map((act) => act.kind)).toEqual(['pin', 'close', 'back']);
  });

  it('folds the reasons', () => {
    draw({ kind: 'full', card: ACTOR }, { reasons: [{ kind: 'words', text: '“talks” fits a summit' }] });
    expect(mount.querySelector('details')?.open).toBe(false);
    expect(textOf('.reasons dt')).toEqual(['Words']);
  });
});

describe('what a pack cannot do', () => {
  it('keeps markup as text', () => {
    draw({ kind: 'full', card: ACTOR });
    expect(textOf('.read')).toEqual([ACTOR.summary]);
    expect(mount.querySelector('.read b')).toBeNull();
  });

  it('links to https only, telling the other site nothing', () => {
    draw({ kind: 'full', card: ACTOR });
    const links = [...mount.querySelectorAll('a')];
    expect(links.map((link) => link.href)).toEqual(['https://yearbook.example/a', ACTOR.wikipedia]);
    for (const link of links) {
      expect(link.target).toBe('_blank');
      expect(link.rel).toContain('noreferrer');
    }
    draw({ kind: 'full', card: { ...EVENT, sources: [] } });
    expect(mount.querySelector('a')).toBeNull();
  });
});
