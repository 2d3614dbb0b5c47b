import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildCorpus } from '../../src/checks/build-corpus.ts';
import { readContent } from '../../src/checks/read-content.ts';
import type { Lang } from '../../src/i18n/locales.ts';
import { fullHanTable } from '../../src/integrations/search-han.ts';
import { engineQuery, foldQuery, type QueryTerm } from '../../src/lib/fold-query.ts';
import { engineText } from '../../src/lib/fold-tokens.ts';
import { foldForComparing } from '../../src/lib/folding.ts';
import { findTerm, makeComparable } from '../../src/lib/search-match.ts';

const { corpus } = buildCorpus(readContent(join(import.meta.dirname, '../../content')));
const TABLE = fullHanTable();

/** The texts of every section of the articles in a language, and of every event. */
function sectionsIn(lang: Lang): string[] {
  const editions = [...corpus.articles.values()].flatMap((article) => article.editions.get(lang) ?? []);
  const sections = editions.flatMap(({ prose }) => [
    ...Map.groupBy(
      prose.filter(({ kind }) => kind !== 'field'),
      ({ section }) => section,
    ).values(),
  ]);
  const events = [...corpus.events.values()].flatMap(({ data }) => (data ? [data] : []));
  return [
    ...sections.map((facts) => facts.map(({ text }) => text).join('\n')),
    ...events.map(({ title, summary }) => `${title[lang]}\n${summary[lang]}`),
  ];
}

/**
 * Every substring of two to four characters of the sentences of a text that has a character of Han or Hangul. Words in
 * letters and numbers are found from their beginning, so what begins inside one is left out.
 */
function substringsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const sentence of text.split(/(?<=[。！？.!?])|\n/u)) {
    const characters = Array.from(sentence);
    for (const at of characters.keys())
      for (const length of [2, 3, 4]) {
        const substring = characters.slice(at, at + length).join('');
        const isCut = /[\p{Script=Latin}\d]{2}/u.test(characters.slice(Math.max(0, at - 1), at + 1).join(''));
        if (!isCut && /[\p{Script=Han}\p{Script=Hangul}]/u.test(substring)) found.add(substring);
      }
  }
  return found;
}

/** Every beginning of every word by which the engine holds a text. */
function beginningsOf(text: string): Set<string> {
  const words = foldForComparing(engineText(text, TABLE)).split(/[^\p{L}\p{M}\p{N}]+/u);
  return new Set(words.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1))));
}

it.each(['zh', 'ko'] as const)('finds each section in %s by every substring of its sentences', (lang) => {
  const readings = new Map<string, readonly (readonly QueryTerm[])[]>();
  const lost = sectionsIn(lang).flatMap((text) => {
    const beginnings = beginningsOf(text);
    const comparable = makeComparable(text, TABLE);
    return [...substringsOf(text)].filter((substring) => {
      const read = readings.get(substring) ?? foldQuery(substring, TABLE).readings;
      readings.set(substring, read);
      return !read.some(
        (terms) =>
          engineQuery(terms)
            .split(' ')
            .every((word) => beginnings.has(word)) &&
          terms.every((term) => findTerm(comparable, term).length > 0),
      );
    });
  });
  expect(readings.size).toBeGreaterThan(20_000);
  expect(lost).toEqual([]);
});
