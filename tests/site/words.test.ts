import { describe, expect, it } from 'vitest';
import { madeUpSite, readSite, type BuiltSite } from '../support/built-site.ts';
import { judgeInterface, judgeMarkup, judgeScripts, judgeSourceTitles } from '../support/judge-words.ts';
import { languagesByTitle } from '../support/records.ts';

describe('the built site', () => {
  const site = readSite();

  it.each([
    ['has no English text of the interface on pages in another language', judgeInterface],
    ['marks Korean and Chinese words in other languages', judgeScripts],
    ['shows no Markdown as it was written', judgeMarkup],
  ])('%s', (_, judge) => {
    expect(judge(site)).toEqual([]);
  });

  it('marks the titles of sources with their language', () => {
    expect(judgeSourceTitles(site, languagesByTitle())).toEqual([]);
  });
});

function pageIn(lang: 'en' | 'fr' | 'zh' | 'ko', body: string): BuiltSite {
  const tag = lang === 'zh' ? 'zh-Hans' : lang;
  return madeUpSite({ [`/${lang}/`]: `<html lang="${tag}"><body>${body}</body></html>` });
}

describe('judgeInterface', () => {
  it.each([
    ['fr', '<p>Timeline</p>', ['/fr/  English: “Timeline”']],
    ['zh', '<button aria-label="Light or dark"></button>', ['/zh/  English: “Light or dark”']],
    ['ko', '<p>12 events</p>', ['/ko/  English: “12 events”']],
    ['ko', '<template><p>Link copied</p></template>', ['/ko/  English: “Link copied”']],
    [
      'zh',
      '<p>中文 No cookies, no tracking, no request to other sites.</p>',
      [expect.stringContaining('No cookies')],
    ],
    ['fr', '<p>Sources</p>', []],
    ['fr', '<p lang="en">Timeline</p>', []],
    ['fr', '<p>L’histoire de Timeline, journal.</p>', []],
    ['en', '<p>Timeline</p>', []],
  ] as const)('in %s judges %s', (lang, body, faults) => {
    expect(judgeInterface(pageIn(lang, body))).toEqual(faults);
  });
});

describe('judgeScripts', () => {
  it.each([
    ['en', '<p>The office (대표부)</p>', ['/en/  Marked as en: “The office (대표부)”']],
    ['fr', '<p>中文</p>', ['/fr/  Marked as fr: “中文”']],
    ['zh', '<p>한국</p>', ['/zh/  Marked as zh-Hans: “한국”']],
    ['ko', '<p>한국 (韓國)</p>', []],
    ['en', '<p>The office (<span lang="ko">대표부</span>)</p>', []],
  ] as const)('in %s judges %s', (lang, body, faults) => {
    expect(judgeScripts(pageIn(lang, body))).toEqual(faults);
  });
});

describe('judgeMarkup', () => {
  it.each(['**朝鲜**', '[@ojardias-2019]', 'Dette [#debt]'])('finds %s', (text) => {
    expect(judgeMarkup(pageIn('zh', `<p>${text}</p>`))).toEqual([`/zh/  Markdown: “${text}”`]);
  });
});

describe('judgeSourceTitles', () => {
  const languages = new Map([['북한', new Set(['ko'])]]);

  it.each([
    ['en', '<cite>북한</cite>', ['/en/  “북한” is marked as en, not ko.']],
    ['fr', '<cite lang="zh">북한</cite>', ['/fr/  “북한” is marked as zh, not ko.']],
    ['zh', '<h3 lang="ko">북한</h3>', []],
    ['ko', '<a href="/">북한</a>', []],
  ] as const)('in %s judges %s', (lang, body, faults) => {
    expect(judgeSourceTitles(pageIn(lang, body), languages)).toEqual(faults);
  });
});
