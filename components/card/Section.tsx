import type { ComponentChildren } from 'preact';

export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="sect">
      <h3 class="head">{title}</h3>
      {children}
    </section>
  );
}
