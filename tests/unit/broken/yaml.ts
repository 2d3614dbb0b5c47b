import type { BrokenInput } from './broken-input.ts';

/** Records that are not the YAML of this project. */
export const yaml: readonly BrokenInput[] = [
  {
    what: 'a billion laughs',
    path: 'events/ferry-opens.yaml',
    change:
      'a: &a ["x","x","x","x","x","x","x","x","x"]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\n',
    line: 1,
    message:
      'Anchors (&) and aliases (*) are not used here: write the value out, or put a text that starts with & or * in quotes.',
  },
  {
    what: 'an alias of itself',
    path: 'events/ferry-opens.yaml',
    change: ['place: arvel', 'place: &a [*a]'],
    line: 4,
    message:
      'Anchors (&) and aliases (*) are not used here: write the value out, or put a text that starts with & or * in quotes.',
  },
  {
    what: 'an alias of nothing',
    path: 'events/ferry-opens.yaml',
    change: ['place: arvel', 'place: *gone'],
    line: 4,
    message:
      'Anchors (&) and aliases (*) are not used here: write the value out, or put a text that starts with & or * in quotes.',
  },
  {
    what: 'a merge key',
    path: 'events/ferry-opens.yaml',
    change: ['place: arvel', '<<: {place: arvel}'],
    line: 4,
    message:
      'Unknown field "<<" in this record: use one of date, category, weight, place, sources, section, differs, title, summary, or take it out.',
  },
  {
    what: 'a JavaScript function',
    path: 'events/ferry-opens.yaml',
    change: ['place: arvel', 'place: !!js/function "function(){}"'],
    line: 4,
    message:
      'Tags (words that start with "!") are not used here: leave the tag out, or put the text in quotes.',
  },
  {
    what: 'a Python object',
    path: 'events/ferry-opens.yaml',
    change: ['place: arvel', 'place: !!python/object/apply:os.system ["id"]'],
    line: 4,
    message:
      'Tags (words that start with "!") are not used here: leave the tag out, or put the text in quotes.',
  },
  {
    what: 'binary data',
    path: 'events/ferry-opens.yaml',
    change: ['place: arvel', 'place: !!binary aGk='],
    line: 4,
    message:
      'Tags (words that start with "!") are not used here: leave the tag out, or put the text in quotes.',
  },
  {
    what: 'a key named __proto__',
    path: 'events/ferry-opens.yaml',
    change: ['place: arvel', 'place: arvel\n__proto__: {a: 1}'],
    line: 5,
    message:
      'Unknown field "__proto__" in this record: use one of date, category, weight, place, sources, section, differs, title, summary, or take it out.',
  },
  {
    what: 'a key named constructor',
    path: 'events/ferry-opens.yaml',
    change: ['place: arvel', 'place: arvel\nconstructor: {prototype: {a: 1}}'],
    line: 5,
    message:
      'Unknown field "constructor" in this record: use one of date, category, weight, place, sources, section, differs, title, summary, or take it out.',
  },
  {
    what: 'a key named toString',
    path: 'events/ferry-opens.yaml',
    change: ['place: arvel', 'place: arvel\ntoString: x'],
    line: 5,
    message:
      'Unknown field "toString" in this record: use one of date, category, weight, place, sources, section, differs, title, summary, or take it out.',
  },
  {
    what: 'a place named __proto__',
    path: 'events/ferry-opens.yaml',
    change: ['place: arvel', 'place: __proto__'],
    line: 4,
    message:
      'In "place": "__proto__" is not an id. Use lower-case letters a–z, digits and single hyphens, as in "office-opening-day".',
  },
  {
    what: 'a category named constructor',
    path: 'events/ferry-opens.yaml',
    change: ['category: ferry', 'category: constructor'],
    line: 2,
    message: 'Unknown category "constructor": add it to the categories of content/topics.yaml.',
  },
  {
    what: 'a source named to-string',
    path: 'events/ferry-opens.yaml',
    change: ['harbour-register', 'to-string'],
    line: 5,
    message: 'Unknown source "to-string": add content/sources/to-string.yaml.',
  },
  {
    what: 'two documents',
    path: 'events/ferry-opens.yaml',
    change: ['place: arvel', 'place: arvel\n---\nplace: lumera'],
    line: 5,
    message: 'The file holds more than one record: take out the line "---" between them.',
  },
  {
    what: 'a directive',
    path: 'events/ferry-opens.yaml',
    change: ['date:', '%YAML 1.1\n---\ndate:'],
    line: 1,
    message: 'Directives (lines that start with "%") are not used here: take the line out.',
  },
  {
    what: 'a percent sign',
    path: 'events/ferry-opens.yaml',
    change: ['place: arvel', 'place: %arvel'],
    line: 4,
    message: 'A text that starts with this character needs quotes: put the text in double quotes.',
  },
  {
    what: 'an at sign',
    path: 'events/ferry-opens.yaml',
    change: ['place: arvel', 'place: @arvel'],
    line: 4,
    message: 'A text that starts with this character needs quotes: put the text in double quotes.',
  },
  {
    what: 'a backtick',
    path: 'events/ferry-opens.yaml',
    change: ['place: arvel', 'place: `arvel`'],
    line: 4,
    message: 'A text that starts with this character needs quotes: put the text in double quotes.',
  },
  {
    what: 'a list as a key',
    path: 'events/ferry-opens.yaml',
    change: ['place: arvel', '[a, b]: arvel'],
    line: 4,
    message: 'A key is a word: write it without brackets.',
  },
  {
    what: 'a question mark as a key',
    path: 'events/ferry-opens.yaml',
    change: ['place: arvel', '? place\n: arvel\n? {a: b}\n: c'],
    line: 6,
    message: 'A key is a word: write it without brackets.',
  },
  {
    what: 'null',
    path: 'events/ferry-opens.yaml',
    change: ['place: arvel', 'place: ~'],
    line: 4,
    message: 'The field "place" is empty: give it a value, as in place: paris, or take the line out.',
  },
  {
    what: 'true',
    path: 'events/ferry-opens.yaml',
    change: ['place: arvel', 'place: true'],
    line: 4,
    message: 'The field "place" is true or false and must be a text in quotes: write it as in place: paris.',
  },
  {
    what: 'infinity',
    path: 'events/ferry-opens.yaml',
    change: ['weight: 1', 'weight: .inf'],
    line: 3,
    message: 'In "weight": The weight is 1, 2 or 3.',
  },
  {
    what: 'not a number',
    path: 'events/ferry-opens.yaml',
    change: ['weight: 1', 'weight: .nan'],
    line: 3,
    message: 'In "weight": The weight is 1, 2 or 3.',
  },
  {
    what: 'a number past counting',
    path: 'events/ferry-opens.yaml',
    change: ['weight: 1', 'weight: 1e999'],
    line: 3,
    message: 'In "weight": The weight is 1, 2 or 3.',
  },
  {
    what: 'a fraction',
    path: 'events/ferry-opens.yaml',
    change: ['weight: 1', 'weight: 1.5'],
    line: 3,
    message: 'In "weight": The weight is 1, 2 or 3.',
  },
  {
    what: 'a number below zero',
    path: 'events/ferry-opens.yaml',
    change: ['weight: 1', 'weight: -1'],
    line: 3,
    message: 'In "weight": The weight is 1, 2 or 3.',
  },
  {
    what: 'a number in hexadecimal',
    path: 'events/ferry-opens.yaml',
    change: ['weight: 1', 'weight: 0x10'],
    line: 3,
    message: 'In "weight": The weight is 1, 2 or 3.',
  },
  {
    what: 'a text for a number',
    path: 'events/ferry-opens.yaml',
    change: ['weight: 1', 'weight: "1"'],
    line: 3,
    message: 'In "weight": The weight is 1, 2 or 3.',
  },
  {
    what: 'a map for a list',
    path: 'events/ferry-opens.yaml',
    change: ['[harbour-register, arvel-gazette-1962]', '{a: b}'],
    line: 5,
    message:
      'The field "sources" is a map of fields and must be a list: write it as in sources: [source-id].',
  },
  {
    what: 'a text for a list',
    path: 'events/ferry-opens.yaml',
    change: ['[harbour-register, arvel-gazette-1962]', 'harbour-register'],
    line: 5,
    message: 'The field "sources" is a text and must be a list: write it as in sources: [source-id].',
  },
  {
    what: 'an empty list',
    path: 'events/ferry-opens.yaml',
    change: ['[harbour-register, arvel-gazette-1962]', '[]'],
    line: 5,
    message: 'In "sources": Name at least one source.',
  },
  {
    what: 'a source named twice',
    path: 'events/ferry-opens.yaml',
    change: ['arvel-gazette-1962]', 'harbour-register]'],
    line: 5,
    message: 'In "sources": A source is named twice here: name it once.',
  },
  {
    what: 'a list in a list',
    path: 'events/ferry-opens.yaml',
    change: ['arvel-gazette-1962]', '[tolan-1990]]'],
    line: 5,
    message:
      'An item of "sources" is a list and must be a text in quotes: write it as in sources: [source-id].',
  },
  {
    what: 'an escape that is none',
    path: 'events/ferry-opens.yaml',
    change: ['"The ferry sails', '"The \\q ferry sails'],
    line: 8,
    message: 'Within double quotes a backslash begins a code: write \\\\ for a backslash.',
  },
  {
    what: 'half a surrogate',
    path: 'events/ferry-opens.yaml',
    change: ['"The ferry sails', '"The \\ud800 ferry sails'],
    line: 8,
    message: 'The text holds the hidden character U+D800: take it out.',
  },
  {
    what: 'a text of spaces',
    path: 'events/ferry-opens.yaml',
    change: ['"The ferry sails for the first time"', '"   "'],
    line: 8,
    message: 'In "title.en": Write a text that is not empty and has no white space at its ends.',
  },
  {
    what: 'a text with a space at its end',
    path: 'events/ferry-opens.yaml',
    change: ['first time"', 'first time "'],
    line: 8,
    message: 'In "title.en": Write a text that is not empty and has no white space at its ends.',
  },
  {
    what: 'JSON that is cut off',
    path: 'events/ferry-opens.yaml',
    change: '{"date": "1962", "category": ',
    line: 1,
    message: 'A bracket that opens here or above is never closed: add its "}".',
  },
  {
    what: 'HTML',
    path: 'events/ferry-opens.yaml',
    change: '<!doctype html><title>x</title>',
    line: 1,
    message: 'The record is a text and must be a map of fields: see the other files of this folder.',
  },
  {
    what: 'a merge conflict',
    path: 'events/ferry-opens.yaml',
    change: ['place: arvel', '<<<<<<< HEAD\nplace: arvel\n=======\nplace: lumera\n>>>>>>> other'],
    line: 4,
    message:
      'This is not valid YAML (implicit keys need to be on a single line): check the indentation, quotes and colons here and just above.',
  },
  {
    what: 'Windows paths',
    path: 'events/ferry-opens.yaml',
    change: ['place: arvel', 'place: "C:\\Users"'],
    line: 4,
    message: 'Within double quotes a backslash begins a code: write \\\\ for a backslash.',
  },
];
