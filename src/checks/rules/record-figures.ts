import { LANGS, SOURCE_LANG, type Lang } from '../../i18n/locales.ts';
import type { Mistake } from '../../lib/mistakes.ts';
import type { Corpus } from '../corpus.ts';
import { figureComparer, type FigureText } from '../figures/compare-figures.ts';
import { recordTextsOf, type RecordText } from '../record-texts.ts';

/**
 * Years and figures that a record has in another language and not in English, and the reverse. Texts that stand beside
 * each other, as an event's title and summary do, are compared together.
 */
export function checkRecordFigures(corpus: Corpus): Mistake[] {
  const compare = figureComparer<PlacedText>();
  return groupsOf(corpus).flatMap((group) => {
    const wanted = group.map((text) => textIn(text, SOURCE_LANG));
    return LANGS.filter((lang) => lang !== SOURCE_LANG).flatMap((lang) => {
      const found = group.map((text) => textIn(text, lang));
      const { missing, extra } = compare(wanted, found);
      return [
        ...missing.map(({ figure, text: { of } }) => ({
          file: of.record.file,
          line: lineIn(of, lang),
          message: `The figure "${figure.written}" of the English text (line ${lineIn(of, SOURCE_LANG)}) is not found here: add it, or mend it there.`,
        })),
        ...extra.map(({ figure, text: { of } }) => ({
          file: of.record.file,
          line: lineIn(of, lang),
          message: `The figure "${figure.written}" is not found in the English text (line ${lineIn(of, SOURCE_LANG)}): mend it here, or add it there.`,
        })),
      ];
    });
  });
}

type PlacedText = FigureText & { readonly of: RecordText };

function groupsOf(corpus: Corpus): RecordText[][] {
  const byRecord = Map.groupBy(recordTextsOf(corpus), ({ record }) => record);
  return [...byRecord.values()].flatMap((texts) => [
    ...Map.groupBy(texts, ({ path }) => path.slice(0, -1).map(String).join('/')).values(),
  ]);
}

function textIn(of: RecordText, lang: Lang): PlacedText {
  return { text: of.texts[lang], lang, of };
}

function lineIn({ record, path }: RecordText, lang: Lang): number {
  return record.lineOf([...path, lang]);
}
