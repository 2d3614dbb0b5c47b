import { LOCALE_TAGS, type Lang } from '../i18n/locales.ts';

/** One section in an index. */
export interface IndexedSection {
  readonly title: string;
  readonly url: string;
  /** The title of its page; left out for a page itself. */
  readonly page?: string;
}

/** The sections under one letter. */
export interface IndexLetter {
  /** What stands over them; empty for those that begin with a digit. */
  readonly letter: string;
  readonly sections: readonly IndexedSection[];
}

const PINYIN_LETTERS = Array.from('ABCDEFGHJKLMNOPQRSTWXYZ');
const HANGUL_LETTERS = Array.from('가가나다다라마바바사사아자자차카타파하');
const FIRST_SYLLABLE = 0xac00;
const SYLLABLES_PER_LETTER = 588;

/** Articles that printed indexes pass over, at the beginning of a title. */
const ARTICLES: Readonly<Partial<Record<Lang, RegExp>>> = {
  en: /^(?:the|an?)\s+/iu,
  fr: /^(?:l’|(?:les?|la|une?|des)\s+)/iu,
};

/**
 * Characters with two readings, where the one that begins these words is not the one that Unicode sorts by, and a
 * character that has the reading meant.
 */
const READINGS: readonly (readonly [word: RegExp, character: string])[] = [
  [/^重(?=[新返启建申复])/u, '崇'],
  [/^长(?=[期久达途])/u, '常'],
];

/**
 * Sorts sections into an index as printed books in the language have it: letters without accents in English and
 * French, articles passed over; the first letter of the pinyin in Chinese; 가나다 in Korean, tense consonants with their
 * plain ones. Digits come first, and in Chinese and Korean then Latin letters.
 */
export function indexByLetter(sections: readonly IndexedSection[], lang: Lang): IndexLetter[] {
  const collator = collatorOf(lang);
  const keyed = sections.map((section) => ({ section, key: sortKey(section.title, lang) }));
  const groups = Map.groupBy(
    keyed.sort((a, b) => collator.compare(a.key, b.key) || (a.section.url < b.section.url ? -1 : 1)),
    ({ key }) => letterOf(key, lang),
  );
  return [...groups]
    .sort(([a], [b]) => rankOf(a) - rankOf(b))
    .map(([letter, all]) => ({ letter, sections: all.map(({ section }) => section) }));
}

function sortKey(title: string, lang: Lang): string {
  const plain = title.replace(/^[^\p{L}\p{N}]+/u, '');
  const article = ARTICLES[lang];
  const word = article === undefined ? plain : plain.replace(article, '').replace(/^[^\p{L}\p{N}]+/u, '');
  const reading = READINGS.find(([pattern]) => pattern.test(word));
  return reading === undefined || lang !== 'zh' ? word : reading[1] + word.slice(1);
}

function letterOf(key: string, lang: Lang): string {
  const first = Array.from(key)[0] ?? '';
  if (/\p{Script=Latin}/u.test(first)) return first.normalize('NFD').charAt(0).toUpperCase();
  if (/\p{Script=Hangul}/u.test(first)) return hangulLetter(first);
  if (/\p{Script=Han}/u.test(first)) return pinyinLetter(first, lang);
  return '';
}

function hangulLetter(syllable: string): string {
  const offset = (syllable.codePointAt(0) ?? FIRST_SYLLABLE) - FIRST_SYLLABLE;
  return HANGUL_LETTERS[Math.floor(offset / SYLLABLES_PER_LETTER)] ?? '';
}

/** Unicode's order by pinyin marks where each letter begins: U+FDD0 and the letter sort before its first character. */
function pinyinLetter(character: string, lang: Lang): string {
  const collator = collatorOf(lang);
  return PINYIN_LETTERS.findLast((letter) => collator.compare(character, `\uFDD0${letter}`) >= 0) ?? '';
}

function collatorOf(lang: Lang): Intl.Collator {
  return new Intl.Collator(lang === 'zh' ? 'zh-u-co-pinyin' : LOCALE_TAGS[lang], { numeric: true });
}

/** Digits, then Latin letters, then Hangul. */
function rankOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}

/** An article as the index by topic has it. */
export interface IndexedArticle {
  readonly title: string;
  readonly url: string;
  /** Ids of its topics, the main one first. */
  readonly topics: readonly string[];
  readonly sections: readonly IndexedSection[];
}

/** A topic of the index. */
export interface IndexTopic {
  readonly id: string;
  readonly label: string;
  /** The articles whose main topic it is. */
  readonly articles: readonly IndexedArticle[];
  /** Those that have it among others. */
  readonly others: readonly IndexedArticle[];
}

/** Sorts articles into topics, in the order of the topics; each article stands with its sections once. */
export function indexByTopic(
  articles: readonly IndexedArticle[],
  topics: readonly { readonly id: string; readonly label: string }[],
): IndexTopic[] {
  return topics
    .map(({ id, label }) => ({
      id,
      label,
      articles: articles.filter((article) => article.topics[0] === id),
      others: articles.filter((article) => article.topics.indexOf(id) > 0),
    }))
    .filter((topic) => topic.articles.length + topic.others.length > 0);
}
