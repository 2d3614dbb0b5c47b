/** Groups of words that mean the same, as they are written. */
export type SynonymGroups = readonly (readonly string[])[];

/** The file of the synonyms of a language in the folder of the index, by the language's tag (BCP 47). */
export function synonymsFile(tag: string): string {
  return `synonyms.${tag.toLowerCase()}.json`;
}
