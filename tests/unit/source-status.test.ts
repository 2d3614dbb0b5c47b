import { describe, expect, test } from 'vitest';
import { addressOfSource } from '../../src/downloads/context.ts';
import { cslItem } from '../../src/downloads/csl.ts';
import { bestAddress, withStatus } from '../../src/lib/source-status.ts';
import { viewSource } from '../../src/lib/source-view.ts';
import type { SourceStatus } from '../../src/schemas/source-status.ts';
import type { SourceData } from '../../src/schemas/source.ts';
import { previewRecords } from '../../src/site-previews.ts';
import { sampleContext, SAMPLE_SITE } from '../support/sample-site.ts';

const SOURCE: SourceData = {
  type: 'webpage',
  title: 'A letter',
  URL: 'https://a.example/',
  archived: 'https://archive.example/a',
  'seen-at': 'https://copy.example/a',
  language: 'en',
  kind: 'press',
  grade: 'A',
};
const GONE: SourceStatus = {
  address: 'https://a.example/',
  checked: '2026-05-08',
  outcome: 'gone',
  failed: 2,
};
const DEAD = withStatus(SOURCE, GONE);

describe('withStatus', () => {
  test.each([
    ['without a status', undefined, undefined],
    ['that was found', { ...GONE, outcome: 'found', failed: undefined }, undefined],
    ['that failed once', { ...GONE, failed: 1 }, undefined],
    ['that failed twice', GONE, '2026-05-08'],
    ['with another address than was checked', { ...GONE, address: 'https://b.example/' }, undefined],
  ] as const)('a source %s is unreachable since %s', (_, status, day) => {
    expect(withStatus(SOURCE, status as SourceStatus | undefined).unreachable).toBe(day);
  });
});

describe('bestAddress', () => {
  const { archived: _, ...unarchived } = DEAD;
  const { 'seen-at': _copy, ...alone } = unarchived;
  test.each([
    ['the address while it answers', SOURCE, 'https://a.example/'],
    ['the archived copy of what is unreachable', DEAD, 'https://archive.example/a'],
    ['the copy that was read where none is archived', unarchived, 'https://copy.example/a'],
    ['the address where there is no copy', alone, 'https://a.example/'],
  ])('is %s', (_case, source, address) => {
    expect(bestAddress(source)).toBe(address);
  });
});

describe('a source that is unreachable', () => {
  test.each([
    ['en', '8 May 2026'],
    ['fr', '8 mai 2026'],
    ['zh', '2026年5月8日'],
    ['ko', '2026년 5월 8일'],
  ] as const)('has the day of the check in %s', (lang, unreachable) => {
    expect(viewSource('a', DEAD, lang)).toMatchObject({ address: 'https://archive.example/a', unreachable });
  });

  const site = { ...SAMPLE_SITE, sources: new Map([...SAMPLE_SITE.sources, ['a', DEAD]]) };

  test.each([
    ['en', 'address unreachable on 8 May 2026', 'Original'],
    ['fr', 'adresse inaccessible le 8 mai 2026', 'Original'],
    ['zh', '2026年5月8日查验时无法访问', '原文'],
    ['ko', '2026년 5월 8일 확인 때 열리지 않음', '원문'],
  ] as const)('has a card in %s that says so and leads to the copy', (lang, said, original) => {
    const card = previewRecords(site, lang).find(({ path }) => path.endsWith('/sources/a.json'))?.preview;
    expect(card?.title.href).toBe('https://archive.example/a');
    expect(card?.lines.map(({ text }) => text)).toContain(said);
    expect(card?.links).toContainEqual({ text: original, href: 'https://a.example/' });
  });

  test('is given by its copy where a download has room for one address, and keeps its own in a citation', () => {
    expect(addressOfSource(sampleContext('en', { sources: site.sources }), 'a')).toBe(
      'https://archive.example/a',
    );
    expect(cslItem('a', DEAD, { lang: 'en', record: 'https://r.example/' })).toMatchObject({
      URL: 'https://a.example/',
      custom: { archived: 'https://archive.example/a', unreachable: '2026-05-08' },
    });
    expect(cslItem('a', DEAD, { lang: 'en', record: 'https://r.example/' })).not.toHaveProperty(
      'unreachable',
    );
  });
});
