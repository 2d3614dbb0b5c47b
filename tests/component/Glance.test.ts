import { describe, expect, it } from 'vitest';
import Glance from '../../src/components/Glance.astro';
import { linksIn, render, textsIn } from '../support/render.ts';
import { LABELS } from '../support/samples.ts';

const FACT = {
  term: 'Recognition',
  value: 'None',
  note: 'Since 1948.',
  sources: LABELS.slice(0, 1),
  section: '/en/articles/recognition/#today',
};

const READ_MORE = [
  ['en', 'Read the section (Recognition)'],
  ['fr', 'Lire la section (Recognition)'],
  ['zh', '阅读该节 (Recognition)'],
  ['ko', '해당 절 읽기 (Recognition)'],
] as const;

describe('Glance', () => {
  it.each(READ_MORE)('leads to the section of a fact by a link that names it in %s', async (lang, name) => {
    const piece = await render(Glance, { facts: [FACT], lang });
    expect(linksIn(piece).at(-1)).toEqual({ name, href: '/en/articles/recognition/#today' });
  });

  it('gives each fact with its note and its sources', async () => {
    const piece = await render(Glance, { facts: [FACT], lang: 'en' });

    expect(textsIn(piece, 'dt')).toEqual(['Recognition']);
    expect(textsIn(piece, 'dd')[0]).toMatch(/^None Since 1948\. Ojardias, 2019 /u);
    expect(linksIn(piece)[0]).toEqual({ name: 'Ojardias, 2019', href: '/en/sources/#ojardias-2019' });
  });

  it('leaves out the note and the section that a fact does not have', async () => {
    const bare = { ...FACT, note: undefined, section: undefined };
    const piece = await render(Glance, { facts: [bare], lang: 'en' });
    expect(textsIn(piece, 'dd')).toEqual(['None Ojardias, 2019']);
  });
});
