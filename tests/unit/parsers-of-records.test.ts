import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/i18n/locales.ts';
import { readFigures } from '../../src/checks/figures/read-figures.ts';
import { readFrontMatter } from '../../src/checks/front-matter.ts';
import { parseRecord } from '../../src/checks/parse-record.ts';
import { readHashes, writeHashes } from '../../src/integrations/frozen-store.ts';
import { writeCsv } from '../../src/lib/csv.ts';
import { sectionsOf } from '../../src/lib/edition-text.ts';
import { readFilter, withFilter } from '../../src/lib/event-filter.ts';
import { embeddedSelections } from '../../src/lib/timeline-selection.ts';
import { MovedSchema } from '../../src/schemas/addresses.ts';
import { ArticleSchema, EditionSchema } from '../../src/schemas/article.ts';
import { DifferenceSchema } from '../../src/schemas/difference.ts';
import { EventSchema } from '../../src/schemas/event.ts';
import { ID_PATTERN } from '../../src/schemas/fields.ts';
import { NameSchema } from '../../src/schemas/names.ts';
import { SeriesSchema } from '../../src/schemas/series.ts';
import { SiteSchema } from '../../src/schemas/site.ts';
import { SourceStatusesSchema } from '../../src/schemas/source-status.ts';
import { SourceSchema } from '../../src/schemas/source.ts';
import { TopicsSchema } from '../../src/schemas/topics.ts';

const SCHEMAS = {
  article: ArticleSchema,
  edition: EditionSchema,
  difference: DifferenceSchema,
  event: EventSchema,
  moved: MovedSchema,
  name: NameSchema,
  series: SeriesSchema,
  site: SiteSchema,
  source: SourceSchema,
  statuses: SourceStatusesSchema,
  topics: TopicsSchema,
};

const anyText = fc.string({ unit: 'binary', maxLength: 80 });

/** Texts made of these pieces, which come nearer to what a parser looks for than any text does. */
function textOf(...pieces: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, anyText))
    .map((parts) => parts.join(''));
}

describe('whatever is written', () => {
  const keys = fc.constantFrom('title', 'date', 'sources', 'en', 'id', 'values', 'rows', '__proto__', 'x');
  const { tree: record } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 4 }, fc.jsonValue(), fc.dictionary(keys, tie('tree')), fc.array(tie('tree'))),
  }));

  test.each(Object.entries(SCHEMAS))(
    'a record of the kind %s is read or refused on its lines',
    (_, schema) => {
      fc.assert(
        fc.property(record, (value) => {
          const { data, mistakes } = parseRecord({ file: 'a.yaml', text: JSON.stringify(value) }, schema);
          expect(mistakes.length === 0).toBe(data !== undefined);
          for (const { line, message } of mistakes) {
            expect(line).toBe(1);
            expect(message).toMatch(/\S[.?!]$/u);
          }
        }),
      );
    },
  );

  test('front matter is read or refused', () => {
    const text = textOf('---', '\n', '\r\n', 'title: T', 'description: D', ': ', '- ', '"', '#');
    fc.assert(
      fc.property(text, (written) => {
        const { data, mistakes } = readFrontMatter('a/en.md', written);
        expect(mistakes.length === 0).toBe(data !== undefined);
      }),
      { numRuns: 500 },
    );
  });

  test.each(LANGS)('figures of a text in %s stand in it, in order, apart from each other', (lang) => {
    const text = textOf(
      '1',
      '984',
      '.',
      ',',
      ' ',
      '\u00A0',
      '%',
      'million',
      'mille',
      '万',
      '十',
      '월',
      '만',
      'March',
      '年',
      '/',
    );
    fc.assert(
      fc.property(text, (written) => {
        let end = 0;
        for (const figure of readFigures(written, lang)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          end = figure.start + figure.written.length;
          expect(written.slice(figure.start, end)).toBe(figure.written);
          expect(figure.values.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the sections of an edition have ids, but for what stands before the first', () => {
    const text = textOf('\n', '## ', 'A', ' [#a-1]', '[@b, p. 3]', '[c](d)', '<Series id="e" />', ' ');
    fc.assert(
      fc.property(text, (written) => {
        const [first, ...others] = sectionsOf(written);
        expect(first?.id).toBeUndefined();
        for (const { id } of others) expect(id).toMatch(/^[a-z0-9-]+$/u);
      }),
    );
  });

  test('excerpts are counted as they stand alone on a line', () => {
    const lines = fc.array(
      fc.constantFrom(
        '<Timeline />',
        '<Timeline weight="1" />',
        ' <Timeline a />',
        'See <Timeline a />',
        '/>',
      ),
    );
    fc.assert(
      fc.property(lines, (written) => {
        const alone = written.filter((line) => /^<Timeline .*\/>$/u.test(line));
        expect(embeddedSelections(written.join('\n\n')).length).toBe(alone.length);
      }),
    );
  });
});

describe('what is written and read again', () => {
  test('is the same filter', () => {
    const text = anyText.map((value) => value.toWellFormed().trim());
    const asked = fc.record({
      category: fc.array(text.filter((id) => id !== '')),
      from: text,
      to: text,
      name: text,
      certainty: text,
    });
    fc.assert(
      fc.property(asked, (filter) => {
        const written = withFilter(new URLSearchParams('q=a&from=1981'), filter).toString();
        const read = new URLSearchParams(written);
        expect(readFilter(read)).toEqual(filter);
        expect(read.get('q')).toBe('a');
      }),
    );
  });

  test('is the same table, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: anyText, b: anyText }), { minLength: 1 }), (rows) => {
        const cells = csvParse(writeCsv(['a', 'b'], rows)).map(({ a, b }) => [a, b]);
        const safe = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);
        expect(cells).toEqual(rows.map(({ a, b }) => [safe(a), safe(b)]));
      }),
    );
  });

  test('is the same list of hashes', () => {
    const hash = fc.stringMatching(/^[0-9a-f]{64}$/u);
    const path = fc.stringMatching(/^[a-z0-9 ./-]{1,40}$/u);
    fc.assert(
      fc.property(fc.array(fc.tuple(path, hash)), (entries) => {
        const hashes = new Map(entries);
        expect(readHashes(writeHashes(hashes))).toEqual(hashes);
      }),
    );
  });
});

test('an id of a record is one of a file, of an address and of an element', () => {
  fc.assert(
    fc.property(fc.stringMatching(ID_PATTERN), (id) => {
      expect(new URL(`${id}/#${id}`, 'https://a.example/').href).toBe(`https://a.example/${id}/#${id}`);
      expect(id).toBe(id.normalize('NFKC').toLowerCase());
    }),
  );
});
