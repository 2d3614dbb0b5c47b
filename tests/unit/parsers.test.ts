import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/i18n/locales.ts';
import { decodeFile } from '../../src/checks/read-content.ts';
import { parseEdition } from '../../src/checks/parse-edition.ts';
import { parseYaml } from '../../src/checks/parse-yaml.ts';
import { kindOfFile } from '../../src/checks/paths.ts';
import { findCitations } from '../../src/lib/citations.ts';
import { compareDates, DateError, datetimeOf, parseDate, yearOf } from '../../src/lib/dates.ts';
import { foldQuery } from '../../src/lib/fold-query.ts';
import { engineText } from '../../src/lib/fold-tokens.ts';
import { splitSectionId } from '../../src/lib/section-id.ts';
import { readRedirects } from '../../src/lib/server-files.ts';
import { readLink } from '../../src/markdown/link-target.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 80 });
const TABLE = new Map([['國', '国']]);

/** Dates as authors write and mistype them. */
const dateLike = fc
  .array(fc.constantFrom('19', '62', '-', '05', '31', '/', '..', '~', '?', '%', 'X', '21', ' ', '0', '年'), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

/** Whether a date is read, or else refused with full sentences. */
function isReadOrRefused(text: string): boolean {
  try {
    const date = parseDate(text);
    return Number.isInteger(yearOf(date)) && compareDates(date, date) === 0 && datetimeOf(date) !== '';
  } catch (error) {
    return error instanceof DateError && /^The .*[.]$/su.test(error.message);
  }
}

describe('whatever is written', () => {
  test('a date is read or refused with a sentence', () => {
    fc.assert(fc.property(fc.oneof(dateLike, anyText), isReadOrRefused), { numRuns: 500 });
  });

  test('citations lie in the text, in order, and do not overlap', () => {
    const parts = fc.array(fc.constantFrom('[', ']', '@a-1', ', p. 3', '; ', 'x', '[@', '\n'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(parts, (pieces) => {
        const text = pieces.join('');
        const { citations } = findCitations(text);
        let end = 0;
        for (const one of citations) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(text[one.start]).toBe('[');
          expect(text[one.end - 1]).toBe(']');
          end = one.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a heading keeps its text, and an id is one of the given shape or none', () => {
    fc.assert(fc.property(anyText, (text) => text.startsWith(splitSectionId(text).text.slice(0, 1))));
  });

  test('a link that is not whole stays in the content folder', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), anyText, fc.constantFrom('../../../x', '//x', '..\\x')), (url) => {
        const target = readLink(url, 'articles/a/en.md');
        return !('file' in target) || !target.file.split('/').includes('..');
      }),
    );
  });

  test('a path of the content folder is of one kind', () => {
    fc.assert(fc.property(anyText, (path) => kindOfFile(path).kind !== 'folder'));
  });

  test('bytes are text or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const { text, fault } = decodeFile('a.yaml', bytes);
        return fault === undefined ? !text.includes('\0') : text === '';
      }),
    );
  });

  test('YAML is values or mistakes on a line of the text', () => {
    fc.assert(
      fc.property(anyText, (text) =>
        parseYaml('a.yaml', text).mistakes.every(
          ({ line = 1 }) => line >= 1 && line <= text.split(/\r?\n|\r/u).length + 1,
        ),
      ),
    );
  });

  test.each(LANGS)('an edition in %s is read or refused, on a line', (lang) => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('md' as const, 'mdx' as const), (text, format) =>
        parseEdition({ file: `a/${lang}.${format}`, text, lang, format }).mistakes.every(
          ({ line = 1 }) => line >= 1,
        ),
      ),
      { numRuns: 30 },
    );
  });

  test('a search is folded to words that hold no space', () => {
    fc.assert(
      fc.property(anyText, (text) =>
        foldQuery(text, TABLE)
          .readings.flat()
          .every(({ text: word }) => word === word.trim()),
      ),
    );
  });

  test('a text for the engine holds no Han or Hangul', () => {
    fc.assert(
      fc.property(anyText, (text) => !/[\p{Script=Han}\p{Script=Hangul}]/u.test(engineText(text, TABLE))),
    );
  });

  test('redirects hold no space and are not empty', () => {
    fc.assert(
      fc.property(anyText, (text) =>
        readRedirects(text)
          .flat()
          .every((path) => /^\S+$/u.test(path)),
      ),
    );
  });
});
