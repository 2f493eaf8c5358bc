/** Lengths of the grey lines in percent: a short heading, then a paragraph with a ragged end. */
const LINES = [62, 40, 100, 96, 98, 54];

/** Stands in for background that takes longer than a blink. */
export function Waiting() {
  return (
    <div role="status" aria-label="Loading background">
      {LINES.map((width) => (
        <div key={width} class="bone" style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}
