import { describe, expect, it } from 'vitest';
import CategoryMark from '../../src/components/CategoryMark.astro';
import { attribute, only } from '../support/html.ts';
import { render } from '../support/render.ts';
import { CATEGORY } from '../support/samples.ts';

const SIGNS = ['circle', 'square', 'diamond', 'triangle', 'hexagon', 'star', 'cross', 'ring', 'bar'] as const;

async function outlineOf(sign: (typeof SIGNS)[number]): Promise<string | undefined> {
  const piece = await render(CategoryMark, { category: { ...CATEGORY, sign } });
  return attribute(only(piece, 'path'), 'd');
}

describe('CategoryMark', () => {
  it('is a drawing that is not read out', async () => {
    const piece = await render(CategoryMark, { category: CATEGORY });
    expect(attribute(only(piece, 'svg'), 'aria-hidden')).toBe('true');
  });

  it('gives every category a shape of its own, so that nothing rests on colour alone', async () => {
    const outlines = await Promise.all(SIGNS.map(outlineOf));
    expect(new Set(outlines).size).toBe(SIGNS.length);
    expect(outlines).not.toContain(undefined);
  });
});
