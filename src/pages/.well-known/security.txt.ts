import type { APIRoute } from 'astro';
import { lastChanged } from '../../downloads/context.ts';
import { LANGS, LOCALE_TAGS, SOURCE_LANG } from '../../i18n/locales.ts';
import { writeSecurityTxt } from '../../lib/security-txt.ts';
import { absoluteUrl, pagePath } from '../../lib/urls.ts';
import { loadSite } from '../../site.ts';

/** Says where to report a weakness of the site. */
export const GET: APIRoute = async ({ site }) => {
  const at = { site, base: import.meta.env.BASE_URL };
  const text = writeSecurityTxt({
    page: absoluteUrl(pagePath(SOURCE_LANG, 'about'), at),
    file: absoluteUrl('/.well-known/security.txt', at),
    languages: LANGS.map((lang) => LOCALE_TAGS[lang]),
    changed: lastChanged(await loadSite()),
  });
  return new Response(text);
};
