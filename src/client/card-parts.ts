import type { CardLink, CardText } from '../lib/preview.ts';

/** A paragraph of a card. */
export function paragraph(className: string, ...children: (Node | string)[]): HTMLParagraphElement {
  const made = document.createElement('p');
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** A text in its language. */
export function words({ text, lang }: CardText): HTMLElement {
  const made = document.createElement('span');
  made.textContent = text;
  if (lang !== undefined) made.lang = lang;
  return made;
}

/** A link in its language. */
export function anchor({ text, lang, href }: CardLink): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  if (lang !== undefined) link.lang = lang;
  if (link.origin !== location.origin) link.rel = 'external';
  return link;
}

/** A button of a card. */
export function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}
