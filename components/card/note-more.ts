/** Rounding of fractional heights under zoom must not count as something more to read. */
const ROUNDING = 2;

/** Tells the card around a scrolling body whether there is more below, so that the foot can cast a shadow. */
export function noteMore(body: Element): void {
  const more = body.scrollHeight - body.scrollTop > body.clientHeight + ROUNDING;
  body.parentElement?.toggleAttribute('data-more', more);
}
