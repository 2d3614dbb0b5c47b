import { describe, expect, it } from 'vitest';
import { indexByLetter, indexByTopic } from '../../src/lib/section-index.ts';

const INDEXES = [
  [
    'en',
    ['The opening', 'Élysée', 'An end', '1984', 'Under “The” flag', 'elections'],
    '| 1984; E: elections, Élysée, An end; O: The opening; U: Under “The” flag',
  ],
  [
    'fr',
    ['L’État', 'Les écoles', 'À Paris', 'La dette', '« Un » mot', '2017'],
    '| 2017; A: À Paris; D: La dette; E: Les écoles, L’État; M: « Un » mot',
  ],
  [
    'zh',
    ['外交', '《世界报》', '重启谈判', '重要', '安全', '2017年', 'AFP', '欧盟'],
    '| 2017年; A: 安全, AFP; C: 重启谈判; O: 欧盟; S: 《世界报》; W: 外交; Z: 重要',
  ],
  [
    'ko',
    ['프랑스', '까닭', '결의', '사무소', '쌍방', '1984년', 'RFI'],
    '| 1984년; R: RFI; 가: 결의, 까닭; 사: 사무소, 쌍방; 파: 프랑스',
  ],
] as const;

describe('indexByLetter', () => {
  it.each(INDEXES)('sorts %s titles under their letters', (lang, titles, expected) => {
    const sections = titles.map((title) => ({ title, url: `/#${title}` }));
    const printed = indexByLetter(sections, lang).map(
      ({ letter, sections: all }) =>
        `${letter === '' ? '|' : `${letter}:`} ${all.map(({ title }) => title).join(', ')}`,
    );
    expect(printed.join('; ')).toBe(expected);
  });

  it('puts equal titles in the order of their addresses', () => {
    const sections = ['/b/#a', '/a/#a'].map((url) => ({ title: 'Same', url }));
    expect(indexByLetter(sections, 'en')[0]?.sections.map(({ url }) => url)).toEqual(['/a/#a', '/b/#a']);
  });
});

describe('indexByTopic', () => {
  const article = (title: string, ...topics: string[]) => ({
    title,
    url: `/${title}/`,
    topics,
    sections: [],
  });

  it('lists an article with its sections under its main topic, and its title under the others', () => {
    const topics = ['debt', 'trade', 'sport'].map((id) => ({ id, label: id.toUpperCase() }));
    const indexed = indexByTopic([article('a', 'trade', 'debt'), article('b', 'debt')], topics);
    expect(
      indexed.map(({ label, articles, others }) => [
        label,
        articles.map(({ title }) => title),
        others.map(({ title }) => title),
      ]),
    ).toEqual([
      ['DEBT', ['b'], ['a']],
      ['TRADE', ['a'], []],
    ]);
  });
});
