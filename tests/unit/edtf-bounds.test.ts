import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate, type Period } from '../../src/lib/dates.ts';
import { boundsOf } from '../../src/lib/edtf-bounds.ts';

function parsed(text: string): Period {
  const { earliest, latest } = parseDate(text);
  return { ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
}

describe('boundsOf', () => {
  it.each([
    ['1981', '1981-01-01', '1981-12-31'],
    ['0001', '0001-01-01', '0001-12-31'],
    [' 1981 ', '1981-01-01', '1981-12-31'],
    ['1981-02', '1981-02-01', '1981-02-28'],
    ['1984-02', '1984-02-01', '1984-02-29'],
    ['1981-02-14', '1981-02-14', '1981-02-14'],
    ['198X', '1980-01-01', '1989-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['1984-XX', '1984-01-01', '1984-12-31'],
    ['1984-10-XX', '1984-10-01', '1984-10-31'],
    ['1981-21', '1981-03-01', '1981-05-31'],
    ['1981-24', '1981-12-01', '1982-02-28'],
    ['1984~', '1984-01-01', '1984-12-31'],
    ['1984-10-05%', '1984-10-05', '1984-10-05'],
    ['1981/1995', '1981-01-01', '1995-12-31'],
    ['1981/..', '1981-01-01', undefined],
    ['/1981', undefined, '1981-12-31'],
  ])('takes %j from %s to %s', (text, earliest, latest) => {
    expect(boundsOf(text)).toEqual({ ...(earliest && { earliest }), ...(latest && { latest }) });
  });

  it.each([
    ...[
      '',
      '81',
      '1981-2',
      '1981-13',
      '1981-02-29',
      '1981-02-30',
      '1981-25',
      '1981-21-01',
      '198X-10',
      '1984-XX-10',
    ],
    ...[
      '0000',
      'XXXX',
      '1XXX',
      '1984??',
      '../..',
      '/',
      '1995/1981',
      '1981/1981',
      '198X/1995',
      '1981/1982/1983',
    ],
    ...['yesterday', '1981-02-14T10:00', '<script>'],
  ])('gives nothing for %j', (text) => {
    expect(boundsOf(text)).toBeUndefined();
  });

  it('agrees with the parser of the content on every date that this accepts', () => {
    const part = fc.constantFrom(
      '1981',
      '1984',
      '198X',
      '19XX',
      '0057',
      '2000',
      'XX',
      '02',
      '10',
      '21',
      '24',
      '29',
      '31',
    );
    const single = fc
      .tuple(fc.array(part, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '?', '~', '%'))
      .map(([parts, mark]) => parts.join('-') + mark);
    const end = fc.oneof(single, fc.constantFrom('', '..'));
    const text = fc.oneof(
      single,
      fc.tuple(end, end).map((ends) => ends.join('/')),
    );
    fc.assert(
      fc.property(text, (each) => {
        let expected: Period;
        try {
          expected = parsed(each);
        } catch {
          return;
        }
        expect(boundsOf(each)).toEqual(expected);
      }),
      { numRuns: 5000 },
    );
  });
});
