import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { writeBibtex, writeRis } from '../../src/downloads/bibliography.ts';
import { cslItem, cslItems } from '../../src/downloads/csl.ts';
import { parseDate } from '../../src/lib/dates.ts';
import { sampleContext, SAMPLE_SITE } from '../support/sample-site.ts';

const CONTEXT = sampleContext('en');

/** What a reader makes of a file. */
function readBack(text: string): Record<string, unknown>[] {
  return new Cite(text, { generateGraph: false }).data;
}

describe('cslItem', () => {
  it.each([
    ['en', '1962-05-31', { 'date-parts': [[1962, 5, 31]] }, undefined],
    ['en', '1962-05', { 'date-parts': [[1962, 5]] }, undefined],
    ['fr', '1962~', { 'date-parts': [[1962]], circa: true }, 'vers 1962'],
    ['zh', '1962?', { 'date-parts': [[1962]], circa: true }, '可能为1962年'],
    ['en', '197X', { literal: 'the 1970s' }, 'the 1970s'],
    ['en', '1962/1963-02', { 'date-parts': [[1962], [1963, 2]] }, '1962 – February 1963'],
    ['ko', '1962/..', { literal: '1962년부터' }, '1962년부터'],
  ] as const)('in %s gives the date %s as %j', (lang, date, issued, note) => {
    const source = { type: 'book', title: 'T', language: 'en', kind: 'press', grade: 'A' } as const;
    const item = cslItem('t', { ...source, issued: parseDate(date) }, { lang, record: 'https://r.example/' });
    expect(item.issued).toEqual(issued);
    expect(item.note).toBe(note);
    expect(item.custom['edtf']).toBe(date);
  });

  it('keeps what CSL has no field for', () => {
    expect(cslItems(CONTEXT)[0]).toMatchObject({
      id: 'gazette',
      note: '[The pier] the 1970s',
      custom: {
        record: 'https://site.example/sub/en/sources/#gazette',
        kind: 'primary',
        grade: 'B',
        stance: 'other-state',
        'seen-at': 'https://copy.example/g',
      },
    });
  });
});

describe.each([
  ['writeBibtex', writeBibtex],
  ['writeRis', writeRis],
])('%s', (_, write) => {
  const read = new Map(readBack(write(CONTEXT)).map((item) => [item['id'], item]));

  it('can be read back, with every id', () => {
    expect([...read.keys()].sort()).toEqual([...SAMPLE_SITE.sources.keys()].sort());
  });

  it('keeps signs that mean something in TeX, and addresses', () => {
    expect(read.get('register')).toMatchObject({
      title: 'Quais & docks à 50 % {sic} -- n° 1_a',
      'container-title': 'Gazette #1',
      URL: 'https://example.org/r_1?a=1&b=2%20',
    });
  });

  it('keeps Hangul, and the site that holds a page', () => {
    expect(read.get('gazette')).toMatchObject({
      title: '나루터 [사진]',
      author: [{ family: '주', given: '원상' }],
      publisher: '항구 누리집',
      note: '[The pier] the 1970s',
    });
  });
});

describe('writeBibtex', () => {
  it('keeps people, bodies and the day of a newspaper', () => {
    expect(readBack(writeBibtex(CONTEXT)).find(({ id }) => id === 'register')).toMatchObject({
      author: [{ family: 'Tolan', given: 'Élise' }, { family: 'Bureau of Ships & Ports' }],
      issued: { 'date-parts': [[1962, 5, 31]] },
    });
  });

  it('keeps the capital of a word with accents together with it', () => {
    const [register] = [...SAMPLE_SITE.sources.values()];
    if (register === undefined) throw new Error('The sample site has no source.');
    const sources = new Map([['a', { ...register, title: 'La Corée du Nord' }]]);
    expect(writeBibtex(sampleContext('fr', { sources }))).toContain('title = {La {Corée} du {Nord}},');
  });
});

describe('writeRis', () => {
  const lines = writeRis(CONTEXT).split('\r\n');

  // The library reads neither from a newspaper, though the format has both.
  it.each(['AU  - Tolan, Élise', 'AU  - Bureau of Ships & Ports', 'DA  - 1962/05/31/'])(
    'has the line %s',
    (line) => {
      expect(lines).toContain(line);
    },
  );

  it('ends every line with CR LF and breaks none', () => {
    expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /u.test(line))).toEqual([]);
    expect(lines.join('')).not.toContain('\n');
  });
});
