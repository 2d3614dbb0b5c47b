import { describe, expect, it } from 'vitest';
import References from '../../src/components/References.astro';
import { all, attribute, only } from '../support/html.ts';
import { headingsIn, linksIn, render } from '../support/render.ts';
import { BARE_SOURCE, SOURCE } from '../support/samples.ts';

const REFERENCES = [
  { source: 'joongang-1984', number: 1, uses: [{ anchor: 'c1-1' }, { anchor: 'c1-2' }], view: SOURCE },
  { source: 'letter', number: 2, uses: [{ anchor: 'c2-1' }], view: BARE_SOURCE },
];

const WORDS = [
  ['en', 'References', ['Back to the text, use a', 'Back to the text, use b', 'Back to the text']],
  ['fr', 'Références', ['Retour au texte, appel a', 'Retour au texte, appel b', 'Retour au texte']],
  ['zh', '参考资料', ['返回正文，引用处a', '返回正文，引用处b', '返回正文']],
  ['ko', '참고 자료', ['본문으로 돌아가기, 인용 a', '본문으로 돌아가기, 인용 b', '본문으로 돌아가기']],
] as const;

describe('References', () => {
  it.each(WORDS)('names in %s the list and the ways back to the text', async (lang, title, names) => {
    const piece = await render(References, { references: REFERENCES, lang });
    const back = linksIn(only(piece, 'ol')).filter(({ href }) => href?.startsWith('#c'));

    expect(headingsIn(piece)).toEqual([`h2#references ${title}`]);
    expect(back.map(({ name }) => name)).toEqual(names);
    expect(back.map(({ href }) => href)).toEqual(['#c1-1', '#c1-2', '#c2-1']);
  });

  it('gives each source the id that citations lead to, in the order of the numbers', async () => {
    const piece = await render(References, { references: REFERENCES, lang: 'en' });
    expect(all(piece, 'li').map((item) => attribute(item, 'id'))).toEqual(['r1', 'r2']);
  });

  it('letters the uses a to z, then counts', async () => {
    const uses = Array.from({ length: 28 }, (_, index) => ({ anchor: `c1-${index + 1}` }));
    const piece = await render(References, {
      references: [{ source: 'letter', number: 1, uses, view: BARE_SOURCE }],
      lang: 'en',
    });
    const names = linksIn(only(piece, 'ol')).map(({ name }) => name.split(' ').at(-1));
    expect([names[0], names[25], names[26], names[27]]).toEqual(['a', 'z', '27', '28']);
  });

  it('is absent where nothing is cited', async () => {
    expect(headingsIn(await render(References, { references: [], lang: 'en' }))).toEqual([]);
  });
});
