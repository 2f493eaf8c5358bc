import { type ActorIndex, openActorIndex } from './actors/open-actor-index';
import { type EventIndex, openEventIndex } from './events/open-event-index';
import { openIndexFile } from './index-file';

export type RecognitionIndex = { actors: ActorIndex; events: EventIndex };

/** @throws Error if the buffer is damaged or of another version: compile anew. */
export function openIndex(buffer: ArrayBuffer): RecognitionIndex {
  const file = openIndexFile(buffer);
  const actors = openActorIndex(file);
  return { actors, events: openEventIndex(file, actors) };
}
