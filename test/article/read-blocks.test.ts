import { describe, expect, test } from 'vitest';
import { blocksOf } from './pages';

describe('a block reads as the reader sees it', () => {
  test.each<{ what: string; body: string; texts: string[] }>([
    { what: 'white space', body: '<p>  one\n\t two&nbsp; three </p>', texts: ['one two three'] },
    { what: 'inline elements', body: '<p>Mr<b>.</b> <a href="#">K<i>i</i>m</a> said</p>', texts: ['Mr. Kim said'] },
    { what: 'a line break', body: '<p>one <br> two</p>', texts: ['one\ntwo'] },
    { what: 'two line breaks', body: '<div>one<br>\n<br/>two<br></div>', texts: ['one', 'two'] },
    { what: 'a soft hyphen', body: '<p>Bundes&shy;kanzler</p>', texts: ['Bundeskanzler'] },
    { what: 'zero-width signs', body: '<p>a&#8203;b&#8288;c&#65279;d&rlm;</p>', texts: ['abcd'] },
    { what: 'a joiner that shapes a word', body: '<p>می&zwnj;خواهم</p>', texts: ['می\u200cخواهم'] },
    { what: 'nothing but signs without ink', body: '<p>&shy;&#8203; </p><p>x</p>', texts: ['x'] },
    { what: 'ruby', body: '<p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>で</p>', texts: ['東京で'] },
    { what: 'wbr', body: '<p>super<wbr>power</p>', texts: ['superpower'] },
    {
      what: 'a custom element in a paragraph',
      body: '<p>the <x-term>treaty</x-term> of</p>',
      texts: ['the treaty of'],
    },
    {
      what: 'a custom element around paragraphs',
      body: '<x-a><p>one</p>two</x-a>three',
      texts: ['one', 'two', 'three'],
    },
    { what: 'text beside boxes', body: 'one<div>two<p>three</p>four</div>', texts: ['one', 'two', 'three', 'four'] },
    { what: 'a rule', body: '<div>one<hr>two</div>', texts: ['one', 'two'] },
    { what: 'a card', body: '<a href="#"><h3>Title</h3><p>Text</p></a>', texts: ['Title', 'Text'] },
    { what: 'hidden', body: '<p hidden>x</p><p>one <span hidden>x</span>two</p>', texts: ['one two'] },
    { what: 'hidden until found', body: '<p hidden="until-found">found</p>', texts: ['found'] },
    {
      what: 'aria-hidden',
      body: '<p>one<i aria-hidden="true"> x</i></p><p aria-hidden="false">two</p>',
      texts: ['one', 'two'],
    },
    {
      what: 'inline styles',
      body: '<p style="display:none">x</p><p style="visibility: hidden">x</p><p style="color:red">one</p>',
      texts: ['one'],
    },
    {
      what: 'text for screen readers',
      body: '<p>one<span class="u sr-only">x</span></p><p class="visually-hidden">x</p>',
      texts: ['one'],
    },
    {
      what: 'machinery',
      body: '<script>x</script><style>x</style><noscript>x</noscript><p>one</p><select><option>x</select>',
      texts: ['one'],
    },
    { what: 'menus', body: '<nav><p>x</p></nav><p>one</p>', texts: ['one'] },
    { what: 'consent', body: '<div id="cookie-banner"><p>We value you.</p></div><p>one</p>', texts: ['one'] },
    {
      what: 'what stands over the page',
      body: '<div role="dialog"><p>x</p></div><p>one</p><div role="alertdialog">x</div><div popover><p>x</p></div><dialog open>x</dialog>',
      texts: ['one'],
    },
    { what: 'a page shown in a dialog', body: '<div role="dialog"><article>one</article></div>', texts: ['one'] },
    {
      what: 'the page behind a dialog',
      body: '<div id="app" aria-hidden="true" inert><main><p>one</p></main></div><div aria-hidden="true">x</div><div role="dialog" aria-hidden="true"><h1>x</h1></div>',
      texts: ['one'],
    },
    {
      what: 'no template and no folded text less',
      body: '<template><p>x</p></template><details><summary>one</summary><p>two</p></details>',
      texts: ['one', 'two'],
    },
    { what: 'a list', body: '<ul><li>one</li><li><p>two</p></li></ul>', texts: ['one', 'two'] },
  ])('$what', ({ body, texts }) => {
    expect(blocksOf(body).map((block) => block.text)).toEqual(texts);
  });

  test('links are counted without the white space', () => {
    expect(blocksOf('<p>abc <a href="#"> def </a></p>')[0]?.linkShare).toBe(0.5);
  });

  test('what stands after an image knows it', () => {
    expect(blocksOf('<p>one</p><img><p>two</p><p>three</p>').map((block) => block.afterMedia)).toEqual([
      false,
      true,
      false,
    ]);
  });
});
