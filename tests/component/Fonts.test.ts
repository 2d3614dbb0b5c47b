import { describe, expect, it } from 'vitest';
import Fonts from '../../src/layouts/Fonts.astro';
import { attribute, only } from '../support/html.ts';
import { render } from '../support/render.ts';

describe('Fonts', () => {
  it('fetches one Latin font file early, in the mode in which style sheets fetch fonts', async () => {
    const link = only(await render(Fonts, {}), 'link');

    expect(attribute(link, 'rel')).toBe('preload');
    expect(attribute(link, 'as')).toBe('font');
    expect(attribute(link, 'href')).toMatch(/latin.*\.woff2$/u);
    expect(attribute(link, 'crossorigin')).toBeDefined();
  });
});
