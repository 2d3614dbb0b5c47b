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
  /** What it is about: the title of the article, the category, the decade. */
  readonly about: string;
}

/** The excerpts of the site's timeline in `lang`: those of articles only where there is an edition in that language. */
export function excerptsOf(site: Site, lang: Lang): SiteExcerpt[] {
  const excerpts = listExcerpts({
    events: site.events,
    articles: site.articles.map(({ slug }) => slug),
    categories: site.categories.map(({ id }) => id),
  });
  const t = translator(lang);
  return excerpts.flatMap((excerpt) => {
    const about = nameOf(excerpt.subject, site, lang);
    if (about === undefined) return [];
    const key = excerpt.subject.kind === 'article' ? 'embed.article' : 'embed.title';
    return [{ ...excerpt, about, title: typeset(t(key, { subject: about }), lang) }];
  });
}

function nameOf(
  subject: ExcerptSubject,
  { articlesBySlug, categories }: Site,
  lang: Lang,
): string | undefined {
  if (subject.kind === 'key-events') return translator(lang)('home.key-events');
  if (subject.kind === 'decade') return formatDate(parseDate(subject.decade), lang);
  if (subject.kind === 'category') return categories.find(({ id }) => id === subject.id)?.label[lang];
  const title = articlesBySlug.get(subject.slug)?.editions[lang]?.title;
  return title && typeset(title, lang);
}
