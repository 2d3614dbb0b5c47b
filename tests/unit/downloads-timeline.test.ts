import { csvParse } from 'd3-dsv';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeTimelineCsv } from '../../src/downloads/timeline-csv.ts';
import { writeTimelineIcs } from '../../src/downloads/timeline-ics.ts';
import { writeTimelineJson } from '../../src/downloads/timeline-json.ts';
import type { Lang } from '../../src/i18n/locales.ts';
import { sampleContext, sampleEvent } from '../support/sample-site.ts';

/** The calendar of one event on a date, read back; undefined when it is left out. */
function calendarOf(date: string, lang: Lang = 'en'): ICAL.Event | undefined {
  const calendar = writeTimelineIcs(sampleContext(lang, { events: [sampleEvent('sailing', date)] }));
  const found = new ICAL.Component(ICAL.parse(calendar) as unknown[]).getFirstSubcomponent('vevent');
  return found === null ? undefined : new ICAL.Event(found);
}

describe('writeTimelineIcs', () => {
  it.each([
    ['1962-05-31', '1962-05-31', '1962-06-01'],
    ['1962-05-31?', '1962-05-31', '1962-06-01'],
    ['1962-05-30/1962-06-02', '1962-05-30', '1962-06-03'],
    ['1962-05-30/1962-06', '1962-05-30', '1962-05-31'],
    ['1962-05-30/..', '1962-05-30', '1962-05-31'],
    ['1962-12-31/', '1962-12-31', '1963-01-01'],
    ['1962-05', undefined, undefined],
    ['1962-05-XX', undefined, undefined],
    ['1962', undefined, undefined],
    ['196X', undefined, undefined],
    ['1962-21', undefined, undefined],
    ['1962-05/1962-06-02', undefined, undefined],
    ['../1962-06-02', undefined, undefined],
  ])('puts %s on the days from %s to before %s', (date, start, end) => {
    const event = calendarOf(date);
    expect(event?.startDate.isDate).toBe(start === undefined ? undefined : true);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([start, end]);
  });

  it.each([
    ['en', '1962-05-31?', 'Title, of sailing (en) (Date uncertain)', 'probably 31 May 1962 (Date uncertain)'],
    [
      'fr',
      '1962-05-31~',
      'Title, of sailing (fr) (Date approximative)',
      'vers le 31 mai 1962 (Date approximative)',
    ],
    ['zh', '1962-05-31?', 'Title, of sailing (zh) (日期存疑)', '可能为1962年5月31日 (日期存疑)'],
    ['ko', '1962-05-31', 'Title, of sailing (ko)', '1962년 5월 31일'],
  ] as const)('says in words in %s how sure %s is', (lang, date, title, words) => {
    const event = calendarOf(date, lang);
    expect(event?.summary).toBe(title);
    expect(event?.description.split('\n')[0]).toBe(words);
    expect(event?.component.getFirstPropertyValue('status')).toBe(
      words === '1962년 5월 31일' ? 'CONFIRMED' : 'TENTATIVE',
    );
  });

  it('names place, category and address, is of no time of making, and says what is left out', () => {
    const text = writeTimelineIcs(sampleContext('en'));
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const event = calendar.getFirstSubcomponent('vevent');
    const value = (name: string) => event?.getFirstPropertyValue(name)?.toString();
    expect(value('location')).toBe('Arvel, north');
    expect(event?.getFirstProperty('categories')?.getValues()).toEqual(['Talks, and trade (en)']);
    expect(value('url')).toBe('https://site.example/sub/en/timeline/#sailing');
    expect(value('uid')).toBe('sailing.en@site.example');
    expect(value('dtstamp')).toBe('2026-03-04T00:00:00Z');
    // The parser leaves the escapes of what is no part of the standard.
    expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toBe(
      'Events whose day is known: 1. Dated less exactly\\, and only on the timeline: 1. https://site.example/sub/en/timeline/',
    );
  });
});

describe('writeTimelineCsv', () => {
  it.each([
    ['en', 'about 1970', 'Arvel, north'],
    ['fr', 'vers 1970', 'Arvel'],
    ['zh', '约1970年', ''],
    ['ko', '1970년경', '아르벨'],
  ] as const)('has dates in EDTF and in the words of %s', (lang, words, place) => {
    const row = csvParse(writeTimelineCsv(sampleContext(lang)))[1];
    expect(row).toMatchObject({
      date: '1970~',
      earliest: '1970-01-01',
      latest: '1970-12-31',
      words,
      'place-name': place,
      address: `https://site.example/sub/${lang}/timeline/#talk`,
      section: `https://site.example/sub/${lang}/articles/ferry/#opening`,
      sources: 'register gazette',
      addresses: 'https://example.org/r_1?a=1&b=2%20 https://copy.example/g',
    });
  });
});

describe('writeTimelineJson', () => {
  it('gives a date without an end no latest day', () => {
    const events = [sampleEvent('sailing', '1962-05/..')];
    const file: unknown = JSON.parse(writeTimelineJson(sampleContext('en', { events })));
    expect(file).toMatchObject({ $schema: 'https://site.example/sub/schemas/timeline.json' });
    expect(file).toHaveProperty('events.0.date', {
      edtf: '1962-05/..',
      words: 'since May 1962',
      certainty: 'certain',
      earliest: '1962-05-01',
    });
  });
});
