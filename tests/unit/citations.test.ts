import { describe, expect, it } from 'vitest';
import { findCitations } from '../../src/lib/citations.ts';

const ACCEPTED: [string, { start: number; end: number; items: { source: string; locator?: string }[] }[]][] =
  [
    ['No citation, [a link] and me@example.org.', []],
    ['Opened.[@rfi-2011]', [{ start: 7, end: 18, items: [{ source: 'rfi-2011' }] }]],
    ['会议[@qe-1]。', [{ start: 2, end: 9, items: [{ source: 'qe-1' }] }]],
    ['개설됐다.[@qe-1]', [{ start: 5, end: 12, items: [{ source: 'qe-1' }] }]],
    ['le 10 octobre[@qe-1].', [{ start: 13, end: 20, items: [{ source: 'qe-1' }] }]],
    ['[@a, p. 3]', [{ start: 0, end: 10, items: [{ source: 'a', locator: '3' }] }]],
    ['[@a,p.3]', [{ start: 0, end: 8, items: [{ source: 'a', locator: '3' }] }]],
    ['[@a, pp. 3–5, 12]', [{ start: 0, end: 17, items: [{ source: 'a', locator: '3–5, 12' }] }]],
    ['[@a, p. xii]', [{ start: 0, end: 12, items: [{ source: 'a', locator: 'xii' }] }]],
    ['[@a; @b, p. 4]', [{ start: 0, end: 14, items: [{ source: 'a' }, { source: 'b', locator: '4' }] }]],
    ['[@a;\n@b]', [{ start: 0, end: 8, items: [{ source: 'a' }, { source: 'b' }] }]],
    [
      '[@a][@b]',
      [
        { start: 0, end: 4, items: [{ source: 'a' }] },
        { start: 4, end: 8, items: [{ source: 'b' }] },
      ],
    ],
  ];

const FORM = 'write it as [@source-id], [@source-id, p. 3] or [@source-id; @other-id].';

const REFUSED: [string, { start: number; message: string }][] = [
  [
    'Opened.[@rfi-2011 in Paris',
    {
      start: 7,
      message: 'The citation that begins with "[@rfi-2011" is not closed: write "]" after its last source.',
    },
  ],
  [
    '[@a [@b]',
    {
      start: 0,
      message: 'The citation that begins with "[@a" is not closed: write "]" after its last source.',
    },
  ],
  ['[@]', { start: 0, message: `The citation "[@]" cannot be read at "@": ${FORM}` }],
  ['[@Rfi]', { start: 0, message: `The citation "[@Rfi]" cannot be read at "@Rfi": ${FORM}` }],
  ['[@a; b]', { start: 0, message: `The citation "[@a; b]" cannot be read at "b": ${FORM}` }],
  ['[@a, 3]', { start: 0, message: `The citation "[@a, 3]" cannot be read at "@a, 3": ${FORM}` }],
  ['[@a；@b]', { start: 0, message: `The citation "[@a；@b]" cannot be read at "@a；@b": ${FORM}` }],
  ['[@a;]', { start: 0, message: `The citation "[@a;]" cannot be read at "": ${FORM}` }],
  ['[ @a ]x [-@b]', { start: 8, message: `The citation "[-@b]" cannot be read at "-@b": ${FORM}` }],
];

describe('findCitations', () => {
  it.each(ACCEPTED)('finds the citations of %j', (text, citations) => {
    expect(findCitations(text)).toEqual({ citations, faults: [] });
  });

  it.each(REFUSED)('reports the citation that cannot be read in %j', (text, fault) => {
    expect(findCitations(text).faults).toEqual([fault]);
  });

  it('goes on after a citation that cannot be read', () => {
    expect(findCitations('[@A] [@b]').citations).toEqual([{ start: 5, end: 9, items: [{ source: 'b' }] }]);
  });
});
