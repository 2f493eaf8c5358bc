// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage, type OptionsPageProps } from '../../../components/options/OptionsPage';
import { EMPTY_QUERY } from '../../../core/model/record-query';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings';

const PACK = {
  id: 'world',
  version: '2026.11.1',
  title: 'World affairs',
  description: 'The starter pack',
  asOf: '2026-02-28',
  license: 'CC0-1.0',
  languages: ['en'],
  actors: 1500,
  events: 604,
};

let mount: HTMLElement;
beforeEach(() => {
  mount = document.createElement('div');
  document.body.append(mount);
});
afterEach(() => {
  render(null, mount);
  mount.remove();
});

function show(change: Partial<OptionsPageProps> = {}) {
  const props: OptionsPageProps = {
    packs: [PACK],
    settingUp: null,
    storeProblem: null,
    importing: null,
    sites: ['harbourpost.example'],
    corrections: [],
    settings: DEFAULT_SETTINGS,
    onImport: vi.fn(),
    onCancelImport: vi.fn(),
    onRemovePack: vi.fn(),
    onRemoveSite: vi.fn(),
    onRemoveCorrection: vi.fn(),
    onSetting: vi.fn(),
    search: { query: EMPTY_QUERY, found: [], count: 0, done: true, card: null },
    onQuery: vi.fn(),
    onOpenRecord: vi.fn(),
    onCardAct: vi.fn(),
    ...change,
  };
  act(() => render(<OptionsPage {...props} />, mount));
  return props;
}

const button = (label: string) =>
  [...mount.querySelectorAll('button')].find(
    (element) => (element.getAttribute('aria-label') ?? element.textContent?.trim()) === label,
  );

describe('OptionsPage', () => {
  it('says how far a first run has come, and not that there is no pack', () => {
    show({ packs: [], settingUp: 1_200 });
    expect(mount.textContent).toContain('being set up: 1,200 records so far');
    expect(mount.textContent).not.toContain('No pack is installed');
    // Nor that no record fits: there is nothing to search yet.
    expect(mount.querySelector('#browse')).toBeNull();
    show();
    expect(mount.querySelector('#browse')).not.toBeNull();
  });

  it('lists title, version, as-of date, records and licence of a pack', () => {
    show();
    const row = mount.querySelector('tbody tr')?.textContent;
    for (const part of ['World affairs', '2026.11.1', '28 Feb 2026', '2,104', '1,500 actors, 604 events', 'CC0-1.0']) {
      expect(row).toContain(part);
    }
  });

  it('asks once before a pack goes, and names it', () => {
    const props = show();
    act(() => button('Remove World affairs')?.click());
    expect(props.onRemovePack).not.toHaveBeenCalled();
    act(() => button('Keep')?.click());
    act(() => button('Remove World affairs')?.click());
    act(() => button('Remove World affairs?')?.click());
    expect(props.onRemovePack).toHaveBeenCalledExactlyOnceWith('world');
  });

  it('names line and fault of a pack that was refused', () => {
    show({
      importing: {
        kind: 'refused',
        file: 'balkans.ndjson',
        reason: 'One line is not right.',
        faults: ['line 214: start is no date'],
      },
    });
    expect(mount.textContent).toContain(
      '“balkans.ndjson” was not imported. One line is not right. Nothing was changed.',
    );
    expect(mount.textContent).toContain('line 214: start is no date');
  });

  it('says that the store cannot be read instead of an empty list', () => {
    show({ packs: null, storeProblem: 'The store did not open.' });
    expect(mount.textContent).toContain('The store did not open.');
    expect(mount.textContent).not.toContain('No pack is installed');
  });

  it('removes a site rule, and says so when there is none', () => {
    const props = show();
    button('Mark harbourpost.example again')?.click();
    expect(props.onRemoveSite).toHaveBeenCalledWith('harbourpost.example');
    show({ sites: [] });
    expect(mount.textContent).toContain('No site is left alone.');
  });

  it('lists corrections by address, takes one back, and says so when there is none', () => {
    const site = 'harbourpost.example';
    const corrections = [
      { site, pattern: '/live/*', verdict: 'not-article' },
      { site, pattern: '/article.php?id', verdict: 'article' },
    ] as const;
    const props = show({ corrections });
    const section = () => mount.querySelector('section[aria-labelledby=corrections]');
    expect([...(section()?.querySelectorAll('li > div') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'harbourpost.example/article.php?id=…You said: an article',
      'harbourpost.example/live/…You said: not an article',
    ]);
    button('Undo “You said: not an article” for harbourpost.example/live/…')?.click();
    expect(props.onRemoveCorrection).toHaveBeenCalledExactlyOnceWith({ site, pattern: '/live/*' });
    show();
    expect(section()?.textContent).toContain('You have corrected no page.');
  });

  it('gives the keyboard to the next row when one has gone, and to the list when it was the last', () => {
    const press = (host: string) => {
      button(`Mark ${host} again`)?.focus();
      button(`Mark ${host} again`)?.click();
    };
    show({ sites: ['a.example', 'b.example', 'c.example'] });
    press('b.example');
    show({ sites: ['a.example', 'c.example'] });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Mark c.example again');
    press('c.example');
    show({ sites: ['a.example'] });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Mark a.example again');
    press('a.example');
    show({ sites: [] });
    expect(document.activeElement?.textContent).toBe('No site is left alone.');
  });

  it('hands over a changed setting', () => {
    const props = show();
    mount.querySelectorAll<HTMLInputElement>('[role=switch]')[1]?.click();
    expect(props.onSetting).toHaveBeenCalledWith({ badgeCount: true });
  });
});
