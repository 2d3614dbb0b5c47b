import { LANGS } from '../../i18n/locales.ts';
import type { Mistake } from '../../lib/mistakes.ts';
import type { Corpus } from '../corpus.ts';

/** Words that stand twice in the synonyms of a language: search would not know which group is meant. */
export function checkSynonyms({ synonyms }: Corpus): Mistake[] {
  if (synonyms?.data === undefined) return [];
  const { file, data, lineOf } = synonyms;
  return LANGS.flatMap((lang) => {
    const first = new Map<string, number>();
    return data[lang].flatMap((group, at) =>
      group.flatMap((word, within): Mistake[] => {
        const line = lineOf([lang, at, within]);
        const earlier = first.get(word);
        first.set(word, earlier ?? line);
        if (earlier === undefined) return [];
        const message = `"${word}" already stands in a group of "${lang}" in line ${earlier}: join the groups, or take it out of one.`;
        return [{ file, line, message }];
      }),
    );
  });
}
