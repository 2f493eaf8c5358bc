import { expect, it } from 'vitest';
import { httpsLink } from '../../../components/card/https-link';

it.each([
  ['https://en.wikipedia.org/wiki/Pell', 'https://en.wikipedia.org/wiki/Pell'],
  ['http://en.wikipedia.org/', null],
  ['javascript:alert(1)', null],
  [' https://padded.example ', 'https://padded.example/'],
  ['https://user:pass@host.example/', null],
  ['//host.example', null],
  ['', null],
  [undefined, null],
])('%j → %j', (address, link) => {
  expect(httpsLink(address)).toBe(link);
});
