/**
 * How text is made comparable for search. The index and the query both pass through here, so that neither can
 * hold a spelling which the other does not know.
 */

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', Œ: 'Oe', Æ: 'Ae', ß: 'ss' };
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060-\u2064\uFEFF]/gu;
const WORD_CHARACTERS = /[\p{L}\p{M}\p{Nd}\p{Nl}]+/gu;
const APOSTROPHE_IN_WORD =
  /(?<=\p{L}\p{M}*)[\u2018\u2019\u201B\u2032\u02BC\u02BB\u0060\u00B4\uFF07](?=\p{L})/gu;

/**
 * Text as the index keeps it: compatibility forms of letters and digits made plain (`ＡＦＰ`, `ﬁ`, decomposed
 * Hangul), apostrophes inside words straight (Pagefind loses the words after a curly one), invisible characters
 * gone and white space single. Punctuation stays. Folding twice changes nothing more.
 */
export function foldText(text: string): string {
  const spaced = text
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC')
    .replace(/\u318D/gu, '·');
  const plain =
    spaced === spaced.normalize('NFKC')
      ? spaced
      : spaced.replace(WORD_CHARACTERS, (word) => word.normalize('NFKC')).normalize('NFC');
  return plain.replace(APOSTROPHE_IN_WORD, "'").replace(/\s+/gu, ' ').trim();
}

/** Text for comparing: folded, in lower case, without accents: `L’Élysée` gives `l'elysee`. Hangul stays whole. */
export function foldForComparing(text: string): string {
  return stripAccents(spellLigatures(foldText(text).toLowerCase()));
}

/** Spells out letters that a keyboard without them writes as two: `cœur` as `coeur`. */
export function spellLigatures(text: string): string {
  return text.replace(/[œæŒÆß]/gu, (letter) => LIGATURES[letter] ?? letter);
}

/** Takes accents off: `élysée` gives `elysee`. What has none comes back as it was. */
export function stripAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
