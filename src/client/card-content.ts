import type { CardLink, CardText, Preview } from '../lib/preview.ts';
import { previewPath, underBase, withoutBase } from '../lib/urls.ts';

/**
 * Fills a card with what a link leads to: of a citation the reference, which is in the page, of any other link the
 * preview made at build time. Gives false where there is none.
 */
export async function fillCard(
  card: HTMLElement,
  link: HTMLAnchorElement,
  previewSwitch: HTMLButtonElement,
): Promise<boolean> {
  if (link.matches('.cite')) return fillFromReference(card, link);
  const preview = await fetchPreview(link);
  if (preview === undefined) return false;
  const isSource = link.matches('.source-links a');
  const { kind, title, lines, links } = preview;
  if (kind !== undefined) card.append(paragraph('card-kind', kind));
  card.append(
    element('p', 'card-title', title.href === undefined ? { ...title, href: link.href } : title),
    ...lines.map((line) => element('p', '', line)),
  );
  if (links.length > 0) {
    const list = document.createElement('p');
    list.className = 'card-links';
    list.append(...links.map((each) => anchor(each)));
    card.append(list);
  }
  describe(card);
  if (!isSource) card.append(copyOf(previewSwitch));
  return true;
}

function fillFromReference(card: HTMLElement, link: HTMLAnchorElement): boolean {
  const reference = document.getElementById(link.hash.slice(1));
  if (reference === null) return false;
  const head = document.createElement('p');
  head.className = 'card-kind';
  head.append(anchor({ text: link.ariaLabel ?? '', href: link.hash }));
  const text = document.createElement('p');
  const copies = [...reference.childNodes].filter(
    (node) => !(node instanceof HTMLAnchorElement && node.hash.startsWith('#c')),
  );
  text.append(...copies.map((node) => node.cloneNode(true)));
  card.append(head, text);
  const address = text.querySelector<HTMLAnchorElement>('a[rel]');
  if (address) card.append(paragraph('card-address', address.host));
  describe(card);
  return true;
}

/** What assistive technology reads after the link's name: all that is in the card so far. */
function describe(card: HTMLElement): void {
  const body = document.createElement('div');
  body.id = 'card-text';
  body.append(...card.childNodes);
  card.append(body);
}

async function fetchPreview({ pathname, hash }: HTMLAnchorElement): Promise<Preview | undefined> {
  const base = import.meta.env.BASE_URL;
  const path = previewPath(`${withoutBase(base, pathname)}${hash}`);
  if (path === undefined) return undefined;
  try {
    const response = await fetch(underBase(base, path), { cache: 'force-cache' });
    // The file is the site’s own, written with the same type.
    return response.ok ? ((await response.json()) as Preview) : undefined;
  } catch {
    return undefined;
  }
}

function copyOf(previewSwitch: HTMLButtonElement): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = previewSwitch.className;
  button.textContent = previewSwitch.textContent;
  button.ariaPressed = previewSwitch.ariaPressed;
  button.addEventListener('click', () => previewSwitch.click());
  return button;
}

function element(name: string, className: string, { text, lang, href }: CardText & { href?: string }): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  if (href !== undefined) made.append(anchor({ text, href, ...(lang !== undefined && { lang }) }));
  else made.textContent = text;
  if (lang !== undefined) made.lang = lang;
  return made;
}

function anchor({ text, lang, href }: CardLink): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  if (lang !== undefined) link.lang = lang;
  if (link.origin !== location.origin) link.rel = 'external';
  return link;
}

function paragraph(className: string, text: string): HTMLElement {
  return element('p', className, { text });
}
