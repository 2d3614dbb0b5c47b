/** Gives each traditional character its simplified one. */
export type HanTable = ReadonlyMap<string, string>;

/** Turns traditional characters into simplified ones, one by one; a character that the table lacks stays. */
export function simplify(text: string, table: HanTable): string {
  return text.replace(/\p{Script=Han}/gu, (character) => table.get(character) ?? character);
}
