/** Characters that show nothing, or turn the text around them, and half characters that no file can hold. */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|\p{Cs}/gu;

/** What is wrong with a hidden character, and where it is. */
export interface HiddenCharacter {
  readonly offset: number;
  readonly message: string;
}

/** The hidden characters of a text, each code once. */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  const seen = new Set<string>();
  return [...text.matchAll(HIDDEN)].flatMap(({ 0: character, index }) => {
    if (seen.has(character)) return [];
    seen.add(character);
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return [{ offset: index, message: `The text holds the hidden character U+${code}: take it out.` }];
  });
}
