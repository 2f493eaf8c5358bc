// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../components/popup/Popup';
import type { Correction } from '../../../components/popup/popup-page';
import type { PageStatus } from '../../../core/model/page-status';
import type { ArticleVerdict } from '../../../core/settings/article-rules';

const STATUS: PageStatus = {
  url: 'https://www.harbourpost.example/story',
  state: 'marked',
  title: 'A story',
  actors: { targets: 12, marks: 40 },
  events: { targets: 1, marks: 1 },
  trouble: null,
};

const PAGES = { site: 'harbourpost.example', pattern: '/world/*/*/*/*' };
const CORRECTION: Correction = { rule: null, pages: PAGES };

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
    page: { kind: 'open', site: 'harbourpost.example', status: { ...STATUS, ...status }, correction: CORRECTION },
    paused: false,
    problem: null,
    onSite: vi.fn(),
    onPause: vi.fn(),
    onVerdict: vi.fn(),
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

describe('Popup, on whether the page is an article', () => {
  const showCorrected = (
    correction: Partial<Correction>,
    state: PageStatus['state'],
    change: Partial<PopupProps> = {},
  ) => {
    const status = { ...STATUS, state };
    const page = {
      kind: 'open',
      site: 'harbourpost.example',
      status,
      correction: { ...CORRECTION, ...correction },
    } as const;
    return show({ page, ...change });
  };
  const rule = (verdict: ArticleVerdict, pattern = PAGES.pattern) => ({ ...PAGES, pattern, verdict });
  const buttons = () => [...mount.querySelectorAll('main button')].map(({ textContent }) => textContent);

  it.each<{ state: PageStatus['state']; offers: string[]; verdict?: ArticleVerdict }>([
    { state: 'marked', offers: ['Not an article'], verdict: 'not-article' },
    { state: 'nothing-found', offers: ['Not an article'], verdict: 'not-article' },
    { state: 'reading', offers: ['Not an article'], verdict: 'not-article' },
    { state: 'not-an-article', offers: ['This is an article'], verdict: 'article' },
    { state: 'site-off', offers: [] },
  ])('offers on a page that is $state: $offers', ({ state, offers, verdict }) => {
    const props = showCorrected({}, state);
    expect(buttons()).toEqual(offers);
    if (!verdict) return;
    button(offers[0] ?? '')?.click();
    expect(props.onVerdict).toHaveBeenCalledExactlyOnceWith(verdict);
  });

  it.each<{ name: string; verdict: ArticleVerdict; state: PageStatus['state']; says: string }>([
    {
      name: 'none',
      verdict: 'not-article',
      state: 'not-an-article',
      says: 'You said that this is not an article.Kept',
    },
    { name: 'one', verdict: 'article', state: 'marked', says: 'You said that this is an article.Kept' },
    {
      name: 'one with no text',
      verdict: 'article',
      state: 'not-an-article',
      says: 'article. No text to read was found.',
    },
  ])('says that the reader called it $name, for which pages, and takes it back', ({ verdict, state, says }) => {
    const props = showCorrected({ rule: rule(verdict) }, state);
    expect(mount.textContent).toContain(says);
    expect(mount.textContent).toContain('Kept for pages like harbourpost.example/world/…');
    expect(buttons()).toEqual(['Undo']);
    button('Undo')?.click();
    expect(props.onVerdict).toHaveBeenCalledExactlyOnceWith(null);
  });

  it.each([
    ['/', 'Kept for the front page of harbourpost.example'],
    ['/world/europe', 'Kept for harbourpost.example/world/europe alone'],
    ['/en/*/a-*', 'Kept for pages like harbourpost.example/en/…/a-…'],
    ['/show?article&id', 'Kept for pages like harbourpost.example/show?article=…&id=…'],
    ['/%D0%BC%D0%B8%D1%80/*', 'Kept for pages like harbourpost.example/мир/…'],
    ['/%E0%A4%A/*', 'Kept for pages like harbourpost.example/%E0%A4%A/…'],
  ])('names the pages of %s', (pattern, says) => {
    showCorrected({ rule: rule('not-article', pattern) }, 'not-an-article');
    expect(mount.querySelector('.msg small')?.textContent).toBe(says);
  });

  it('offers an exception where a wider rule holds', () => {
    const props = showCorrected(
      { rule: rule('article', '/world/*'), pages: { ...PAGES, pattern: '/world/a-b-c' } },
      'marked',
    );
    expect(buttons()).toEqual(['Undo', 'Not an article']);
    button('Not an article')?.click();
    expect(props.onVerdict).toHaveBeenCalledExactlyOnceWith('not-article');
  });

  it('offers nothing that cannot be kept, and nothing while paused', () => {
    showCorrected({ pages: null }, 'not-an-article');
    expect(mount.textContent).toContain('Backstory reads single articles.');
    expect(buttons()).toEqual([]);
    showCorrected({ pages: null }, 'marked');
    expect(buttons()).toEqual([]);
    showCorrected({}, 'marked', { paused: true });
    expect(buttons()).toEqual(['Resume']);
  });

  it('keeps the keyboard on its button when it has been pressed', () => {
    showCorrected({}, 'marked');
    button('Not an article')?.focus();
    for (const [correction, state] of [
      [{ rule: rule('not-article') }, 'marked'],
      [{ rule: rule('not-article') }, 'not-an-article'],
      [{}, 'not-an-article'],
      [{}, 'reading'],
      [{}, 'marked'],
    ] as const) {
      showCorrected(correction, state);
      expect(document.activeElement?.tagName).toBe('BUTTON');
      expect(document.activeElement?.closest('.msg, .aside')).not.toBeNull();
    }
  });
});
