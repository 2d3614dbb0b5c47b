import { describe, expect, it } from 'vitest';
import { correctQuery, listWords } from '../../src/lib/word-list.ts';

const LISTS = [
  [
    'en',
    ['Trade in debts. The debts of Pyongyang', 'Owed by 북한 since 1984'],
    ['Owed', 'Pyongyang', 'Trade', 'debts', 'since'],
  ],
  ['fr', ['L’Élysée et l’élysée ; l’élysée', 'dans 朝鲜'], ['élysée']],
  ['zh', ['朝鲜外交。法国', '북한 AFP News'], ['News', '外交', '朝鲜', '法国']],
  ['ko', ['대표부는 파리에 있다. 프랑스의 대표부', '朝鮮'], ['대표부', '있다', '파리', '프랑스']],
] as const;

describe('listWords', () => {
  it.each(LISTS)('lists what is worth correcting in %s', (lang, texts, words) => {
    expect([...listWords(texts, lang)].sort()).toEqual([...words].sort());
  });
});

it('keeps names in Han whole', () => {
  expect(listWords(['拉法基'], 'zh', ['拉法基', 'Lafarge', '라파르주'])).toContain('拉法基');
  expect(listWords([], 'ko', ['拉法基'])).toEqual([]);
});

const EN = ['Mitterrand', 'Pyongyang', 'debts', 'embassy', 'recognition', 'sanctions', 'nation', 'ration'];
const FR = ['ambassade', 'coopération', 'reconnaissance'];
const ZH = ['外交', '密特朗', '承认', '核试验'];
const KO = ['결의안', '대표부', '사무소', '핵실험'];

describe('correctQuery', () => {
  it.each([
    [EN, 'Mitterand', 'Mitterrand'],
    [EN, 'recogniton of sanctoins', 'recognition of sanctions'],
    [EN, 'embasy', 'embassy'],
    [EN, 'natoin', 'nation'],
    [FR, 'cooperaton', 'coopération'],
    [FR, 'ambasade, reconnaisance', 'ambassade, reconnaissance'],
    [ZH, '密特兰', '密特朗'],
    [ZH, '交外', '外交'],
    [KO, '대푭부', '대표부'],
    [KO, '핵싫험을', '핵실험'],
    [KO, '사무쏘', '사무소'],
  ])('of %j takes for “%s” “%s”', (words, typed, meant) => {
    expect(correctQuery(typed, words)).toBe(meant);
  });

  it.each([
    [EN, 'recog'],
    [EN, 'sanctions'],
    [EN, 'debt 1984'],
    [EN, 'unicorns'],
    [EN, '<b>!!! .*'],
    [ZH, '外国'],
    [KO, '대표부의'],
    [KO, '봄'],
  ])('of %j offers nothing for “%s”', (words, typed) => {
    expect(correctQuery(typed, words)).toBeUndefined();
  });
});
