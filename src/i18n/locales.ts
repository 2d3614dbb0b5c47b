/**
 * The languages of the site, in the order in which they are listed to readers; also the first part of a
 * page's path.
 */
export const LANGS = ['en', 'fr', 'zh', 'ko'] as const;

/** One language of the site: `en`, `fr`, `zh` or `ko`. */
export type Lang = (typeof LANGS)[number];

/** The language of an article's source edition, from which the others are translated. */
export const SOURCE_LANG = 'en' satisfies Lang;

/** The BCP 47 tag of each language, for `lang` and `hreflang` attributes and for `Intl`. */
export const LOCALE_TAGS: Readonly<Record<Lang, string>> = {
  en: 'en',
  fr: 'fr',
  zh: 'zh-Hans',
  ko: 'ko',
};

/** The locale of each language in Open Graph's terms, which want a territory: that whose usage the texts follow. */
export const OPEN_GRAPH_LOCALES: Readonly<Record<Lang, string>> = {
  en: 'en_GB',
  fr: 'fr_FR',
  zh: 'zh_CN',
  ko: 'ko_KR',
};

/** The name of each language in that language, for the language switcher. */
export const LANG_NAMES: Readonly<Record<Lang, string>> = {
  en: 'English',
  fr: 'Français',
  zh: '中文',
  ko: '한국어',
};

/**
 * Says whether `value` is the code of a language of the site: `isLang('fr')` is true, `isLang('fr-CA')` is
 * not.
 */
export function isLang(value: string): value is Lang {
  return LANGS.some((lang) => lang === value);
}
