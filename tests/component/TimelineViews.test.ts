import { describe, expect, it } from 'vitest';
import TimelineViews from '../../src/components/TimelineViews.astro';
import { all, attribute } from '../support/html.ts';
import { render, textsIn } from '../support/render.ts';
import { CATEGORY } from '../support/samples.ts';

const WORDS = [
  ['en', 'View', 'List', 'Lanes by category'],
  ['fr', 'Présentation', 'Liste', 'Couloirs par catégorie'],
  ['zh', '显示方式', '列表', '按类别分栏'],
  ['ko', '보기 방식', '목록', '분야별로 나란히'],
] as const;

describe('TimelineViews', () => {
  it.each(WORDS)('offers list and lanes in %s, the list first', async (lang, legend, list, lanes) => {
    const piece = await render(TimelineViews, { categories: [CATEGORY], lang });
    expect(textsIn(piece, 'legend', 'label')).toEqual([legend, list, lanes]);
    const inputs = all(piece, 'input');
    expect(inputs.map((input) => attribute(input, 'value'))).toEqual(['list', 'lanes']);
    expect(inputs.map((input) => attribute(input, 'checked') !== undefined)).toEqual([true, false]);
    expect(textsIn(piece, 'li')).toEqual(['Visit']);
  });
});
