/**
 * Leads to the reader’s own day on the page of days and marks it, or to the next day on which something happened. What
 * is said before the latter stands in `data-next`.
 */
export function findToday(element: HTMLElement): void {
  const now = new Date();
  const today = `d${[now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')}`;
  const headings = [...document.querySelectorAll('.day h3')];
  // After the last day of the year with an event comes the first.
  const heading = headings.find(({ id }) => id >= today) ?? headings[0];
  const place = element.querySelector('[role=status]');
  if (heading === undefined || place === null) return;
  const isToday = heading.id === today;
  if (isToday) heading.closest('.day')?.setAttribute('aria-current', 'date');
  const link = document.createElement('a');
  link.href = `#${heading.id}`;
  link.textContent = heading.textContent;
  place.replaceChildren(...(isToday ? [] : [`${element.dataset['next'] ?? ''} `]), link);
}
