import fc from 'fast-check';
import { expect, it } from 'vitest';
import { factsAt, makeFactsTable, type FiledUnder } from '../../src/lib/facts-table.ts';
import { nameSection, readSectionName } from '../../src/lib/section-names.ts';

const words = fc.array(fc.constantFrom('event', 'debt', '1970', 'fr', 'zh-Hans'), { maxLength: 3 });
const filed: fc.Arbitrary<FiledUnder> = fc
  .record({
    facets: fc.record({ kind: words, topic: words, period: words, language: words }),
    date: fc.option(fc.constantFrom('1974', '1974-03', '2011-10-10'), { nil: undefined }),
  })
  .map(({ facets, date }) => ({ facets, ...(date !== undefined && { date }) }));

it('gives back what each section is filed under', () => {
  fc.assert(
    fc.property(fc.array(filed, { maxLength: 20 }), (sections) => {
      const table = makeFactsTable(sections);
      expect(sections.map((_, at) => factsAt(table, at))).toEqual(sections);
    }),
  );
});

it('files nothing under a number that it has not', () => {
  expect(factsAt(makeFactsTable([]), 3)).toEqual({
    facets: { kind: [], topic: [], period: [], language: [] },
  });
});

it.each([
  ['en_1a2b3c4d', 0, 'en_1a2b3c4d_0'],
  ['zh-hans_1a2b3c4d', 39_199, 'zh-hans_1a2b3c4d_u8v'],
])('names section %2$i of %1$s %3$s, and reads the name', (index, at, name) => {
  expect(nameSection(index, at)).toBe(name);
  expect(readSectionName(name)).toEqual({ index, at });
});
