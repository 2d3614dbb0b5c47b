import type { BrokenInput } from './broken-input.ts';

/** Values that no field takes. */
export const sources: readonly BrokenInput[] = [
  {
    what: 'javascript as a web address',
    path: 'sources/tolan-1990.yaml',
    change: ['issued:', 'URL: "javascript:alert(1)"\nissued:'],
    line: 7,
    message: 'In "URL": "javascript:alert(1)" is not a web address that starts with http:// or https://.',
  },
  {
    what: 'data as a web address',
    path: 'sources/tolan-1990.yaml',
    change: ['issued:', 'URL: "data:text/html,<script>alert(1)</script>"\nissued:'],
    line: 7,
    message:
      'In "URL": "data:text/html,<script>alert(1)</script>" is not a web address that starts with http:// or https://.',
  },
  {
    what: 'a file as a web address',
    path: 'sources/tolan-1990.yaml',
    change: ['issued:', 'URL: "file:///etc/passwd"\nissued:'],
    line: 7,
    message: 'In "URL": "file:///etc/passwd" is not a web address that starts with http:// or https://.',
  },
  {
    what: 'a web address without scheme',
    path: 'sources/tolan-1990.yaml',
    change: ['issued:', 'URL: "//evil.example"\nissued:'],
    line: 7,
    message: 'In "URL": "//evil.example" is not a web address that starts with http:// or https://.',
  },
  {
    what: 'javascript in capitals',
    path: 'sources/tolan-1990.yaml',
    change: ['issued:', 'URL: "JaVaScRiPt:alert(1)"\nissued:'],
    line: 7,
    message: 'In "URL": "JaVaScRiPt:alert(1)" is not a web address that starts with http:// or https://.',
  },
  {
    what: 'javascript after a tab',
    path: 'sources/tolan-1990.yaml',
    change: ['issued:', 'URL: "java\\tscript:alert(1)"\nissued:'],
    line: 7,
    message: 'In "URL": "java\tscript:alert(1)" is not a web address that starts with http:// or https://.',
  },
  {
    what: 'a web address that is no address',
    path: 'sources/tolan-1990.yaml',
    change: ['issued:', 'URL: "http://"\nissued:'],
    line: 7,
    message: 'In "URL": "http://" is not a web address that starts with http:// or https://.',
  },
  {
    what: 'an archived copy that is a script',
    path: 'sources/tolan-1990.yaml',
    change: ['issued:', 'archived: "vbscript:x"\nissued:'],
    line: 7,
    message: 'In "archived": "vbscript:x" is not a web address that starts with http:// or https://.',
  },
  {
    what: 'a copy read at a blob',
    path: 'sources/tolan-1990.yaml',
    change: ['issued:', 'seen-at: "blob:https://x.example/1"\nissued:'],
    line: 7,
    message:
      'In "seen-at": "blob:https://x.example/1" is not a web address that starts with http:// or https://.',
  },
  {
    what: 'a grade that is not cited',
    path: 'sources/tolan-1990.yaml',
    change: ['grade: A', 'grade: C'],
    line: 10,
    message: 'In "grade": Only sources of grade A or B are cited.',
  },
  {
    what: 'a kind that is none',
    path: 'sources/tolan-1990.yaml',
    change: ['kind: academic', 'kind: rumour'],
    line: 9,
    message:
      'The value "rumour" of "kind" is not one of primary, academic, press, ngo, advocacy, tertiary: choose one of them.',
  },
  {
    what: 'a language that is none',
    path: 'sources/tolan-1990.yaml',
    change: ['language: en', 'language: english'],
    line: 8,
    message: 'In "language": Write a language tag such as "fr" or "zh-Hant".',
  },
  {
    what: 'a language that closes a tag',
    path: 'sources/tolan-1990.yaml',
    change: ['language: en', "language: 'en\"><script>'"],
    line: 8,
    message: 'In "language": Write a language tag such as "fr" or "zh-Hant".',
  },
  {
    what: 'a type that is none',
    path: 'sources/tolan-1990.yaml',
    change: ['type: book', 'type: tweet'],
    line: 1,
    message:
      'The value "tweet" of "type" is not one of article-journal, article-magazine, article-newspaper, bill, book, broadcast, chapter, document, entry-encyclopedia, interview, legislation, post-weblog, report, review, speech, thesis, treaty, webpage: choose one of them.',
  },
  {
    what: 'an author without a name',
    path: 'sources/tolan-1990.yaml',
    change: ['- family: "Tolan"\n    given: "Mira"', '- {}'],
    line: 4,
    message:
      'The field "author" has none of the shapes it may have: write it as in author: [{ family: "Kim", given: "Min" }] or [{ literal: "A ministry" }].',
  },
  {
    what: 'an author as a text',
    path: 'sources/tolan-1990.yaml',
    change: ['- family: "Tolan"\n    given: "Mira"', '- Mira Tolan'],
    line: 4,
    message:
      'The field "author" has none of the shapes it may have: write it as in author: [{ family: "Kim", given: "Min" }] or [{ literal: "A ministry" }].',
  },
  {
    what: 'a series of no kind',
    path: 'series/passengers.yaml',
    change: ['kind: bar', 'kind: pie'],
    line: 1,
    message:
      'The value "pie" of "kind" is not one of bar, line, dots, spans, table, map: choose one of them.',
  },
  {
    what: 'a value that is a text',
    path: 'series/passengers.yaml',
    change: ['value: 1.5', 'value: "1.5"'],
    line: 23,
    message:
      'The field "rows.value" is a text and must be a number without quotes: write it as in value: 16.5.',
  },
  {
    what: 'a value with a comma',
    path: 'series/passengers.yaml',
    change: ['value: 1.5', 'value: 1,5'],
    line: 23,
    message:
      'The field "rows.value" is a text and must be a number without quotes: write it as in value: 16.5.',
  },
  {
    what: 'a measure that is not there',
    path: 'series/passengers.yaml',
    change: ['  - date: "1970"\n    measure: summer', '  - date: "1970"\n    measure: winter'],
    line: 26,
    message: 'Unknown measure "winter": add it to the measures of this series.',
  },
  {
    what: 'a hue that is none',
    path: 'topics.yaml',
    change: ['hue: blue', 'hue: "red;background:url(//evil.example)"'],
    line: 17,
    message:
      'The value "red;background:url(//evil.example)" of "categories.hue" is not one of blue, teal, amber, red, green, purple, olive, slate, rose: choose one of them.',
  },
  {
    what: 'a sign that is none',
    path: 'topics.yaml',
    change: ['sign: circle', 'sign: "circle onload=alert(1)"'],
    line: 16,
    message:
      'The value "circle onload=alert(1)" of "categories.sign" is not one of circle, square, diamond, triangle, hexagon, star, cross, ring, bar: choose one of them.',
  },
  {
    what: 'a name of no kind',
    path: 'names.yaml',
    change: ['kind: person', 'kind: robot'],
    line: 30,
    message: 'The value "robot" of "kind" is not one of person, body, place, term, work: choose one of them.',
  },
  {
    what: 'a name twice',
    path: 'names.yaml',
    change: ['- id: lumera', '- id: arvel'],
    line: 17,
    message: 'The id "arvel" is already that of line 1: give this one another id.',
  },
  {
    what: 'a site without languages',
    path: 'site.yaml',
    change: [
      'name:\n  en: "Arvel · Lumera"\n  fr: "Arvel · Lumera"\n  zh: "阿韦尔·卢梅拉"\n  ko: "아르벨·루메라"',
      'name: "Arvel"',
    ],
    line: 1,
    message:
      'The field "name" is a text and must be a map of fields: write it as in name: { en: "…", fr: "…", zh: "…", ko: "…" }.',
  },
  {
    what: 'a language too many',
    path: 'site.yaml',
    change: ['  ko: "아르벨·루메라"', '  ko: "아르벨·루메라"\n  de: "Arvel"'],
    line: 6,
    message: 'Unknown field "de" in "name": use one of en, fr, zh, ko, or take it out.',
  },
  {
    what: 'the status of a source that is not there',
    path: 'source-status.yaml',
    change: 'nolan-1990:\n  address: "https://a.example/"\n  checked: "2026-05-08"\n  outcome: "found"\n',
    line: 1,
    message: 'There is no source "nolan-1990" any more: delete this status.',
  },
  {
    what: 'an outcome that no check has',
    path: 'source-status.yaml',
    change: 'tolan-1990:\n  address: "https://a.example/"\n  checked: "2026-05-08"\n  outcome: "dead"\n',
    line: 4,
    message:
      'The value "dead" of "tolan-1990.outcome" is not one of found, refused, gone, soft-404, server-error, timeout, certificate, unreachable: choose one of them.',
  },
  {
    what: 'a check on no day',
    path: 'source-status.yaml',
    change: 'tolan-1990:\n  address: "https://a.example/"\n  checked: "2026-02-30"\n  outcome: "found"\n',
    line: 3,
    message: 'In "tolan-1990.checked": "2026-02-30" is not a day. Write year, month and day: "2026-11-21".',
  },
  {
    what: 'javascript as the address that was checked',
    path: 'source-status.yaml',
    change: 'tolan-1990:\n  address: "javascript:alert(1)"\n  checked: "2026-05-08"\n  outcome: "found"\n',
    line: 2,
    message:
      'In "tolan-1990.address": "javascript:alert(1)" is not a web address that starts with http:// or https://.',
  },
  {
    what: 'a source that failed no time',
    path: 'source-status.yaml',
    change:
      'tolan-1990:\n  address: "https://a.example/"\n  checked: "2026-05-08"\n  outcome: "gone"\n  failed: 0\n',
    line: 5,
    message: 'The value of "tolan-1990.failed" is too small: write at least 1.',
  },
];
