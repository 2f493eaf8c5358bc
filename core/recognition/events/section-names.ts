/** Names of the event layer's sections in the index; a section name has at most 32 characters. */
export const sectionNames = {
  actorFacts: 'event.actors',
  actorNumbers: 'event.actorNumbers',
  ofLanguage: (language: string) => ({
    features: `event.${language}.features`,
    byWord: `event.${language}.byWord`,
    byActor: `event.${language}.byActor`,
  }),
} as const;
