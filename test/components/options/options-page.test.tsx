// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage, type OptionsPageProps } from '../../../components/options/OptionsPage';
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
    storeProblem: null,
    importing: null,
    sites: ['harbourpost.example'],
    settings: DEFAULT_SETTINGS,
    onImport: vi.fn(),
    onCancelImport: vi.fn(),
    onRemovePack: vi.fn(),
    onRemoveSite: vi.fn(),
    onSetting: vi.fn(),
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

  it('hands over a changed setting', () => {
    const props = show();
    mount.querySelectorAll<HTMLInputElement>('[role=switch]')[1]?.click();
    expect(props.onSetting).toHaveBeenCalledWith({ badgeCount: true });
  });
});
