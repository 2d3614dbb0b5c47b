import type { BuiltSite } from './built-site.ts';
import { all, attribute, textOf, type Element } from './html.ts';

const TIMELINE = /^\/[a-z]+\/timeline\/$/u;

/**
 * The timeline is a list that needs no scripts: each of `events` once as `ol > li` under its id, with a date and an
 * `h4`, in the same order in every language, under years that rise. Gives one sentence for each fault.
 */
export function judgeTimelines({ pages }: BuiltSite, events: readonly string[]): string[] {
  const timelines = pages.filter(({ path }) => TIMELINE.test(path));
  const order = timelines.map(({ document }) => all(document, 'ol').flatMap(eventsOf).map(idOf).join(' '));
  return [
    ...(timelines.length === 0 ? ['There is no timeline.'] : []),
    ...(new Set(order).size > 1 ? ['The order is not the same in every language.'] : []),
    ...timelines.flatMap(({ path, document }) => {
      const shown = all(document, 'ol').flatMap(eventsOf);
      const ids = shown.map(idOf);
      const years = all(document, 'h3').map((heading) => Number(textOf(heading)));
      return [
        ...events
          .filter((id) => ids.filter((each) => each === id).length !== 1)
          .map((id) => `${path}  “${id}” does not stand once.`),
        ...ids.filter((id) => !events.includes(id)).map((id) => `${path}  “${id}” is no event.`),
        ...shown
          .filter((event) => !isWhole(event))
          .map((event) => `${path}  “${idOf(event)}” lacks its date or title.`),
        ...(years.some((year, at) => !(year > (years[at - 1] ?? 0)))
          ? [`${path}  The years do not rise.`]
          : []),
      ];
    }),
  ];
}

function eventsOf(list: Element): Element[] {
  return all(list, 'li').filter((item) => item.parentNode === list && idOf(item) !== '');
}

function idOf(element: Element): string {
  return attribute(element, 'id') ?? '';
}

function isWhole(event: Element): boolean {
  const [date, ...otherDates] = all(event, 'time').map(textOf);
  const [title, ...otherTitles] = all(event, 'h4').map(textOf);
  return Boolean(date) && Boolean(title) && otherDates.length === 0 && otherTitles.length === 0;
}
