import type { BrokenInput } from './broken-input.ts';

/** Dates that are none. */
export const dates: readonly BrokenInput[] = [
  {
    what: 'the date 1962-02-30',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"1962-02-30"'],
    line: 1,
    message:
      'In "date": The date "1962-02-30" does not exist: that month has days 01 to 28, so write one of those, or "1962-02" when the day is not certain.',
  },
  {
    what: 'the date 1962-13',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"1962-13"'],
    line: 1,
    message:
      'In "date": The date "1962-13" has no valid month: write a month from 01 to 12 as in "1984-10", or a season from 21 (spring) to 24 (winter) as in "1984-21".',
  },
  {
    what: 'the date 1962-00-01',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"1962-00-01"'],
    line: 1,
    message:
      'In "date": The date "1962-00-01" has no valid month: write a month from 01 to 12 as in "1984-10", or a season from 21 (spring) to 24 (winter) as in "1984-21".',
  },
  {
    what: 'the date 1962-5-3',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"1962-5-3"'],
    line: 1,
    message:
      'In "date": The date "1962-5-3" lacks a zero: write months and days with two digits, "1962-05-03".',
  },
  {
    what: 'the date 3 May 1962',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"3 May 1962"'],
    line: 1,
    message:
      'In "date": The date "3 May 1962" is not in EDTF level 1: write it as in "1984", "1984-10-05", "1984~" (about), "1984?" (doubtful) or "1986/1992".',
  },
  {
    what: 'the date May 1962',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"May 1962"'],
    line: 1,
    message:
      'In "date": The date "May 1962" is not in EDTF level 1: write it as in "1984", "1984-10-05", "1984~" (about), "1984?" (doubtful) or "1986/1992".',
  },
  {
    what: 'the date 19620503',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"19620503"'],
    line: 1,
    message: 'In "date": The date "19620503" lacks its hyphens: write "1962-05-03".',
  },
  {
    what: 'the date 1962.05.03',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"1962.05.03"'],
    line: 1,
    message:
      'In "date": The date "1962.05.03" is not in the order of EDTF, which is year, month, day with hyphens: write 3 October 2011 as "2011-10-03".',
  },
  {
    what: 'the date 1962-05-03T10:00',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"1962-05-03T10:00"'],
    line: 1,
    message:
      'In "date": The date "1962-05-03T10:00" has a time of day, which dates here do not carry: write "1962-05-03".',
  },
  {
    what: 'the date 62',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"62"'],
    line: 1,
    message:
      'In "date": The year of "62" does not have four digits: write a year such as "1984", a decade such as "198X" or a century such as "19XX".',
  },
  {
    what: 'the date 1960s',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"1960s"'],
    line: 1,
    message:
      'In "date": The year of "1960s" does not have four digits: write a year such as "1984", a decade such as "198X" or a century such as "19XX".',
  },
  {
    what: 'the date 12345',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"12345"'],
    line: 1,
    message:
      'In "date": The year of "12345" is out of range: write a year from 0001 to 9999, such as "0057".',
  },
  {
    what: 'the date 0000',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"0000"'],
    line: 1,
    message: 'In "date": The year of "0000" is out of range: write a year from 0001 to 9999, such as "0057".',
  },
  {
    what: 'the date 1962/1961',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"1962/1961"'],
    line: 1,
    message:
      'In "date": The interval "1962/1961" ends before it starts: write the earlier date first, as in "1961/1962".',
  },
  {
    what: 'the date 1962-05/03',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"1962-05/03"'],
    line: 1,
    message:
      'In "date": The interval "1962-05/03" shortens its end: write both ends in full, as in "1984-10-05/1984-10-07".',
  },
  {
    what: 'the date 1962/..../1970',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"1962/..../1970"'],
    line: 1,
    message:
      'In "date": The date "1962/..../1970" is not in EDTF level 1: write it as in "1984", "1984-10-05", "1984~" (about), "1984?" (doubtful) or "1986/1992".',
  },
  {
    what: 'the date ../..',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"../.."'],
    line: 1,
    message: 'In "date": The interval "../.." has no date: write at least one of its ends, as in "1984/..".',
  },
  {
    what: 'the date /',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"/"'],
    line: 1,
    message: 'In "date": The interval "/" has no date: write at least one of its ends, as in "1984/..".',
  },
  {
    what: 'the date 1962-1963',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"1962-1963"'],
    line: 1,
    message: 'In "date": The interval "1962-1963" lacks a slash between its ends: write "1962/1963".',
  },
  {
    what: 'the date 1962–1963',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"1962–1963"'],
    line: 1,
    message: 'In "date": The interval "1962–1963" lacks a slash between its ends: write "1962/1963".',
  },
  {
    what: 'the date ?1962',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"?1962"'],
    line: 1,
    message:
      'In "date": The date "?1962" has its "?", "~" or "%" in the wrong place: write one mark at the very end, where it counts for the whole date, as in "1984-10?".',
  },
  {
    what: 'the date 1962?-05',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"1962?-05"'],
    line: 1,
    message:
      'In "date": The date "1962?-05" has its "?", "~" or "%" in the wrong place: write one mark at the very end, where it counts for the whole date, as in "1984-10?".',
  },
  {
    what: 'the date 196X?',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"196X?"'],
    line: 1,
    message:
      'In "date": The date "196X?" joins "?", "~" or "%" to a season or to an X, which EDTF level 1 does not: leave the mark out ("196X"), or mark a year, as in "1984~".',
  },
  {
    what: 'the date 1X62',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"1X62"'],
    line: 1,
    message:
      'In "date": The date "1X62" has an X where EDTF level 1 allows none: write "198X" for a decade, "19XX" for a century, "1984-XX" when the month is unknown, "1984-10-XX" when the day is.',
  },
  {
    what: 'the date 1962-X5',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"1962-X5"'],
    line: 1,
    message:
      'In "date": The date "1962-X5" has an X where EDTF level 1 allows none: write "198X" for a decade, "19XX" for a century, "1984-XX" when the month is unknown, "1984-10-XX" when the day is.',
  },
  {
    what: 'the date 1962-21-01',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"1962-21-01"'],
    line: 1,
    message:
      'In "date": The date "1962-21-01" has no valid month: write a month from 01 to 12 as in "1984-10", or a season from 21 (spring) to 24 (winter) as in "1984-21".',
  },
  {
    what: 'the date 1962-25',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"1962-25"'],
    line: 1,
    message:
      'In "date": The date "1962-25" has no valid month: write a month from 01 to 12 as in "1984-10", or a season from 21 (spring) to 24 (winter) as in "1984-21".',
  },
  {
    what: 'the date ９１９６２',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"９１９６２"'],
    line: 1,
    message:
      'In "date": The date "９１９６２" is not in EDTF level 1: write it as in "1984", "1984-10-05", "1984~" (about), "1984?" (doubtful) or "1986/1992".',
  },
  {
    what: 'the date 1962年5月',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"1962年5月"'],
    line: 1,
    message:
      'In "date": The date "1962年5月" is not in EDTF level 1: write it as in "1984", "1984-10-05", "1984~" (about), "1984?" (doubtful) or "1986/1992".',
  },
  {
    what: 'the date 1962년',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"1962년"'],
    line: 1,
    message:
      'In "date": The date "1962년" is not in EDTF level 1: write it as in "1984", "1984-10-05", "1984~" (about), "1984?" (doubtful) or "1986/1992".',
  },
  {
    what: 'the date  1962',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '" 1962"'],
    line: 1,
    message: 'In "date": The date " 1962" has spaces around it: write "1962".',
  },
  {
    what: 'the date 1962 ',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"1962 "'],
    line: 1,
    message: 'In "date": The date "1962 " has spaces around it: write "1962".',
  },
  {
    what: 'the date ',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '""'],
    line: 1,
    message: 'In "date": The date is empty: write it in EDTF, such as "1984", "1984-10" or "1984-10-05".',
  },
  {
    what: 'the date １９６２',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"１９６２"'],
    line: 1,
    message:
      'In "date": The date "１９６２" is not in EDTF level 1: write it as in "1984", "1984-10-05", "1984~" (about), "1984?" (doubtful) or "1986/1992".',
  },
  {
    what: 'the date 1962\u200b',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"1962\u200b"'],
    line: 1,
    message: 'The text holds the hidden character U+200B: take it out.',
  },
  {
    what: 'the date -0044',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"-0044"'],
    line: 1,
    message:
      'In "date": The year of "-0044" is out of range: write a year from 0001 to 9999, such as "0057".',
  },
  {
    what: 'the date 1962/unknown',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"1962/unknown"'],
    line: 1,
    message:
      'In "date": The interval "1962/unknown" has a word for its end: write "1962/.." if it goes on, "1962/" if its end is unknown.',
  },
  {
    what: 'the date 1962/now',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"1962/now"'],
    line: 1,
    message:
      'In "date": The interval "1962/now" has a word for its end: write "1962/.." if it goes on, "1962/" if its end is unknown.',
  },
  {
    what: 'the date 1962-05-03/05',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"1962-05-03/05"'],
    line: 1,
    message:
      'In "date": The interval "1962-05-03/05" shortens its end: write both ends in full, as in "1984-10-05/1984-10-07".',
  },
  {
    what: 'the date \u202e2691',
    path: 'events/ferry-opens.yaml',
    change: ['"1962-05-03?"', '"\u202e2691"'],
    line: 1,
    message: 'The text holds the hidden character U+202E: take it out.',
  },
];
