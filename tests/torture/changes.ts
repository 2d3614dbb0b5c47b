import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS } from '../../src/i18n/locales.ts';
import { FIXTURES } from '../support/build.ts';
import { edit, edited, type Change } from './change.ts';

const LIGHTHOUSE = 'content/articles/lighthouse';
const FERRY = 'content/articles/ferry-line';
const HARBOUR = 'content/articles/harbour';

/** The small fixture as the content of a project, and an article to which nothing leads. */
export function makeContent(root: string): void {
  cpSync(join(FIXTURES, 'small'), join(root, 'content'), { recursive: true });
  addHarbour(root);
}

function addHarbour(root: string): void {
  cpSync(join(FIXTURES, 'small/articles/lighthouse'), join(root, HARBOUR), { recursive: true });
  edit(root, `${HARBOUR}/article.yaml`, ['order: 2', 'order: 3']);
  writeHarbour(root, 'en', ['The harbour', 'The quay', 'The quay is of stone.[@tolan-1990]']);
}

function writeHarbour(root: string, lang: string, [title, heading, text]: [string, string, string]): void {
  const page = `---\ntitle: ${title}\ndescription: ${title} (Arvel)\n---\n\n## ${heading} [#quay]\n\n${text}\n`;
  writeFileSync(join(root, HARBOUR, `${lang}.md`), page);
}

/** What authors do. */
export const CHANGES_OF_CONTENT: readonly Change[] = [
  edited('the prose of an article', `${LIGHTHOUSE}/en.md`, ['Both islands', 'The two islands']),
  edited('the title of an article', `${LIGHTHOUSE}/en.md`, ['title: The light', 'title: The old light']),
  edited('the prose beside an excerpt', `${FERRY}/fr.mdx`, ['Ils furent', 'Ils ont été']),
  {
    what: 'an excerpt of the timeline',
    make: (root) => {
      for (const lang of LANGS)
        edit(root, `${FERRY}/${lang}.mdx`, ['="ferry" />', '="ferry" view="full" />']);
    },
  },
  edited('a heading', `${FERRY}/ko.mdx`, ['## 개통 ', '## 첫 운항 ']),
  {
    what: 'an article that is removed',
    make: (root) => rmSync(join(root, HARBOUR), { recursive: true }),
  },
  { what: 'an article that is added', make: addHarbour },
  {
    what: 'a translation that is added',
    make: (root) => writeHarbour(root, 'fr', ['Le port', 'Le quai', 'Le quai est en pierre[@tolan-1990].']),
  },
  { what: 'a translation that is removed', make: (root) => rmSync(join(root, HARBOUR, 'fr.md')) },
  {
    what: 'an edition in another format',
    make: (root) => renameSync(join(root, HARBOUR, 'en.md'), join(root, HARBOUR, 'en.mdx')),
  },
  edited('the order of articles', `${LIGHTHOUSE}/article.yaml`, ['order: 2', 'order: 4']),
  edited('a source', 'content/sources/tolan-1990.yaml', ['Sixty crossings', 'Sixty-two crossings']),
  {
    what: 'a source that is added',
    make: (root) => {
      const source = readFileSync(join(root, 'content/sources/tolan-1990.yaml'), 'utf8');
      writeFileSync(join(root, 'content/sources/port-guide.yaml'), source.replace('Sixty', 'Seventy'));
      edit(root, `${HARBOUR}/en.mdx`, ['[@tolan-1990]', '[@tolan-1990; @port-guide]']);
    },
  },
  {
    what: 'the address of a source that answers again',
    make: (root) => rmSync(join(root, 'content/source-status.yaml')),
  },
  edited('the date of an event', 'content/events/lamp-talks.yaml', ['date: "1970"', 'date: "1970~"']),
  edited('the form of a name', 'content/names.yaml', ['"卢梅拉"', '"卢美拉"']),
  edited('the label of a topic', 'content/topics.yaml', ['"Transports"', '"Les transports"']),
  edited('a row of a series', 'content/series/passengers.yaml', ['value: 1.5', 'value: 1.6']),
  edited('a difference', 'content/differences/first-day.yaml', ['month only', 'month alone']),
  edited('the name of the site', 'content/site.yaml', ['"아르벨·루메라"', '"아르벨과 루메라"']),
  edited('the page about the site', 'content/about/en.md', ['About this site', 'What this is']),
  edited('an old address', 'content/addresses/moved.yaml', ['ferry-line/#fares"', 'ferry-line/#opening"']),
  {
    what: 'all content as it was at first',
    make: (root) => {
      rmSync(join(root, 'content'), { recursive: true });
      makeContent(root);
    },
  },
];

/** What developers do. */
export const CHANGES_OF_CODE: readonly Change[] = [
  edited('a text of the interface', 'src/i18n/strings/fr.ts', ["'Précédent'", "'Avant'"]),
  edited('a component', 'src/components/Pager.astro', ['class="pager"', 'class="pager" data-new']),
  edited('a style', 'src/styles/base.css', [
    'box-sizing: border-box;',
    'box-sizing: border-box; orphans: 3;',
  ]),
  edited('a script', 'src/client/theme-toggle.ts', ["remember('theme',", "remember('theme-new',"]),
  edited('a plugin of Markdown', 'src/markdown/section-links.ts', ["value: '#'", "value: '§'"]),
  edited('the drawing of cards', 'src/integrations/card-drawing.ts', ['ruleLine: 144', 'ruleLine: 146']),
  edited('a file that goes in as it is', 'public/favicon.svg', ['</svg>', '<g/></svg>']),
];
