import type { Preview } from '../lib/preview.ts';
import { previewPath, underBase, withoutBase } from '../lib/urls.ts';
import { anchor, paragraph, words } from './card-parts.ts';

/** What the body of a card has as its id, for the description of its link. */
const BODY_ID = 'card-text';

/**
 * What a card shows of the place a link leads to: of a citation the reference and of a mark the note, which are in the
 * page, of any other link the preview made at build time. Undefined where there is none.
 */
export async function makeCardBody(link: HTMLAnchorElement): Promise<HTMLElement | undefined> {
  const parts = await partsFor(link);
  if (parts === undefined) return undefined;
  const body = document.createElement('div');
  body.id = BODY_ID;
  body.append(...parts);
  return body;
}

async function partsFor(link: HTMLAnchorElement): Promise<HTMLElement[] | undefined> {
  if (link.matches('.cite')) return partsOfReference(link);
  if (link.matches('[id^=fn]')) return partsOfNote(link);
  return partsOfPreview(link, await fetchPreview(link));
}

/** The paragraphs of a note, without the way back and without ids, which stay with the note itself. */
function partsOfNote({ hash }: HTMLAnchorElement): HTMLElement[] | undefined {
  const note = document.getElementById(hash.slice(1));
  if (note === null) return undefined;
  return Array.from(note.querySelectorAll('p'), ({ childNodes }) => {
    const text = paragraph('', ...Array.from(childNodes, (node) => node.cloneNode(true)));
    for (const back of text.querySelectorAll('[data-footnote-backref]')) back.remove();
    for (const marked of text.querySelectorAll('[id]')) marked.removeAttribute('id');
    return text;
  });
}

function partsOfReference(link: HTMLAnchorElement): HTMLElement[] | undefined {
  const reference = document.getElementById(link.hash.slice(1));
  if (reference === null) return undefined;
  const copies = [...reference.childNodes].filter(
    (node) => !(node instanceof HTMLAnchorElement && node.hash.startsWith('#c')),
  );
  const text = paragraph('', ...copies.map((node) => node.cloneNode(true)));
  const address = text.querySelector<HTMLAnchorElement>('a[rel]');
  const head = anchor({ text: link.ariaLabel ?? '', href: link.hash });
  return [paragraph('card-kind', head), text, ...(address ? [paragraph('card-kind', address.host)] : [])];
}

function partsOfPreview(link: HTMLAnchorElement, preview: Preview | undefined): HTMLElement[] | undefined {
  if (preview === undefined) return undefined;
  const { kind, title, lines, links } = preview;
  return [
    ...(kind === undefined ? [] : [paragraph('card-kind', kind)]),
    paragraph('card-title', anchor({ href: link.href, ...title })),
    ...lines.map((line) => paragraph('', words(line))),
    ...(links.length === 0 ? [] : [paragraph('card-links', ...links.map(anchor))]),
  ];
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
