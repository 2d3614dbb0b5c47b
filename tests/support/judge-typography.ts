import { LOCALE_TAGS, type Lang } from '../../src/i18n/locales.ts';
import type { BuiltSite, Page } from './built-site.ts';
import { attributeTextsOf, textsOf, type PageText } from './texts.ts';

/** A space at which a line may break where French has one that does not. */
const FRENCH = /[ \t](?=[;:!?»])|«[ \t]/u;

/** No space at all where French has one. */
const FRENCH_CLOSE = /«(?=[^\s])|\p{L}(?=[;!?»])/u;

/** A space between two Han characters. */
const HAN = /\p{Script=Han} +\p{Script=Han}/u;

/** French texts have no-break spaces before `; : ! ?` and inside « ». Gives one sentence for each fault. */
export function judgeFrenchSpaces(site: BuiltSite): string[] {
  return [...judgeTexts(site, 'fr', FRENCH, allTexts), ...judgeTexts(site, 'fr', FRENCH_CLOSE, shownTexts)];
}

/** No line break between Han characters has become a space. Gives one sentence for each fault. */
export function judgeHanSpaces(site: BuiltSite): string[] {
  return judgeTexts(site, 'zh', HAN, shownTexts);
}

/** An attribute may quote the title of a source in another language, which has no `lang` there. */
function shownTexts({ document }: Page): PageText[] {
  return textsOf(document);
}

function allTexts({ document }: Page): PageText[] {
  return [...textsOf(document), ...attributeTextsOf(document)];
}

function judgeTexts(
  { pages }: BuiltSite,
  lang: Lang,
  fault: RegExp,
  textsIn: (page: Page) => PageText[],
): string[] {
  return pages.flatMap((page) =>
    textsIn(page)
      .filter(
        (each) => each.lang === LOCALE_TAGS[lang] && fault.test(each.text.replace(/https?:\/\/\S+/gu, '')),
      )
      .map(({ text }) => `${page.path}  “${text}”`),
  );
}
