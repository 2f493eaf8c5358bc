import type { Ago as AgoData } from '../../core/model/card';

const RELATION = { before: ' before this article', running: ' so far', later: ' after this article', undated: '' };

/** How far an event lies from the article: ● for the event, ◆ for the article, in the order of time. */
export function Ago({ time }: { time: AgoData }) {
  const words = spanWords(time);
  const ends = [
    { sign: <Dot key="event" />, text: time.when },
    { sign: <Diamond key="article" />, text: 'This article' },
  ];
  if (time.kind === 'later') ends.reverse();
  const line = <i class={time.kind === 'running' ? 'on' : undefined} />;
  return (
    <div class="ago" role="img" aria-label={describe(time)}>
      <div class="ends">
        {ends.map((end) => (
          <span key={end.text}>{end.text}</span>
        ))}
      </div>
      <div class="span">
        {ends[0]?.sign}
        {line}
        {words && <span>{words}</span>}
        {words && line}
        {ends[1]?.sign}
      </div>
    </div>
  );
}

function spanWords(time: AgoData): string | null {
  if (time.span === null) return null;
  return time.kind === 'running' ? `${time.span} so far` : time.span;
}

function describe(time: AgoData): string {
  return time.span === null ? time.when : `${time.when}: ${time.span}${RELATION[time.kind]}`;
}

function Dot() {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <circle class="dot here" cx="6" cy="6" r="4.5" />
    </svg>
  );
}

function Diamond() {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <path class="dia" d="M6 .5L11.5 6 6 11.5.5 6z" />
    </svg>
  );
}
