import { expect, test } from 'vitest';
import { type AddressShape, readAddressShape } from '../../core/article/read-address-shape';

const SITE = 'https://news.example';

test.each<[address: string, ...shape: (keyof AddressShape)[]]>([
  [`${SITE}`, 'isFrontDoor'],
  [`${SITE}/`, 'isFrontDoor'],
  [`${SITE}/index.html`, 'isFrontDoor'],
  [`${SITE}/en-gb/`, 'isFrontDoor'],
  [`${SITE}/?id=4`, 'hasId'],
  [`${SITE}/news/`, 'isSection'],
  [`${SITE}/world/europe`, 'isSection'],
  [`${SITE}/world/europe/ferry`],
  [`${SITE}/find?q=ferry`, 'isSearch'],
  [`${SITE}/find?page=2&query=ferry`, 'isSearch'],
  [`${SITE}/faq=ferry`],
  [`${SITE}/2024/05/03/x`, 'hasDate'],
  [`${SITE}/2024/may/03/x`, 'hasDate'],
  [`${SITE}/x-20240503`, 'hasDate', 'hasId'],
  [`${SITE}/2024/20/x`],
  [`${SITE}/a/b123456`, 'hasId'],
  [`${SITE}/a/b1234`],
  [`${SITE}/a/islands-agree-on-ferry`, 'hasSlug'],
  [`${SITE}/a/islands-agree-now`],
  [`${SITE}/a/1-2-3-4-5`],
  ['no address'],
  [''],
])('%s', (address, ...shape) => {
  const told = Object.entries(readAddressShape(address)).flatMap(([name, is]) => (is ? name : []));
  expect(told.sort()).toEqual([...shape].sort());
});
