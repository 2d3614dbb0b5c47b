import type { Lang } from './i18n/locales.ts';
import { translator } from './i18n/translate.ts';
import { formatDate } from './lib/date-words.ts';
import { parseDate } from './lib/dates.ts';
import { listExcerpts, type Excerpt, type ExcerptSubject } from './lib/excerpts.ts';
import { typeset } from './lib/typography.ts';
import type { Site } from './site.ts';

/** An excerpt of the timeline with its title in one language. */
export interface SiteExcerpt extends Excerpt<Site['events'][number]> {
  readonly title: string;
}

/** The excerpts of the site's timeline in `lang`: those of articles only where there is an edition in that language. */
export function excerptsOf(site: Site, lang: Lang): SiteExcerpt[] {
  const excerpts = listExcerpts({
    events: site.events,
    articles: site.articles.map(({ slug }) => slug),
    categories: site.categories.map(({ id }) => id),
  });
  return excerpts.flatMap((excerpt) => {
    const title = titleOf(excerpt.subject, site, lang);
    return title === undefined ? [] : [{ ...excerpt, title }];
  });
}

function titleOf(subject: ExcerptSubject, site: Site, lang: Lang): string | undefined {
  const t = translator(lang);
  if (subject.kind === 'article') {
    const article = site.articlesBySlug.get(subject.slug)?.editions[lang]?.title;
    return article && typeset(t('embed.article', { subject: article }), lang);
  }
  const name = nameOf(subject, site, lang);
  return name && t('embed.title', { subject: name });
}

function nameOf(
  subject: Exclude<ExcerptSubject, { kind: 'article' }>,
  { categories }: Site,
  lang: Lang,
): string | undefined {
  if (subject.kind === 'key-events') return translator(lang)('home.key-events');
  if (subject.kind === 'decade') return formatDate(parseDate(subject.decade), lang);
  return categories.find(({ id }) => id === subject.id)?.label[lang];
}
