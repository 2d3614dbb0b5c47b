import { simplify, type HanTable } from './fold-han.ts';
import { compoundSplits, isHangul, withoutParticle } from './fold-hangul.ts';
import { piecesOf, queryWords } from './fold-runs.ts';
import { foldText, spellLigatures, stripAccents } from './folding.ts';
import { isStopWord } from './fold-stop-words.ts';
import { notionsOf, type Notion, type SynonymGroup } from './fold-notions.ts';

/** A word that a reader looks for. */
export interface QueryTerm {
  /** As it is compared with a text: folded, without accents, Han in simplified characters. */
  text: string;
  /** The same with the accents that were typed. */
  accented: string;
  /** How it is written, which says how it is found in a text. */
  script: 'letters' | 'hangul' | 'han';
  /** Whether it is a Korean stem, to be followed by particles only. */
  isStem: boolean;
}

/** A query as it was understood: readings in the order in which they are tried, each a list of words to be found together. */
export interface Query {
  /** The whole query for comparing, words separated by one space. */
  phrase: string;
  /** Always tried. */
  readings: QueryTerm[][];
  /** Tried when the readings find next to nothing: compounds cut in two. */
  splits: QueryTerm[][];
  /** What is asked for, by which sections are found that have not every word. */
  notions: Notion[];
}

const LONGEST_QUERY = 200;
const MOST_TERMS = 12;
const LONGEST_COMPOUND = 9;
// To make one takes longer than to read a query.
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
const ELISION = /(?<![\p{L}\p{M}\p{N}'])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\p{L})/giu;
const POSSESSIVE = /(?<=\p{L})'s(?![\p{L}\p{M}\p{N}])/giu;

/**
 * Reads what a reader typed. Elided articles (`l’ONU`), possessives and punctuation fall away, as do function
 * words beside others; traditional characters become simplified. A Korean word is read as it stands, then without
 * its particle; a run of Han as a whole, then in words. Only the first 200 characters and twelve words count.
 * Nothing that can be typed makes it throw.
 */
export function foldQuery(input: string, table: HanTable, synonyms: readonly SynonymGroup[] = []): Query {
  const read = Array.from(input.slice(0, 2 * LONGEST_QUERY))
    .slice(0, LONGEST_QUERY)
    .join('');
  const folded = simplify(foldText(read), table).replace(ELISION, '').replace(POSSESSIVE, '');
  const typed = termsOf(spellLigatures(folded.toLowerCase()));
  const terms = withoutStopTerms(typed).slice(0, MOST_TERMS);
  const loose = loosen(terms).slice(0, MOST_TERMS);
  return {
    phrase: typed.map(({ text }) => text).join(' '),
    readings: distinct([terms, loose].filter((reading) => reading.length > 0)),
    splits: terms.flatMap((term, at) => splitsOf(term).map((parts) => terms.toSpliced(at, 1, ...parts))),
    notions: notionsOf(terms.flatMap((term) => cutAtSynonyms(term, synonyms)).slice(0, MOST_TERMS), synonyms),
  };
}

/** The query that makes the engine find every word of a reading. */
export function engineQuery(terms: readonly QueryTerm[]): string {
  return terms.flatMap(({ text, script }) => (script === 'letters' ? text : queryWords(text))).join(' ');
}

function termsOf(text: string): QueryTerm[] {
  return piecesOf(text)
    .map(({ text: word, isRun }) => ({
      text: stripAccents(word),
      accented: word,
      script: isRun ? scriptOf(word) : ('letters' as const),
      isStem: false,
    }))
    .filter((term) => term.text !== '');
}

function scriptOf(run: string): QueryTerm['script'] {
  return isHangul(run) ? 'hangul' : 'han';
}

function withoutStopTerms(terms: QueryTerm[]): QueryTerm[] {
  const telling = new Set(withoutStopWords(terms.map(({ text }) => text)));
  return terms.filter(({ text }) => telling.has(text));
}

/** The words that tell something; the longest where none does, as each of these is in most sections. */
function withoutStopWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !isStopWord(word));
  return telling.length > 0 ? telling : words.toSorted((a, b) => b.length - a.length).slice(0, 1);
}

/** The same words with less asked of them: without their particles, or cut into words. */
function loosen(terms: readonly QueryTerm[]): QueryTerm[] {
  return terms.flatMap((term) => {
    if (term.script === 'han') return cutHan(term.text).flatMap(termsOf);
    const stem = withoutParticle(term.text);
    return stem === undefined ? [term] : [{ ...term, text: stem, accented: stem, isStem: true }];
  });
}

/** The words of a term as `loosen` gives them, but for members of groups in a run of Han, which stay whole. */
function cutAtSynonyms(term: QueryTerm, synonyms: readonly SynonymGroup[]): QueryTerm[] {
  if (term.script !== 'han') return loosen([term]);
  const members = synonyms.flatMap((group) => group.flatMap((member) => member.map(({ text }) => text)));
  const longest = members
    .filter((member) => term.text.includes(member))
    .reduce((best, member) => (member.length > best.length ? member : best), '');
  if (longest === '' || longest === term.text) return longest === '' ? loosen([term]) : [term];
  const at = term.text.indexOf(longest);
  const parts = [term.text.slice(0, at), longest, term.text.slice(at + longest.length)];
  return parts.filter(Boolean).flatMap((text) => cutAtSynonyms({ ...term, text, accented: text }, synonyms));
}

/** Groups of words that mean the same, made ready for `foldQuery`. */
export function foldSynonyms(groups: readonly (readonly string[])[], table: HanTable): SynonymGroup[] {
  return groups.map((group) => group.map((member) => foldQuery(member, table).readings[0] ?? []));
}

/** The words of a run of Han; the run itself when it would fall into single characters, which say too little. */
function cutHan(run: string): string[] {
  const words = Array.from(SEGMENTER.segment(run), ({ segment }) => segment);
  return words.some((word) => Array.from(word).length > 1) ? withoutStopWords(words) : [run];
}

function splitsOf(term: QueryTerm): QueryTerm[][] {
  const stem = withoutParticle(term.text) ?? term.text;
  if (term.script === 'letters' || stem.length > LONGEST_COMPOUND) return [];
  const shortest = term.script === 'hangul' ? 2 : 1;
  return compoundSplits(stem, shortest).map((parts) =>
    parts.map((text) => ({ ...term, text, accented: text })),
  );
}

function distinct(readings: QueryTerm[][]): QueryTerm[][] {
  const keys = readings.map((reading) => JSON.stringify(reading));
  return readings.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}
