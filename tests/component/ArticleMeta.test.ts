import { describe, expect, it } from 'vitest';
import ArticleMeta from '../../src/components/ArticleMeta.astro';
import { render, textsIn } from '../support/render.ts';

const TERMS = [
  ['en', ['Period', 'Topics', 'Change notes'], 'Last changed 3 June 2026'],
  ['fr', ['Période', 'Thèmes', 'Notes de modification'], 'Modifié le 3 June 2026'],
  ['zh', ['时期', '主题', '修改记录'], '最近修改：3 June 2026'],
  ['ko', ['시기', '주제', '수정 기록'], '마지막 수정 3 June 2026'],
] as const;

describe('ArticleMeta', () => {
  it.each(TERMS)('names in %s the period, the topics and the last change', async (lang, terms, changed) => {
    const props = { lang, period: 'from 1968', topics: ['Recognition', 'Diplomacy'], changed: '3 June 2026' };
    const piece = await render(ArticleMeta, props);

    expect(textsIn(piece, 'dt')).toEqual(terms);
    expect(textsIn(piece, 'dd')).toEqual(['from 1968', 'Recognition · Diplomacy', changed]);
  });
});
