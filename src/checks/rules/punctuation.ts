import { LANGS } from '../../i18n/locales.ts';
import type { Mistake } from '../../lib/mistakes.ts';
import { editionsOf, type Corpus } from '../corpus.ts';
import { lineInProse } from '../edition-prose.ts';
import { findPunctuationFaults } from '../punctuation.ts';
import { recordTextsOf } from '../record-texts.ts';

/** Punctuation that does not belong to a text's language. The titles of sources are as their publishers wrote them. */
export function checkPunctuation(corpus: Corpus): Mistake[] {
  const inEditions = editionsOf(corpus).flatMap(({ file, lang, prose }) =>
    prose.flatMap((fact) =>
      findPunctuationFaults(fact.text, lang).map(({ index, message }) => ({
        file,
        line: lineInProse(fact, index),
        message,
      })),
    ),
  );
  const inRecords = recordTextsOf(corpus).flatMap(({ record: { file, lineOf }, path, texts }) =>
    LANGS.flatMap((lang) =>
      findPunctuationFaults(texts[lang], lang).map(({ message }) => ({
        file,
        line: lineOf([...path, lang]),
        message,
      })),
    ),
  );
  return [...inEditions, ...inRecords];
}
