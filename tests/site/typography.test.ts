import { describe, expect, it } from 'vitest';
import { madeUpSite, readSite } from '../support/built-site.ts';
import { judgeFrenchSpaces, judgeHanSpaces } from '../support/judge-typography.ts';

describe('the built site', () => {
  const site = readSite();

  it.each([
    ['has no-break spaces in French punctuation', judgeFrenchSpaces],
    ['has no space between Han characters', judgeHanSpaces],
  ])('%s', (_, judge) => {
    expect(judge(site)).toEqual([]);
  });
});

function faultsIn(judge: typeof judgeHanSpaces, lang: string, body: string): string[] {
  return judge(madeUpSite({ '/page/': `<html lang="${lang}"><body>${body}</body></html>` }));
}

describe('judgeFrenchSpaces', () => {
  it.each([
    'Quoi ?',
    'oui ; non',
    'Lieu : Paris',
    '« oui\u00A0»',
    '«\u00A0oui »',
    '«oui\u00A0»',
    'Quoi?',
    'oui<a href="#r1">1</a> ;',
  ])('finds %s', (body) => {
    expect(faultsIn(judgeFrenchSpaces, 'fr', `<p>${body}</p>`)).toHaveLength(1);
  });

  it.each([
    'Quoi\u202F?',
    'Lieu\u00A0: 10:30',
    '«\u00A0oui\u00A0»',
    '<a lang="en" href="/">Why?</a>',
    'https://a.example/?q=x;y',
  ])('lets %s pass', (body) => {
    expect(faultsIn(judgeFrenchSpaces, 'fr', `<p>${body}</p>`)).toEqual([]);
  });

  it('looks at attributes, too', () => {
    expect(faultsIn(judgeFrenchSpaces, 'fr', '<a href="/" title="Lieu : Paris">P</a>')).toHaveLength(1);
  });

  it.each(['en', 'zh-Hans', 'ko'])('is not for %s', (lang) => {
    expect(faultsIn(judgeFrenchSpaces, lang, '<p>Why ? What?</p>')).toEqual([]);
  });
});

describe('judgeHanSpaces', () => {
  it.each(['没有 正式关系', '没有\n正式关系', '<a href="/">没有</a> 正式', '没<em> 有</em>'])(
    'finds %s',
    (body) => {
      expect(faultsIn(judgeHanSpaces, 'zh-Hans', `<p>${body}</p>`)).toHaveLength(1);
    },
  );

  it.each([
    '没有正式关系',
    '1984 年',
    '没有，正式',
    '<time>1984年</time> <span>访问</span>',
    '没有 <cite lang="ko">關係 條約</cite>',
  ])('lets %s pass', (body) => {
    expect(faultsIn(judgeHanSpaces, 'zh-Hans', `<p>${body}</p>`)).toEqual([]);
  });

  it.each(['en', 'fr', 'ko'])('is not for %s', (lang) => {
    expect(faultsIn(judgeHanSpaces, lang, '<p>關係 條約</p>')).toEqual([]);
  });
});
