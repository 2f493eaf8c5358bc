import type { PhraseReader } from './create-phrase-reader';
import type { EventWording, NameFeatures, WeighedPhrase } from './event-features';

/**
 * What an event is called, as it lies in the index: without the words, which are read off the texts again for the few events
 * of which a sentence may hold a name. They took a third of all that is shipped of events.
 */
export type StoredWording = {
  names: Omit<NameFeatures, 'words' | 'cases'>[];
  about: Omit<WeighedPhrase, 'words'>[];
  cues: EventWording['cues'];
};

export function storeWording({ names, about, cues }: EventWording): StoredWording {
  return {
    names: names.map(({ words: _words, cases: _cases, ...name }) => name),
    about: about.map(({ words: _words, ...phrase }) => phrase),
    cues,
  };
}

export function restoreWording({ names, about, cues }: StoredWording, phrases: PhraseReader): EventWording {
  return {
    names: names.map((name) => ({ ...name, ...phrases.name(name.text) })),
    about: about.map((phrase) => ({ ...phrase, words: phrases.stems(phrase.text) })),
    cues,
  };
}
