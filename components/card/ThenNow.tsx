import type { ThenNow as ThenNowData } from '../../core/model/card';
import type { PartialDate } from '../../core/model/partial-date';
import { formatDate } from '../format-date';

/** ◆ stands for the article, ○ for any other moment. */
type Moment = { sign: 'article' | 'other'; when: string; what: string; more?: string };

/** Who the actor was when the article appeared, and what has changed since. */
export function ThenNow({ time, published }: { time: ThenNowData; published: PartialDate | null }) {
  const moments = listMoments(time, published);
  return (
    <dl class="then">
      {moments.map((moment, index) => (
        <div key={moment.when}>
          <Axis sign={moment.sign} part={moments.length === 1 ? 'alone' : index === 0 ? 'first' : 'last'} />
          <dt>{moment.when}</dt>
          <dd>
            {moment.what}
            {moment.more && <small>{moment.more}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function listMoments(time: ThenNowData, published: PartialDate | null): Moment[] {
  const day = published ? `, ${formatDate(published)}` : '';
  switch (time.kind) {
    case 'still':
      return [
        {
          sign: 'article',
          when: 'When published, and still',
          what: time.role,
          ...(time.since && { more: `since ${formatDate(time.since)}` }),
        },
      ];
    case 'changed':
      return [
        { sign: 'article', when: `When published${day}`, what: time.then },
        { sign: 'other', when: time.nowSince ? `Now, since ${formatDate(time.nowSince)}` : 'Now', what: time.now },
      ];
    case 'beyond':
      return [
        { sign: 'other', when: `Last known, ${formatDate(time.asOf)}`, what: time.lastKnown },
        { sign: 'article', when: `This article${day}`, what: 'Not known', more: 'pack ends earlier' },
      ];
  }
}

/** The line runs from the first sign to the last: its own half in each row. */
function Axis({ sign, part }: { sign: Moment['sign']; part: 'alone' | 'first' | 'last' }) {
  return (
    <svg aria-hidden="true">
      {part !== 'alone' && (
        <line class="ax" x1="7" x2="7" y1={part === 'first' ? 8 : 0} y2={part === 'first' ? '100%' : 8} />
      )}
      {sign === 'article' ? (
        <path class="dia" d="M7 2.5l5.5 5.5L7 13.5 1.5 8z" />
      ) : (
        <circle class="dot" cx="7" cy="8" r="4" />
      )}
    </svg>
  );
}
