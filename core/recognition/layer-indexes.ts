import { layerActorIndexes } from './actors/layer-actor-indexes';
import { layerEventIndexes } from './events/layer-event-indexes';
import type { RecognitionIndex } from './open-index';

/** The indexes of several packs as one; what the first says goes before what the others say. */
export function layerIndexes(indexes: readonly [RecognitionIndex, ...RecognitionIndex[]]): RecognitionIndex {
  const [first, ...others] = indexes;
  const actors = layerActorIndexes([first.actors, ...others.map((index) => index.actors)]);
  return { actors, events: layerEventIndexes(indexes, actors) };
}
