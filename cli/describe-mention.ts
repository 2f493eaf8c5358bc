import type { Actor } from '../core/model/actor';
import type { Event } from '../core/model/event';
import { pickText } from '../core/model/local-text';
import type { Mention } from '../core/model/mention';
import type { Name } from '../core/model/name';
import type { Knowledge } from './load-knowledge';

/** Uses of a name that stand for one actor alone; a surname or a demonym is no alias. */
const ALIAS_USES: readonly string[] = ['full', 'acronym', 'nickname', 'former'];

/** A mention as the command line prints it (DESIGN.md, contract 2). */
export function describeMention(mention: Mention, knowledge: Knowledge) {
  return {
    kind: mention.kind,
    block: mention.block,
    start: mention.start,
    end: mention.end,
    confidence: Number(mention.confidence.toFixed(3)),
    why: mention.why.map((reason) => reason.text),
    targets: mention.targets.flatMap((id) => {
      const actor = knowledge.actors.get(id);
      const event = knowledge.events.get(id);
      return actor ? [describeActor(actor)] : event ? [describeEvent(event)] : [];
    }),
  };
}

function describeActor(actor: Actor) {
  return { id: actor.id, label: pickText(actor.label), aliases: aliases(actor.names), ...wikidata(actor) };
}

function describeEvent(event: Event) {
  return {
    id: event.id,
    label: pickText(event.label),
    aliases: aliases(event.names ?? []),
    ...wikidata(event),
    start: event.start,
    ...(event.end === undefined ? {} : { end: event.end }),
    summary: pickText(event.summary),
  };
}

function aliases(names: readonly Name[]): string[] {
  return names.filter((name) => ALIAS_USES.includes(name.use)).map((name) => name.text);
}

function wikidata({ wikidata: id }: { wikidata?: string }) {
  return id === undefined ? {} : { wikidata: id };
}
