import type { Actor, ActorKind } from '../../core/model/actor';
import { foldWords } from '../../core/recognition/text/fold-words';
import type { PackSource } from '../pack-source';

/** The actors of one kind, in the pack's order. */
export function actorsOf({ records }: PackSource, kind: ActorKind): Actor[] {
  return records.flatMap(({ record }) => (record.type === 'actor' && record.kind === kind ? record : []));
}

/** All that an actor is called, folded: labels first, without what stands in brackets behind them. */
export function foldedNamesOf({ label, names }: Actor): Set<string> {
  const labels = Object.values(label).map((text) => text.replace(/ \([^()]+\)$/, ''));
  return new Set([...labels, ...names.map(({ text }) => text)].map(foldWords));
}
