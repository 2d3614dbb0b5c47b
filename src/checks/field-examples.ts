/** What a field may look like, as an author would write it after its name. */
const EXAMPLES: Readonly<Record<string, string>> = {
  order: '3',
  topics: '[trade]',
  topic: 'trade',
  category: 'trade',
  period: '"1968/.."',
  published: '"2026-11-21"',
  changed: '"2026-11-21"',
  date: '"1981-02"',
  issued: '"1981-02"',
  weight: '2',
  place: 'paris',
  section: 'overview#at-a-glance',
  differs: 'office-opening-day',
  span: '"1950/1954"',
  sources: '[source-id]',
  id: 'an-id',
  measure: 'imports',
  value: '16.5',
  URL: '"https://example.org/"',
  archived: '"https://example.org/"',
  'seen-at': '"https://example.org/"',
  type: 'report',
  language: 'fr',
  kind: 'primary',
  grade: 'A',
  stance: 'other-state',
  sign: 'circle',
  hue: 'blue',
  preferred: '"North Korea"',
  others: '["DPRK"]',
  'exact-only': '["DPRK"]',
  author: '[{ family: "Kim", given: "Min" }] or [{ literal: "A ministry" }]',
};

const LISTS = ['changes', 'values', 'measures', 'rows', 'glance', 'categories', 'periods', 'caveats', 'list'];

/** Shows how to write a field: `date: "1981-02"`. `keys` are those of the map it holds, if it holds one. */
export function exampleOf(field: string, keys: readonly string[] = []): string {
  const example = EXAMPLES[field];
  if (example !== undefined) return `${field}: ${example}`;
  if (LISTS.includes(field)) return `"${field}:" followed by lines that begin with "- "`;
  if (keys.length > 0) return `${field}: { ${keys.map((key) => `${key}: "…"`).join(', ')} }`;
  return `${field}: "…"`;
}
