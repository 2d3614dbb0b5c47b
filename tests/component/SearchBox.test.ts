import { describe, expect, it } from 'vitest';
import SearchBox from '../../src/components/SearchBox.astro';
import { attribute, only } from '../support/html.ts';
import { render, textsIn } from '../support/render.ts';

const TEXTS = [
  ['en', 'Search this site', '{count} result', '{count} results'],
  ['fr', 'Rechercher sur ce site', '{count} résultat', '{count} résultats'],
  ['zh', '搜索本站', '{count}条结果', '{count}条结果'],
  ['ko', '사이트 검색', '결과 {count}건', '결과 {count}건'],
] as const;

describe('SearchBox', () => {
  it.each(TEXTS)('hands its texts in %s to the script', async (lang, label, one, other) => {
    const piece = await render(SearchBox, { lang, action: `/${lang}/search/` });
    const box = only(piece, 'site-search');
    expect(textsIn(piece, 'label')).toEqual([label]);
    expect(attribute(box, 'data-results-one')).toBe(one);
    expect(attribute(box, 'data-results-other')).toBe(other);
    expect(attribute(box, 'data-index')).toBe('/pagefind/');
  });

  it('is a form that leads to the search page without scripts', async () => {
    const piece = await render(SearchBox, { lang: 'en', action: '/repo/en/search/' });
    const form = only(piece, 'form');
    expect(attribute(form, 'action')).toBe('/repo/en/search/');
    expect(attribute(form, 'method')).toBe('get');
    expect(attribute(only(form, 'input'), 'name')).toBe('q');
  });
});
