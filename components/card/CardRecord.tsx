import type { Card } from '../../core/model/card';
import { Chain } from './Chain';
import type { Act } from './card-view';
import { Facts } from './Facts';
import { Rows } from './Rows';
import { Section } from './Section';

/** What a full record adds below lede and time; parts that are empty are left out. */
export function CardRecord({ card, act }: { card: Card; act: Act }) {
  const facts = card.facts.length > 0 && <Facts facts={card.facts} act={act} />;
  return (
    <>
      {card.summary && <p class="read">{card.summary}</p>}
      {card.kind === 'series' && card.members.length > 0 && <Rows rows={card.members} act={act} />}
      {card.kind === 'actor' && facts ? <Section title="Key facts">{facts}</Section> : facts}
      {card.kind === 'event' && card.chain.length > 1 && (
        <Section title="Before and after">
          <Chain steps={card.chain} act={act} />
        </Section>
      )}
    </>
  );
}
