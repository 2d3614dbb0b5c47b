import { describe, expect, it } from 'vitest';
import { writeDataPackage, writeSeries } from '../../src/downloads/datapackage.ts';
import { writeTimelineCsv } from '../../src/downloads/timeline-csv.ts';
import { judgeTable, type DescribedTable } from '../support/data-package.ts';
import { sampleContext } from '../support/sample-site.ts';

const CONTEXT = sampleContext('en');

function tablesOf(text: string): DescribedTable[] {
  return (JSON.parse(text) as { resources: DescribedTable[] }).resources;
}

describe('writeDataPackage', () => {
  const [timeline, riders] = tablesOf(writeDataPackage(CONTEXT));

  it('describes the timeline and each series as they are written', () => {
    expect(timeline && judgeTable(timeline, writeTimelineCsv(CONTEXT))).toEqual([]);
    expect(riders && judgeTable(riders, writeSeries('riders', CONTEXT))).toEqual([]);
  });

  it.each([
    ['en', 'en', 'Data – Site (en)'],
    ['fr', 'fr', 'Données – Site (fr)'],
    ['zh', 'zh-Hans', '数据 – Site (zh)'],
    ['ko', 'ko', '데이터 – Site (ko)'],
  ] as const)('names itself in %s, its licence and the day of the content', (lang, language, title) => {
    expect(JSON.parse(writeDataPackage(sampleContext(lang)))).toMatchObject({
      name: `data-${lang}`,
      title,
      version: '2026-03-04',
      licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
      resources: [
        { name: 'timeline', path: 'timeline.csv', language },
        { name: 'riders', title: `Riders (${lang})`, description: `Counted twice (${lang})` },
      ],
    });
  });
});

describe('writeSeries', () => {
  it('lets no note run as a formula and keeps a negative figure', () => {
    const csv = writeSeries('riders', CONTEXT);
    expect(csv).toContain(',-1.5,');
    expect(csv).toContain("'=Not counted (en)");
  });

  it('throws for a series that is not there', () => {
    expect(() => writeSeries('none', CONTEXT)).toThrow('There is no series "none".');
  });
});

describe('judgeTable', () => {
  const csv = 'id,value,note\na,1,x\n';
  const [described] = tablesOf(writeDataPackage(CONTEXT));
  if (described === undefined) throw new Error('There is no table.');
  const fields = [
    { name: 'id', type: 'string', constraints: { required: true, unique: true } },
    { name: 'value', type: 'number', constraints: { enum: [1, 2] } },
    { name: 'note', type: 'string' },
  ];
  const faultsOf = (text: string) =>
    judgeTable({ ...described, name: 't', path: 't.csv', schema: { fields } }, text).filter(
      (fault) => !/bytes|hash/u.test(fault),
    );

  it.each([
    [csv, []],
    ['id,figure,note\na,1,x\n', ['t  The header names other columns.']],
    ['id,value,note\na,1\n', ['t  Row 1 has 2 cells.']],
    ['id,value,note\n,1,x\n', ['t  id, row 1: nothing.']],
    ['id,value,note\na,1,x\na,1,x\n', ['t  id, row 2: "a" stands twice.']],
    [
      'id,value,note\na,one,x\n',
      ['t  value, row 1: "one" is no number.', 't  value, row 1: "one" is not allowed.'],
    ],
    ['id,value,note\na,1,=1+1\n', ['t  note, row 1: "=1+1" is a formula.']],
    ['id,value,note\r\na,1,x\r\n', ['t  The lines are not as the dialect says.']],
  ])('in %j finds %j', (text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it('finds a file that is not the one described', () => {
    expect(judgeTable(described, csv)).toEqual(
      expect.arrayContaining([
        'timeline  The file has another hash.',
        'timeline  The header names other columns.',
      ]),
    );
  });
});
