import { useLayoutEffect, useRef } from 'preact/hooks';

export type RuleRow = {
  key: string;
  title: string;
  note?: string;
  /** What the row's button says, and with the name of what it is for. */
  action: string;
  name: string;
  run: () => void;
};

/** What the reader has decided, each with a way back. A removed row's focus goes to its neighbour, or to what is said then. */
export function RuleList({ rows, empty }: { rows: RuleRow[]; empty: string }) {
  const list = useRef<HTMLDivElement>(null);
  const removed = useRef<number | null>(null);
  const count = rows.length;
  // A row goes once the change is kept, which takes a moment and may fail; by then the reader may be elsewhere.
  useLayoutEffect(() => {
    const index = removed.current;
    removed.current = null;
    if (index === null || document.activeElement !== document.body) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    (buttons[Math.min(index, buttons.length - 1)] ?? list.current)?.focus();
  }, [count]);
  return (
    <div ref={list} tabIndex={-1}>
      {count === 0 ? (
        <p class="empty">{empty}</p>
      ) : (
        <ul class="rules">
          {rows.map(({ key, title, note, action, name, run }, index) => (
            <li key={key}>
              <div>
                <b>
                  <bdi>{title}</bdi>
                </b>
                {note && <small>{note}</small>}
              </div>
              <button
                type="button"
                class="btn mini"
                aria-label={name}
                onClick={() => {
                  removed.current = index;
                  run();
                }}
              >
                {action}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
