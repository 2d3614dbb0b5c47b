/**
 * `<this-day>`: leads to the reader’s own day on the page of days, or to the next one on which something happened, and
 * marks it there if it is today. What it says stands in `data-today` and `data-next`.
 */
class ThisDay extends HTMLElement {
  connectedCallback(): void {
    const now = new Date();
    const today = `d${[now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')}`;
    const headings = [...document.querySelectorAll('.day h3')];
    const heading = headings.find(({ id }) => id >= today) ?? headings[0];
    const link = this.querySelector('a');
    if (!heading || !link) return;
    const isToday = heading.id === today;
    if (isToday) heading.closest('.day')?.setAttribute('aria-current', 'date');
    link.hash = heading.id;
    link.textContent = heading.textContent;
    link.before(`${this.dataset[isToday ? 'today' : 'next'] ?? ''} `);
    this.hidden = false;
  }
}

customElements.define('this-day', ThisDay);
