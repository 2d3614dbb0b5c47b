import type { SectionCitations } from '../lib/page-citation.ts';
import { citationsOnPage, underBase, withoutBase } from '../lib/urls.ts';
import { anchor, button, paragraph } from './card-parts.ts';
import { copyText } from './copy-text.ts';
import { OpenCard } from './open-card.ts';

/**
 * Copies the address of a section and opens at its button a card with the section in the other languages, and with its
 * citation to be copied. `copier` is the `<copy-links>` of the page.
 */
export async function copySection(
  copier: HTMLElement,
  opener: HTMLElement,
  link: HTMLAnchorElement,
): Promise<void> {
  void copyText(copier, link.href, copier.dataset['copied']);
  if (opener.ariaExpanded === 'true') return;
  // Events, notes and references are no sections of the text.
  const citations = link.matches('.prose > .section-head > a') ? await fetchCitations(link) : undefined;
  const body = document.createElement('div');
  body.append(...languageChoices(link.hash), ...citationChoices(citations, link.hash.slice(1), copier));
  const title = opener.parentElement?.querySelector('h2,h3,h4')?.textContent ?? '';
  if (body.hasChildNodes()) new OpenCard(opener, body, { label: title.trim() });
}

/** The links of the header to the languages this page exists in, leading to the section. */
function languageChoices(hash: string): HTMLElement[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-lang-link]:not([aria-current])')];
  if (links.length === 0) return [];
  const label = links[0]?.closest('nav')?.ariaLabel ?? '';
  const choices = links.map(({ pathname, lang, hreflang, textContent }) => {
    const choice = anchor({ text: textContent.trim(), lang, href: `${pathname}${hash}` });
    choice.hreflang = hreflang;
    return choice;
  });
  return [paragraph('card-label', label), paragraph('card-choices', ...choices)];
}

function citationChoices(
  citations: SectionCitations | undefined,
  section: string,
  copier: HTMLElement,
): HTMLElement[] {
  const formats = citations?.sections[section];
  if (citations === undefined || formats === undefined) return [];
  const { label, copied } = citations;
  const choices = formats.map(({ name, text }) =>
    button(
      name,
      () =>
        void copyText(
          copier,
          text,
          copied.replace('{format}', () => name),
        ),
    ),
  );
  return [paragraph('card-label', label), paragraph('card-choices', ...choices)];
}

async function fetchCitations({ pathname }: HTMLAnchorElement): Promise<SectionCitations | undefined> {
  const base = import.meta.env.BASE_URL;
  const path = citationsOnPage(withoutBase(base, pathname));
  if (path === undefined) return undefined;
  try {
    const response = await fetch(underBase(base, path), { cache: 'force-cache' });
    // The file is the site’s own, written with the same type.
    return response.ok ? ((await response.json()) as SectionCitations) : undefined;
  } catch {
    return undefined;
  }
}
