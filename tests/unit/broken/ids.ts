import type { BrokenInput } from './broken-input.ts';

/** Ids, names of files and addresses that lead elsewhere or nowhere. */
export const ids: readonly BrokenInput[] = [
  {
    what: 'a path that climbs',
    path: 'events/ferry-opens.yaml',
    change: ['place: arvel', 'place: ../../etc/passwd'],
    line: 4,
    message:
      'In "place": "../../etc/passwd" is not an id. Use lower-case letters a–z, digits and single hyphens, as in "office-opening-day".',
  },
  {
    what: 'a section that climbs',
    path: 'events/ferry-opens.yaml',
    change: ['ferry-line#opening', '../ferry-line#opening'],
    line: 6,
    message:
      'In "section": "../ferry-line#opening" does not name a section. Write the article\'s folder and the heading\'s id, as in "trade-and-debt#payments-crisis".',
  },
  {
    what: 'a section in another case',
    path: 'events/ferry-opens.yaml',
    change: ['ferry-line#opening', 'Ferry-Line#opening'],
    line: 6,
    message:
      'In "section": "Ferry-Line#opening" does not name a section. Write the article\'s folder and the heading\'s id, as in "trade-and-debt#payments-crisis".',
  },
  {
    what: 'a section without an article',
    path: 'events/ferry-opens.yaml',
    change: ['ferry-line#opening', '#opening'],
    line: 6,
    message:
      'The field "section" is empty: give it a value, as in section: overview#at-a-glance, or take the line out.',
  },
  {
    what: 'a section without an id',
    path: 'events/ferry-opens.yaml',
    change: ['ferry-line#opening', 'ferry-line'],
    line: 6,
    message:
      'In "section": "ferry-line" does not name a section. Write the article\'s folder and the heading\'s id, as in "trade-and-debt#payments-crisis".',
  },
  {
    what: 'two sections',
    path: 'events/ferry-opens.yaml',
    change: ['ferry-line#opening', 'ferry-line#opening#fares'],
    line: 6,
    message:
      'In "section": "ferry-line#opening#fares" does not name a section. Write the article\'s folder and the heading\'s id, as in "trade-and-debt#payments-crisis".',
  },
  {
    what: 'a section in Korean',
    path: 'events/ferry-opens.yaml',
    change: ['ferry-line#opening', 'ferry-line#개통'],
    line: 6,
    message:
      'In "section": "ferry-line#개통" does not name a section. Write the article\'s folder and the heading\'s id, as in "trade-and-debt#payments-crisis".',
  },
  {
    what: 'a section that does not exist',
    path: 'events/ferry-opens.yaml',
    change: ['ferry-line#opening', 'ferry-line#openings'],
    line: 6,
    message:
      'Unknown section "openings". Did you mean "opening"? Else add a heading with [#openings] to articles/ferry-line/en.mdx.',
  },
  {
    what: 'an id with a Cyrillic letter',
    path: 'events/ferry-opens.yaml',
    change: ['place: arvel', 'place: аrvel'],
    line: 4,
    message:
      'In "place": "аrvel" is not an id. Use lower-case letters a–z, digits and single hyphens, as in "office-opening-day".',
  },
  {
    what: 'an id in full-width letters',
    path: 'events/ferry-opens.yaml',
    change: ['place: arvel', 'place: ａrvel'],
    line: 4,
    message:
      'In "place": "ａrvel" is not an id. Use lower-case letters a–z, digits and single hyphens, as in "office-opening-day".',
  },
  {
    what: 'an id with a zero-width space',
    path: 'events/ferry-opens.yaml',
    change: ['place: arvel', 'place: "ar\u200bvel"'],
    line: 4,
    message: 'The text holds the hidden character U+200B: take it out.',
  },
  {
    what: 'an id with an underscore',
    path: 'events/ferry-opens.yaml',
    change: ['harbour-register', 'harbour_register'],
    line: 5,
    message:
      'In "sources": "harbour_register" is not an id. Use lower-case letters a–z, digits and single hyphens, as in "office-opening-day".',
  },
  {
    what: 'an id with two hyphens',
    path: 'events/ferry-opens.yaml',
    change: ['harbour-register', 'harbour--register'],
    line: 5,
    message:
      'In "sources": "harbour--register" is not an id. Use lower-case letters a–z, digits and single hyphens, as in "office-opening-day".',
  },
  {
    what: 'a file named with a space',
    path: 'events/a b.yaml',
    change: 'x: 1',
    line: undefined,
    message:
      '"a b" is not an id. Names use lower-case letters a–z, digits and single hyphens: rename it to "a-b".',
  },
  {
    what: 'a file named in Chinese',
    path: 'events/事件.yaml',
    change: 'x: 1',
    line: undefined,
    message: '"事件" is not an id. Names use lower-case letters a–z, digits and single hyphens: rename it.',
  },
  {
    what: 'a file named with a line break',
    path: 'events/a\nb.yaml',
    change: 'x: 1',
    line: undefined,
    message:
      '"a\nb" is not an id. Names use lower-case letters a–z, digits and single hyphens: rename it to "a-b".',
  },
  {
    what: 'a file named as markup',
    path: 'events/<script>.yaml',
    change: 'x: 1',
    line: undefined,
    message:
      '"<script>" is not an id. Names use lower-case letters a–z, digits and single hyphens: rename it to "script".',
  },
  {
    what: 'a file named with a quotation mark',
    path: 'events/a"b.yaml',
    change: 'x: 1',
    line: undefined,
    message:
      '"a"b" is not an id. Names use lower-case letters a–z, digits and single hyphens: rename it to "a-b".',
  },
  {
    what: 'a file named with a code for the terminal',
    path: 'events/\u001b[31m.yaml',
    change: 'x: 1',
    line: undefined,
    message:
      '"\u001b[31m" is not an id. Names use lower-case letters a–z, digits and single hyphens: rename it to "31m".',
  },
  {
    what: 'a file named with a sign that turns the text',
    path: 'events/\u202elmay.yaml',
    change: 'x: 1',
    line: undefined,
    message:
      '"\u202elmay" is not an id. Names use lower-case letters a–z, digits and single hyphens: rename it.',
  },
  {
    what: 'a file named as a device',
    path: 'events/-.yaml',
    change: 'x: 1',
    line: undefined,
    message: '"-" is not an id. Names use lower-case letters a–z, digits and single hyphens: rename it.',
  },
  {
    what: 'a file named in capitals',
    path: 'events/Ferry.yaml',
    change: 'x: 1',
    line: undefined,
    message:
      '"Ferry" is not an id. Names use lower-case letters a–z, digits and single hyphens: rename it to "ferry".',
  },
  {
    what: 'a file with two endings',
    path: 'events/a.yaml.exe',
    change: 'x: 1',
    line: undefined,
    message: 'Only .yaml files are expected in events/: move or delete "a.yaml.exe".',
  },
  {
    what: 'a script among the records',
    path: 'events/a.ts',
    change: 'x: 1',
    line: undefined,
    message: 'Only .yaml files are expected in events/: move or delete "a.ts".',
  },
  {
    what: 'a page id as a record',
    path: 'events/main.yaml',
    change: 'x: 1',
    line: undefined,
    message: 'The id "main" is used by the pages themselves: choose another name.',
  },
  {
    what: 'an edition in a language that is not there',
    path: 'articles/lighthouse/de.md',
    change: '---\ntitle: T\ndescription: D\n---\n',
    line: undefined,
    message:
      '"de.md" is not a file of this folder, which holds article.yaml, en.md, en.mdx, fr.md, fr.mdx, zh.md, zh.mdx, ko.md, and ko.mdx: rename or delete it.',
  },
  {
    what: 'an edition of two endings',
    path: 'articles/lighthouse/en.md.mdx',
    change: 'x',
    line: undefined,
    message:
      '"en.md.mdx" is not a file of this folder, which holds article.yaml, en.md, en.mdx, fr.md, fr.mdx, zh.md, zh.mdx, ko.md, and ko.mdx: rename or delete it.',
  },
  {
    what: 'a folder in an article',
    path: 'articles/lighthouse/more/en.md',
    change: 'x',
    line: undefined,
    message: 'No file is expected here: move it to where content/ keeps its kind, or delete it.',
  },
  {
    what: 'an address that leaves the site',
    path: 'addresses/moved.yaml',
    change: [
      '"/en/articles/lighthouse/#sailing-days": "/en/articles/ferry-line/#opening"',
      '"/en/articles/lighthouse/#sailing-days": "https://evil.example/"',
    ],
    line: 2,
    message:
      'In "/en/articles/lighthouse/#sailing-days": "https://evil.example/" is not an address of this site. Write it from the root, as in "/en/articles/overview/#at-a-glance".',
  },
  {
    what: 'an address without its scheme',
    path: 'addresses/moved.yaml',
    change: [
      '"/en/articles/lighthouse/#sailing-days": "/en/articles/ferry-line/#opening"',
      '"/en/articles/lighthouse/#sailing-days": "//evil.example/"',
    ],
    line: 2,
    message:
      'In "/en/articles/lighthouse/#sailing-days": "//evil.example/" is not an address of this site. Write it from the root, as in "/en/articles/overview/#at-a-glance".',
  },
  {
    what: 'an address with a line break',
    path: 'addresses/moved.yaml',
    change: [
      '"/en/articles/lighthouse/#sailing-days": "/en/articles/ferry-line/#opening"',
      '"/en/articles/lighthouse/#sailing-days": "/en/\\n/evil 301"',
    ],
    line: 2,
    message:
      'In "/en/articles/lighthouse/#sailing-days": "/en/\n/evil 301" is not an address of this site. Write it from the root, as in "/en/articles/overview/#at-a-glance".',
  },
  {
    what: 'an address that closes a tag',
    path: 'addresses/moved.yaml',
    change: [
      '"/en/articles/lighthouse/#sailing-days": "/en/articles/ferry-line/#opening"',
      '"/en/articles/lighthouse/#sailing-days": "/en/\\"><script>"',
    ],
    line: 2,
    message:
      'In "/en/articles/lighthouse/#sailing-days": "/en/"><script>" is not an address of this site. Write it from the root, as in "/en/articles/overview/#at-a-glance".',
  },
  {
    what: 'an address that climbs',
    path: 'addresses/moved.yaml',
    change: [
      '"/en/articles/lighthouse/#sailing-days": "/en/articles/ferry-line/#opening"',
      '"/en/articles/lighthouse/#sailing-days": "/en/../../x/"',
    ],
    line: 2,
    message:
      'In "/en/articles/lighthouse/#sailing-days": "/en/../../x/" is not an address of this site. Write it from the root, as in "/en/articles/overview/#at-a-glance".',
  },
  {
    what: 'a move in a circle',
    path: 'addresses/moved.yaml',
    change: [
      '"/en/articles/lighthouse/#sailing-days": "/en/articles/ferry-line/#opening"',
      '"/en/articles/lighthouse/#sailing-days": "/en/articles/lighthouse/#sailing-days"',
    ],
    line: 2,
    message:
      'The address "/en/articles/lighthouse/#sailing-days" moves to "/en/articles/lighthouse/#sailing-days", which has moved itself: write "/en/articles/lighthouse/#sailing-days" here.',
  },
  {
    what: 'a published address that is none',
    path: 'addresses/published.txt',
    change: ['/en/about/#scope', '/en/about/#scope\njavascript:alert(1)'],
    line: 4,
    message:
      '"javascript:alert(1)" is not an address: write one address per line, as in "/en/articles/overview/#at-a-glance", or take the line out.',
  },
];
