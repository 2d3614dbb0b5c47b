import { describe, expect, it } from 'vitest';
import ArticleMeta from '../../src/components/ArticleMeta.astro';
import { render, textsIn } from '../support/render.ts';

const TERMS = [
  [
    'en',
    ['Period', 'Topics', 'Length', 'Change notes'],
    '1,298 words · about 6 minutes',
    'Last changed 3 June 2026',
  ],
  [
    'fr',
    ['Période', 'Thèmes', 'Longueur', 'Notes de modification'],
    '1 298 mots · environ 6 minutes',
    'Modifié le 3 June 2026',
  ],
  ['zh', ['时期', '主题', '篇幅', '修改记录'], '1,298字 · 约6分钟', '最近修改：3 June 2026'],
  ['ko', ['시기', '주제', '분량', '수정 기록'], '1,298어절 · 약 6분', '마지막 수정 3 June 2026'],
] as const;

describe('ArticleMeta', () => {
  it.each(TERMS)(
    'names in %s the period, the topics, the length and the last change',
    async (lang, terms, length, changed) => {
      const props = {
        lang,
        period: 'from 1968',
        topics: ['Recognition', 'Diplomacy'],
        words: 1298,
        minutes: 6,
        changed: '3 June 2026',
      };
      const piece = await render(ArticleMeta, props);

      expect(textsIn(piece, 'dt')).toEqual(terms);
      const shown = textsIn(piece, 'dd').map((text) => text.replace(/\s/gu, ' '));
      expect(shown).toEqual(['from 1968', 'Recognition · Diplomacy', length, changed]);
    },
  );
});
