const EVENT = 'events/ferry-opens.yaml';
const EDITION = 'articles/lighthouse/en.md';
const MDX = 'articles/ferry-line/en.mdx';
const NAMES = 'names.yaml';
const HEAD = '---\ntitle: T\ndescription: D\n---\n\n## The lamp [#lamp]\n\n';

/** Texts that are large, deep or hard to read: file, what it is, and how to make it. */
export const sizes: readonly (readonly [string, string, () => string])[] = [
  ...[
    ['quotations in quotations', () => '> '.repeat(3000)],
    ['lists in lists', () => lines(600, (index) => `${'  '.repeat(index)}- x`)],
    ['lists on one line', () => '- '.repeat(3000)],
    ['brackets', () => '['.repeat(20_000)],
    ['links in links', () => '[a]('.repeat(5000)],
    ['stars', () => '*a '.repeat(20_000)],
    ['stars and underscores', () => '*_'.repeat(8000)],
    ['stars in Chinese', () => '阿**，'.repeat(1000)],
    ['tildes', () => '~~a'.repeat(8000)],
    ['backticks of every length', () => lines(500, (index) => `${'`'.repeat(index + 1)} a`)],
    ['angle brackets', () => '<'.repeat(20_000)],
    ['character references', () => '&#x'.repeat(20_000)],
    ['ampersands', () => '&'.repeat(300_000)],
    ['hash signs', () => '#'.repeat(300_000)],
    ['a wide table', () => `${'|a'.repeat(4000)}|\n${'|-'.repeat(4000)}|\n|x|`],
    ['a long table', () => `| a |\n| - |\n${'| x |\n'.repeat(20_000)}`],
    ['a long heading', () => `${'a\n'.repeat(50_000)}===`],
    ['many headings', () => '## A\n\n'.repeat(3000)],
    ['many notes', () => lines(5000, (index) => `x[^${index}]\n\n[^${index}]: y\n`)],
    ['many citations', () => '[@'.repeat(10_000)],
    ['many short paragraphs', () => `${'*a* [x]('.repeat(20)}\n\n`.repeat(2000)],
    ['mail addresses', () => 'a@'.repeat(8000)],
    ['web addresses', () => 'http://'.repeat(30_000)],
    ['one long line', () => 'a'.repeat(900_000)],
    ['one long line of Chinese', () => '阿'.repeat(290_000)],
    ['marks on one letter', () => `a${'\u0301'.repeat(100_000)}`],
    // Nothing is wrong with these, so that they are rendered too.
    ['much faultless prose', () => 'Mira Tolan met Arvel’s envoy “there”.[@tolan-1990]\n\n'.repeat(3500)],
    ['long faultless paragraphs', () => `${'They met again. '.repeat(1200)}\n\n`.repeat(10)],
    ['many faultless notes', () => lines(499, (index) => `A[^n${index}]\n\n[^n${index}]: B\n`)],
    ['a faultless table', () => `| a |\n| - |\n${'| x |\n'.repeat(3300)}`],
    ['many faultless links', () => '[the ferry](../ferry-line/en.mdx#opening)\n\n'.repeat(4600)],
  ].map(
    ([what, make]) =>
      [EDITION, what, () => HEAD + (make as () => string)()] as [string, string, () => string],
  ),
  [EDITION, 'front matter without end', () => `---\n${'a: b\n'.repeat(100_000)}`],
  [EDITION, 'front matter of dashes', () => `---\n${'--- a\n'.repeat(100_000)}`],
  [MDX, 'tags in tags', () => HEAD + '<Series>'.repeat(1500)],
  [MDX, 'tags left open', () => HEAD + '<a '.repeat(3000)],
  [MDX, 'braces in braces', () => HEAD + '{'.repeat(3000)],
  [EVENT, 'quotation marks', () => '"'.repeat(149_000)],
  [EVENT, 'dashes', () => '- '.repeat(70_000)],
  [EVENT, 'colons', () => 'a: '.repeat(49_000)],
  [EVENT, 'brackets', () => '['.repeat(50_000)],
  [EVENT, 'braces', () => '{a: '.repeat(20_000)],
  [EVENT, 'many keys', () => lines(13_000, (index) => `k${index}: v`)],
  [EVENT, 'many keys on one line', () => `{${lines(12_000, (index) => `k${index}: v,`)}}`],
  [EVENT, 'a long list', () => `[${'a,'.repeat(70_000)}]`],
  [EVENT, 'deep indentation', () => lines(700, (index) => `${' '.repeat(index)}a:`)],
  [EVENT, 'a billion laughs', () => `a: &a [x,x]\n${lines(25, (index) => `k${index}: &k${index} [*a,*a]`)}`],
  [EVENT, 'many aliases', () => `a: &a x\n${lines(12_000, (index) => `k${index}: *a`)}`],
  [EVENT, 'tabs', () => '\t'.repeat(149_000)],
  [EVENT, 'a long date', () => `date: "${'1962/'.repeat(29_000)}"`],
  [EVENT, 'a long id', () => `place: ${'a-'.repeat(70_000)}`],
  [NAMES, 'many names', () => lines(1500, (index) => nameOf(`n-${index}`, `Name ${index}`))],
  [NAMES, 'many forms of a name', () => nameOf('arvel', ...listOf(14_000, (index) => `A${index}`))],
  [NAMES, 'a long form of a name', () => nameOf('arvel', 'Arvel '.repeat(24_000))],
  [NAMES, 'forms that are alike', () => nameOf('arvel', ...listOf(500, (index) => 'a '.repeat(index % 140)))],
  ['series/passengers.yaml', 'many rows', () => `rows:\n${'  - date: "1962"\n'.repeat(8000)}`],
  ['differences/first-day.yaml', 'many values', () => `values:\n${'  - says: { en: "a" }\n'.repeat(6000)}`],
  ['sources/tolan-1990.yaml', 'a long title', () => `title: "${'a '.repeat(70_000)}"`],
  [
    'articles/lighthouse/article.yaml',
    'many notes of changes',
    () => 'changes:\n' + '  - date: "x"\n'.repeat(9000),
  ],
  ['topics.yaml', 'many topics', () => `topics:\n${lines(9000, (index) => `  - id: t-${index}`)}`],
  ['site.yaml', 'a long name', () => `name: { en: "${'a'.repeat(149_000)}" }`],
  ['source-status.yaml', 'many statuses', () => lines(6000, (index) => `s-${index}: { address: "x" }`)],
  ['addresses/published.txt', 'many addresses', () => lines(20_000, (index) => `/en/gone-${index}/#a`)],
  ['addresses/moved.yaml', 'many moves', () => lines(5000, (index) => `"/en/gone-${index}/": "/en/"`)],
];

function lines(count: number, line: (index: number) => string): string {
  return listOf(count, line).join('\n');
}

function listOf(count: number, make: (index: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function nameOf(id: string, ...forms: readonly string[]): string {
  const [preferred = '', ...others] = forms.map((form) => JSON.stringify(form));
  return `- id: ${id}\n  kind: person\n  forms:\n    en:\n      preferred: ${preferred}\n      others: [${others.join(', ')}]`;
}
