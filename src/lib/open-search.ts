/** What a browser needs to know to search the site from its address bar. */
export interface SearchDescription {
  /** The name in the browser’s list: at most 16 characters by the specification. */
  readonly shortName: string;
  readonly longName: string;
  readonly description: string;
  /** BCP 47. */
  readonly tag: string;
  /** Whole addresses: the page of search, and the site’s icon. */
  readonly searchUrl: string;
  readonly iconUrl: string;
}

/** An OpenSearch 1.1 description of the site’s search in one language. */
export function printSearchDescription(search: SearchDescription): string {
  const elements = [
    element('ShortName', search.shortName),
    element('LongName', search.longName),
    element('Description', search.description),
    element('Language', search.tag),
    element('InputEncoding', 'UTF-8'),
    `<Image width="16" height="16" type="image/svg+xml">${escapeXml(search.iconUrl)}</Image>`,
    `<Url type="text/html" template="${escapeXml(search.searchUrl)}?q={searchTerms}"/>`,
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    ...elements.map((line) => `  ${line}`),
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
