import { describe, expect, it } from 'vitest';
import TimelineYears from '../../src/components/TimelineYears.astro';
import { attribute, only } from '../support/html.ts';
import { linksIn, render } from '../support/render.ts';

const LABELS = [
  ['en', 'Years'],
  ['fr', 'Années'],
  ['zh', '年份'],
  ['ko', '연도'],
] as const;

describe('TimelineYears', () => {
  it.each(LABELS)('leads to each year, named in %s', async (lang, label) => {
    const piece = await render(TimelineYears, { years: [1958, 1984], lang });

    expect(attribute(only(piece, 'nav'), 'aria-label')).toBe(label);
    expect(linksIn(piece)).toEqual([
      { name: '1958', href: '#y1958' },
      { name: '1984', href: '#y1984' },
    ]);
  });
});
