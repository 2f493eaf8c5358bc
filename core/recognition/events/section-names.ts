/** Names of the event layer's sections in the index; a section name has at most 32 characters. */
export const sectionNames = {
  outlines: 'event.outlines',
  ids: 'event.id',
  ofLanguage: (language: string) => ({
    features: `event.${language}.features`,
    wordings: `event.${language}.wordings`,
    stories: `event.${language}.stories`,
    byPhrase: `event.${language}.byPhrase`,
    byPlace: `event.${language}.byPlace`,
    byTopic: `event.${language}.byTopic`,
    byActor: `event.${language}.byActor`,
  }),
} as const;
