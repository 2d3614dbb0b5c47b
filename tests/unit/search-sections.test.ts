import { describe, expect, it } from 'vitest';
import { readSections } from '../../src/integrations/search-sections.ts';

const page = (main: string, head = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body><nav>Menu</nav><main data-pagefind-body id="main">${main}</main></body></html>`;

describe('readSections', () => {
  it('begins a section at each heading with an id, under the titles above it', () => {
    const found = readSections(
      page(
        '<h1>Debt</h1><p>Lede.</p><h2 id="a">First</h2><p>One <b>bold</b>.</p><h3 id="b">Below</h3><p>Two.</p><h2 id="c">Last</h2>',
      ),
    );
    expect(found?.sections).toEqual([
      { title: 'Debt', above: [], text: 'Lede.', languages: [] },
      { id: 'a', title: 'First', above: ['Debt'], text: 'One bold.', languages: [] },
      { id: 'b', title: 'Below', above: ['Debt', 'First'], text: 'Two.', languages: [] },
      { id: 'c', title: 'Last', above: ['Debt'], text: '', languages: [] },
    ]);
  });

  it('takes an element with an id and a heading as a section that ends with it', () => {
    const found = readSections(
      page(
        '<h1>Timeline</h1><h2 id="y1984">1984</h2><ol><li id="office"><p><time>May</time><span>Paris</span></p><h3>Office opens</h3><p>Text</p></li></ol><p>After.</p>',
      ),
    );
    expect(found?.sections).toEqual([
      { title: 'Timeline', above: [], text: '', languages: [] },
      { id: 'y1984', title: '1984', above: ['Timeline'], text: 'After.', languages: [] },
      {
        id: 'office',
        title: 'Office opens',
        above: ['Timeline', '1984'],
        text: 'May · Paris · Text',
        languages: [],
      },
    ]);
  });

  it.each([
    ['navigation', '<nav>No</nav>'],
    ['a mark of a citation', '<a class="cite" href="#r">No</a>'],
    ['a link to a section', '<a class="section-link" href="#a">No</a>'],
    ['a footnote’s back link', '<a data-footnote-backref href="#x">No</a>'],
    ['what is to be ignored', '<div data-pagefind-ignore>No</div>'],
    ['a drawing', '<svg><text>No</text></svg>'],
    ['what is hidden', '<p hidden>No</p><span aria-hidden="true">No</span>'],
    ['a table’s head', '<table><thead><tr><th>No</th></tr></thead></table>'],
    ['a script', '<script>No</script><template>No</template>'],
  ])('leaves out %s', (_, html) => {
    expect(readSections(page(`<h1>T</h1><p>Yes.</p>${html}`))?.sections[0]?.text).toBe('Yes.');
  });

  it.each([
    ['has no body to index', '<html lang="en"><main>Text</main></html>'],
    ['has no language', '<main data-pagefind-body>Text</main>'],
    ['search engines are to leave alone', page('<h1>T</h1>', '<meta name="robots" content="noindex">')],
  ])('gives nothing for a page that %s', (_, html) => {
    expect(readSections(html)).toBeUndefined();
  });
});
