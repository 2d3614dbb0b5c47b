import { LANGS, type Lang } from '../i18n/locales.ts';

/** The static paths of a page that exists once in every language. */
export function pathsByLanguage(): { params: { lang: Lang }; props: { lang: Lang } }[] {
  return LANGS.map((lang) => ({ params: { lang }, props: { lang } }));
}
