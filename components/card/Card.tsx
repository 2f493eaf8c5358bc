import type { CompactCard } from '../../core/model/card';
import type { PartialDate } from '../../core/model/partial-date';
import { Ago } from './Ago';
import { CardFooter } from './CardFooter';
import { CardHeader, KIND_ID, NAME_ID } from './CardHeader';
import { CardRecord } from './CardRecord';
import { CardTrouble, troubleHead } from './CardTrouble';
import type { Act, CardContent, CardHead, CardView } from './card-view';
import { noteMore } from './note-more';
import { Reasons } from './Reasons';
import { Rows } from './Rows';
import { Sources } from './Sources';
import { ThenNow } from './ThenNow';
import { Waiting } from './Waiting';

const BODY_ID = 'body';
const GLANCE_ID = 'glance';

/**
 * The hover card: head, scrolling body, foot. A dialog that is not modal: focus may leave it.
 * The body can be focused, since a region that scrolls must be reachable by keyboard.
 */
export function Card({ view, act }: { view: CardView; act: Act }) {
  const { content } = view;
  return (
    <div
      class={view.sheet ? 'card sheet' : 'card'}
      role="dialog"
      tabIndex={-1}
      aria-labelledby={NAME_ID}
      aria-describedby={describedBy(content)}
    >
      <CardHeader head={headOf(content)} view={view} act={act} />
      <section
        class="body"
        id={BODY_ID}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
        aria-labelledby={NAME_ID}
        ref={(body) => {
          if (body) noteMore(body);
        }}
        onScroll={(event) => noteMore(event.currentTarget)}
      >
        <Body content={content} view={view} act={act} />
        {view.reasons.length > 0 && <Reasons reasons={view.reasons} />}
        {content.kind === 'full' && <Sources sources={content.card.sources} pack={content.card.pack} />}
      </section>
      {content.kind === 'full' && <CardFooter asOf={content.card.asOf} wikipedia={content.card.wikipedia} />}
    </div>
  );
}

/** What is read out when the card takes focus: kind, lede and time, or what is wrong; not the whole background. */
function describedBy(content: CardContent): string {
  switch (content.kind) {
    case 'full':
    case 'brief':
      return `${KIND_ID} ${GLANCE_ID}`;
    case 'trouble':
      return `${KIND_ID} ${BODY_ID}`;
    default:
      return KIND_ID;
  }
}

function headOf(content: CardContent): CardHead {
  switch (content.kind) {
    case 'full':
      return content.card;
    case 'brief':
      return content.brief;
    case 'named':
      return { tile: null, name: content.name, kindLine: '' };
    case 'choice':
      return content.head;
    case 'trouble':
      return troubleHead(content.trouble, content.head);
  }
}

function Body({ content, view, act }: { content: CardContent; view: CardView; act: Act }) {
  switch (content.kind) {
    case 'full':
      return (
        <>
          <AtAGlance card={content.card} published={view.published} />
          <CardRecord card={content.card} act={act} />
        </>
      );
    case 'brief':
      return (
        <>
          <AtAGlance card={content.brief} published={view.published} />
          {content.waiting && <Waiting />}
        </>
      );
    case 'named':
      return content.waiting ? <Waiting /> : null;
    case 'choice':
      return <Rows rows={content.rows} act={act} />;
    case 'trouble':
      return <CardTrouble trouble={content.trouble} words={content.words} act={act} />;
  }
}

/** Lede and time: they must answer alone, in two seconds. A series says its period in the kind line. */
function AtAGlance({ card, published }: { card: CompactCard; published: PartialDate | null }) {
  return (
    <div class="glance" id={GLANCE_ID}>
      {card.lede && <p class="lede">{card.lede}</p>}
      {card.kind === 'actor' && card.time && <ThenNow time={card.time} published={published} />}
      {card.kind === 'event' && <Ago time={card.time} />}
      {card.kind === 'series' && card.time.span !== null && <Ago time={card.time} />}
    </div>
  );
}
