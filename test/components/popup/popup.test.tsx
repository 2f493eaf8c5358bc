// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../components/popup/Popup';
import type { PageStatus } from '../../../core/model/page-status';

const STATUS: PageStatus = {
  url: 'https://www.harbourpost.example/story',
  state: 'marked',
  title: 'A story',
  actors: { targets: 12, marks: 40 },
  events: { targets: 1, marks: 1 },
  trouble: null,
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

function show(change: Partial<PopupProps> = {}, status: Partial<PageStatus> = {}) {
  const props: PopupProps = {
    page: { kind: 'open', site: 'harbourpost.example', status: { ...STATUS, ...status } },
    paused: false,
    problem: null,
    onSite: vi.fn(),
    onPause: vi.fn(),
    onReload: vi.fn(),
    onOptions: vi.fn(),
    ...change,
  };
  act(() => render(<Popup {...props} />, mount));
  return props;
}

const siteSwitch = () => mount.querySelector<HTMLInputElement>('[role=switch]');
const button = (label: string) =>
  [...mount.querySelectorAll('button')].find((element) => element.textContent?.trim() === label);

describe('Popup', () => {
  it.each<{ name: string; status: Partial<PageStatus>; says: string; on: boolean; never?: string }>([
    { name: 'marked', status: {}, says: 'Articles here are marked', on: true },
    { name: 'being read', status: { state: 'reading' }, says: 'Being read', on: true, never: 'in 40 places' },
    {
      name: 'nothing found',
      status: { state: 'nothing-found' },
      says: 'no actors or events from your packs',
      on: true,
    },
    { name: 'not an article', status: { state: 'not-an-article' }, says: 'Backstory reads single articles', on: true },
    {
      name: 'site off',
      status: { state: 'site-off' },
      says: 'Left alone on this site',
      on: false,
      never: 'in 40 places',
    },
    {
      name: 'store shut, in the store’s own words',
      status: { state: 'trouble', trouble: { trouble: 'store-unavailable', message: 'Update Backstory to read it.' } },
      says: 'Update Backstory to read it.Try again',
      on: true,
      never: 'private windows',
    },
    {
      name: 'an error of ours, which is nothing to the reader',
      status: { state: 'trouble', trouble: { trouble: 'failed', message: 'index on fire' } },
      says: 'Something went wrong on this page.Reload page',
      on: true,
      never: 'index on fire',
    },
    {
      name: 'no pack',
      status: { state: 'trouble', trouble: { trouble: 'no-knowledge', message: '' } },
      says: 'No pack is installed',
      on: true,
    },
  ])('says what is so: $name', ({ status, says, on, never }) => {
    show({}, status);
    expect(mount.textContent).toContain('harbourpost.example');
    expect(mount.textContent).toContain(says);
    expect(siteSwitch()?.checked).toBe(on);
    if (never) expect(mount.textContent).not.toContain(never);
  });

  it('counts actors and events apart, one in the singular', () => {
    show();
    expect(mount.querySelector('.counts')?.textContent).toBe('actors12in 40 placesevent1in 1 place');
  });

  it('names the reach of the switch and hands over the choice', () => {
    const props = show();
    expect(siteSwitch()?.getAttribute('aria-label')).toBe('Mark articles on harbourpost.example and its subdomains');
    siteSwitch()?.click();
    expect(props.onSite).toHaveBeenCalledWith(false);
  });

  it('offers only to resume while paused', () => {
    const props = show({ paused: true });
    expect(siteSwitch()).toBeNull();
    expect(button('Pause until I resume')).toBeUndefined();
    button('Resume')?.click();
    expect(props.onPause).toHaveBeenCalledWith(false);
  });

  it('says that a page is closed to extensions, and what to do if it was open before', () => {
    const props = show({ page: { kind: 'closed' } });
    expect(mount.textContent).toContain('Not on this page');
    expect(siteSwitch()).toBeNull();
    button('Reload page')?.click();
    expect(props.onReload).toHaveBeenCalled();
  });

  it('says nothing before the page has answered, and shows a problem where there is one', () => {
    show({ page: { kind: 'asking' }, problem: 'The choice could not be kept.' });
    expect(mount.textContent).not.toContain('Not on this page');
    expect(mount.textContent).toContain('The choice could not be kept.');
  });
});
