import type { EditionFacts } from '../../src/checks/edition-facts.ts';
import { lineInProse } from '../../src/checks/edition-prose.ts';
import { LANGS, type Lang } from '../../src/i18n/locales.ts';
import type { NameData } from '../../src/schemas/names.ts';

/** More words than this in a row are not shared by two articles. */
const LONGEST_SHARED = 7;

/** In Chinese, the spelling of a foreign name in brackets, which is not counted. */
const GLOSS = /（[^）]*\p{Script=Latin}[^）]*）/gu;
/** A name that is so explained, as in 弗雷德里克·奥雅尔迪亚（Frédéric Ojardias）, with the words before it. */
const GLOSSED = /\p{Script=Han}+·(\p{Script=Han}+)(?=（[^）]*\p{Script=Latin})/gu;
const DATE = String.raw`\d+年(?:\d+月(?:\d+日)?)?|\d+月\d+日`;

/** A word of a sentence, and where it stands. */
interface Word {
  /** As it is compared: in lower case, without punctuation at its ends. */
  readonly word: string;
  readonly place: string;
}

/** A run of words that an article shares with an earlier one. */
interface Repeat {
  readonly places: readonly [string, string];
  readonly words: readonly string[];
}

/**
 * Finds the runs of more than seven words within a sentence that two editions in one language share. Headings, titles,
 * citations, addresses and embeds do not count. A name of the thesaurus is one word however long it is, and so is what a
 * segmenter cuts to pieces in Chinese: a date, and a foreign name that is followed by its spelling in brackets. Gives one sentence for each run: both places and the words.
 */
export function findRepeats(editions: readonly EditionFacts[], names: readonly NameData[]): string[] {
  const byLang = Map.groupBy(editions, ({ lang }) => lang);
  const units = unitsOf([...formsOf(names), ...surnamesIn(editions)]);
  return [...byLang].flatMap(([lang, inLang]) =>
    repeatsIn(inLang, { lang, units }).map(
      ({ places, words }) => `${places.join(' and ')} share “${words.join(lang === 'zh' ? '' : ' ')}”.`,
    ),
  );
}

/** How sentences are cut into words. */
interface Cutting {
  readonly lang: Lang;
  /** What is one word. */
  readonly units: RegExp;
}

function formsOf(names: readonly NameData[]): string[] {
  return names.flatMap(({ forms }) =>
    LANGS.flatMap((lang) => {
      const { preferred, others = [] } = forms[lang] ?? {};
      return preferred === undefined ? [] : [preferred, ...others];
    }),
  );
}

/** The surnames that Chinese texts give with their Latin spelling once, and then without. */
function surnamesIn(editions: readonly EditionFacts[]): string[] {
  return editions.flatMap(({ prose }) =>
    prose.flatMap(({ text }) => [...text.matchAll(GLOSSED)].map(([, surname = '']) => surname)),
  );
}

function unitsOf(names: readonly string[]): RegExp {
  const written = [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/['’]/gu, "['’]"));
  return new RegExp([GLOSSED.source, DATE, ...written].join('|'), 'giu');
}

function repeatsIn(editions: readonly EditionFacts[], cutting: Cutting): Repeat[] {
  const first = new Map<string, { readonly file: string; readonly place: string }>();
  return editions.flatMap((edition) => {
    const repeats: Repeat[] = [];
    for (const sentence of sentencesOf(edition, cutting)) {
      let end = 0;
      for (let start = 0; start + LONGEST_SHARED < sentence.length; start += 1) {
        const run = sentence.slice(start, start + LONGEST_SHARED + 1);
        const key = run.map(({ word }) => word).join(' ');
        const place = run[0]?.place ?? edition.file;
        const earlier = first.get(key) ?? { file: edition.file, place };
        first.set(key, earlier);
        if (earlier.file === edition.file) continue;
        const words = sentence.slice(Math.max(start, end), start + run.length).map(({ word }) => word);
        const last = repeats.at(-1);
        // A run that goes on is one repeat.
        if (start < end && last) repeats.splice(-1, 1, { ...last, words: [...last.words, ...words] });
        else repeats.push({ places: [earlier.place, place], words: run.map(({ word }) => word) });
        end = start + run.length;
      }
    }
    return repeats;
  });
}

function sentencesOf({ file, prose }: EditionFacts, cutting: Cutting): Word[][] {
  return prose
    .filter(({ kind }) => kind === 'paragraph' || kind === 'row')
    .flatMap((fact) => {
      let offset = 0;
      return fact.text.split(/(?<=[.!?][’”"»)\]]*\s)|(?<=[。！？])|(?<=\|)/u).map((sentence) => {
        const start = offset;
        offset += sentence.length;
        return wordsOf(sentence, cutting).map(({ word, index }) => ({
          word,
          place: `${file}:${lineInProse(fact, start + index)}`,
        }));
      });
    });
}

function wordsOf(sentence: string, { lang, units }: Cutting): { word: string; index: number }[] {
  // A unit is joined by signs that neither a segmenter nor white space cuts.
  const joined = sentence.replace(units, (unit) => unit.replace(/[^\p{L}\p{N}]/gu, '_'));
  const pieces =
    lang === 'zh'
      ? segmentsOf(sentence, units)
      : [...joined.matchAll(/\S+/gu)].map(({ 0: piece, index }) => ({ piece, index }));
  return pieces
    .map(({ piece, index }) => ({
      word: piece.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
      index,
    }))
    .filter(({ word }) => word !== '');
}

function segmentsOf(sentence: string, units: RegExp): { piece: string; index: number }[] {
  const whole = [...sentence.matchAll(units)].map(({ 0: piece, index }) => ({ piece, index }));
  const rest = sentence.replace(units, blank).replace(GLOSS, blank);
  const cut = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(rest)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ piece: segment, index }));
  return [...whole, ...cut].sort((a, b) => a.index - b.index);
}

function blank(text: string): string {
  return '。'.repeat(text.length);
}
