import { describe, expect, it } from 'vitest';
import SearchBox from '../../src/components/SearchBox.astro';
import { attribute, only } from '../support/html.ts';
import { linksIn, render, textsIn } from '../support/render.ts';

const TEXTS = [
  ['en', 'Search this site', 'Search could not be loaded.', 'List of all articles'],
  ['fr', 'Rechercher sur ce site', 'La recherche n’a pas pu être chargée.', 'Liste de tous les articles'],
  ['zh', '搜索本站', '搜索功能未能载入。', '全部文章列表'],
  ['ko', '사이트 검색', '검색을 불러오지 못했다.', '모든 글 목록'],
] as const;

describe('SearchBox', () => {
  it.each(TEXTS)(
    'has in %s its label, and the sentence for when it fails',
    async (lang, label, failed, list) => {
      const piece = await render(SearchBox, { lang, action: `/${lang}/search/` });
      expect(textsIn(piece, 'label')).toEqual([label]);
      const failure = only(piece, 'p');
      expect(attribute(failure, 'hidden')).toBeDefined();
      expect(textsIn(piece, 'p')[0]).toContain(failed);
      expect(linksIn(failure)).toEqual([{ name: list, href: `/${lang}/search/` }]);
    },
  );

  it('is a form that leads to the search page without scripts', async () => {
    const piece = await render(SearchBox, { lang: 'en', action: '/repo/en/search/' });
    const form = only(piece, 'form');
    expect(attribute(form, 'action')).toBe('/repo/en/search/');
    expect(attribute(form, 'method')).toBe('get');
    expect(attribute(only(form, 'input'), 'name')).toBe('q');
  });
});
