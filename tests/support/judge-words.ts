import { LOCALE_TAGS, SOURCE_LANG, type Lang } from '../../src/i18n/locales.ts';
import { en } from '../../src/i18n/strings/en.ts';
import { fr } from '../../src/i18n/strings/fr.ts';
import { ko } from '../../src/i18n/strings/ko.ts';
import { zh } from '../../src/i18n/strings/zh.ts';
import type { BuiltSite } from './built-site.ts';
import { all, languageOf, textOf } from './html.ts';
import { attributeTextsOf, textsOf } from './texts.ts';

const STRINGS = { en, fr, zh, ko };

/** No text of the interface stands in English on a page in another language. Gives one sentence for each fault. */
export function judgeInterface({ pages }: BuiltSite): string[] {
  const patterns = { fr: englishUnlike('fr'), zh: englishUnlike('zh'), ko: englishUnlike('ko') };
  return pages.flatMap(({ path, lang, document }) => {
    if (lang === undefined || lang === SOURCE_LANG) return [];
    const texts = [...textsOf(document), ...attributeTextsOf(document)].filter(
      (each) => each.lang === LOCALE_TAGS[lang],
    );
    return texts
      .filter(({ text }) => patterns[lang].some((pattern) => pattern.test(text)))
      .map(({ text }) => `${path}  English: “${text}”`);
  });
}

/** Every title of a source is marked with its language, where that is not the page’s. */
export function judgeSourceTitles(
  { pages }: BuiltSite,
  languages: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  return pages.flatMap(({ path, document }) =>
    all(document, 'a', 'cite', 'h3').flatMap((element) => {
      const title = textOf(element);
      const expected = languages.get(title);
      const said = languageOf(element);
      if (expected === undefined || (said !== undefined && expected.has(said))) return [];
      return [`${path}  “${title}” is marked as ${String(said)}, not ${[...expected].join(' or ')}.`];
    }),
  );
}

/** No Hangul outside text marked as Korean, no Han outside text marked as Chinese, Korean or Japanese; in attributes neither can be marked. */
export function judgeScripts({ pages }: BuiltSite): string[] {
  return pages.flatMap(({ path, document }) =>
    textsOf(document).flatMap(({ text, lang = '' }) => {
      const isStrange =
        (/\p{Script=Hangul}/u.test(text) && !lang.startsWith('ko')) ||
        (/\p{Script=Han}/u.test(text) && !/^(?:zh|ko|ja)/u.test(lang));
      return isStrange ? [`${path}  Marked as ${lang}: “${text}”`] : [];
    }),
  );
}

/** No Markdown stands on a page as it was written: `**`, `[@source]`, `[#id]`. */
export function judgeMarkup({ pages }: BuiltSite): string[] {
  return pages.flatMap(({ path, document }) =>
    [...textsOf(document), ...attributeTextsOf(document)]
      .filter(({ text }) => /\*\*|\[@|\[#/u.test(text))
      .map(({ text }) => `${path}  Markdown: “${text}”`),
  );
}

/** Patterns for the English texts of the interface, apart from those that the other language has too. */
function englishUnlike(lang: Exclude<Lang, 'en'>): RegExp[] {
  const own = new Set(Object.values(STRINGS[lang]).flatMap(formsOf));
  const forms = Object.values(en)
    .flatMap(formsOf)
    // A single letter beside a value, as in “1980s”, is no word.
    .filter((form) => !own.has(form) && /\p{L}{2}/u.test(form.replace(/\{\w+\}/gu, '')));
  return [...new Set(forms)].map(patternOf);
}

function formsOf(message: string | { readonly one?: string; readonly other: string }): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

/** Several words in a row are English wherever they stand; a single one, as in “Sources”, only as the whole text. */
function patternOf(form: string): RegExp {
  const parts = form.split(/\{\w+\}/u);
  const pattern = parts.map((part) => RegExp.escape(part)).join('.+');
  return parts.some((part) => /\p{L} \p{L}.*\p{L} \p{L}/u.test(part))
    ? new RegExp(pattern, 'u')
    : new RegExp(`^${pattern}$`, 'u');
}
