import type { Element, ElementContent, Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { toXml } from 'xast-util-to-xml';
import type { Book } from './epub-book.ts';
import { bookContent } from './epub-content.ts';
import { element } from './epub-html.ts';

/** Small and quiet: the reading system knows best, also about the dark. */
const STYLE = `body{line-height:1.5}
h1,h2,h3,h4{line-height:1.2;text-align:start;hyphens:none;-epub-hyphens:none}
.lede{font-size:1.1em}
.colophon{font-size:.85em}
.cite{font-size:.7em;line-height:0;vertical-align:super;text-decoration:none}
.question{font-weight:bold}
table{border-collapse:collapse;font-size:.85em}
th,td{padding:.25em .5em;border:1px solid;text-align:start;vertical-align:top}
.figure{text-align:end}
:lang(ko){word-break:keep-all}
`;

/** The texts of a book by path in its archive, without `mimetype`, in the order in which they are packed. */
export function bookFiles(book: Book): Record<string, string> {
  return {
    'META-INF/container.xml': CONTAINER,
    'EPUB/package.opf': packageFile(book),
    'EPUB/nav.xhtml': navigation(book),
    'EPUB/title.xhtml': titlePage(book),
    ...Object.fromEntries(
      book.chapters.map(({ id, title, content }) => [
        `EPUB/${id}.xhtml`,
        page(book, title, [element('h1', { id }, title), ...bookContent(content, rebinder(book))]),
      ]),
    ),
    'EPUB/style.css': STYLE,
  };
}

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

function packageFile({ lang, title, description, address, licence, changed, chapters }: Book): string {
  const ids = ['title', ...chapters.map(({ id }) => id)];
  const items = ids.map((id) => `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" xml:lang="${lang}" unique-identifier="address">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="address">${escapeXml(address)}</dc:identifier>
<dc:title>${escapeXml(title)}</dc:title>
<dc:language>${lang}</dc:language>
<dc:description>${escapeXml(description)}</dc:description>
<dc:rights>${escapeXml(licence)}</dc:rights>
<dc:date>${changed}</dc:date>
<meta property="dcterms:modified">${changed}T00:00:00Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine>
<itemref idref="title"/>
<itemref idref="nav"/>
${chapters.map(({ id }) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`;
}

function titlePage(book: Book): string {
  const { title, description, colophon } = book;
  return page(book, title, [
    element('h1', {}, title),
    element('p', { className: ['lede'] }, description),
    element('p', { className: ['colophon'] }, ...bookContent(colophon, (href) => href)),
  ]);
}

function navigation(book: Book): string {
  const entries = book.chapters.map(({ id, title, sections }) => {
    const inside = sections.map((section) =>
      element('li', {}, element('a', { href: `${id}.xhtml#${section.id}` }, section.title)),
    );
    const link = element('a', { href: `${id}.xhtml` }, title);
    return element('li', {}, link, ...(inside.length > 0 ? [element('ol', {}, ...inside)] : []));
  });
  const contents = element(
    'nav',
    { 'epub:type': 'toc', id: 'toc' },
    element('h1', {}, book.contentsTitle),
    element('ol', {}, ...entries),
  );
  return page(book, book.contentsTitle, [contents]);
}

function page({ lang }: Book, title: string, content: readonly ElementContent[]): string {
  const html: Element = element(
    'html',
    { lang, xmlLang: lang, 'xmlns:epub': 'http://www.idpf.org/2007/ops' },
    element(
      'head',
      {},
      element('meta', { charSet: 'utf-8' }),
      element('title', {}, title),
      element('link', { rel: ['stylesheet'], type: 'text/css', href: 'style.css' }),
    ),
    element('body', {}, ...content),
  );
  const root: Root = { type: 'root', children: [html] };
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${toXml(toXast(root), { closeEmptyElements: true })}\n`;
}

/** Leads links between chapters to their files, and all others to the site. */
function rebinder({ chapters, address }: Book): (href: string) => string {
  const files = new Set(chapters.map(({ id }) => id));
  return (href) => {
    if (!href.startsWith('#')) return new URL(href, address).href;
    const [file = ''] = href.slice(1).split('--');
    return files.has(file) ? `${file}.xhtml${href}` : 'nav.xhtml';
  };
}

function escapeXml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');
}
