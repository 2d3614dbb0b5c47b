import { join } from 'node:path';

// Who may import whom in src/, as ESLint's configuration. Plain JavaScript, as editors load it with their own Node.

const ROOT = join(import.meta.dirname, '..');

const ASTRO = { regex: '^astro:', what: 'Astro’s modules' };
const CONTENT = { regex: '^astro:content$', what: 'the content collections' };
const NODE = {
  regex: '^(node:|(child_process|crypto|fs|os|path|process|url|util)(/|$))',
  what: 'Node’s modules',
};
const QUERIES = {
  regex: '^astro:content$',
  importNames: ['getCollection', 'getEntry', 'getEntries', 'getLiveCollection', 'getLiveEntry'],
  what: 'collections by query, only what src/site.ts loads',
};
const SCHEMA_VALUES = { regex: '/schemas/', allowTypeImports: true, what: 'schemas, only their types' };

/** Each row: where in src/ it lies, the folders and files of src/ it may import, and the modules it may not. */
const ROWS = [
  { row: 'Row 1', at: ['i18n'], may: ['i18n'], never: [ASTRO, NODE] },
  {
    row: 'Row 2',
    at: ['lib'],
    may: ['lib', 'i18n/locales.ts', 'schemas'],
    never: [ASTRO, NODE, SCHEMA_VALUES],
  },
  { row: 'Row 3', at: ['schemas'], may: ['schemas', 'lib', 'i18n'], never: [ASTRO] },
  {
    row: 'Row 4',
    at: [
      'content.config.ts',
      'site.ts',
      'site-views.ts',
      'site-previews.ts',
      'site-citations.ts',
      'site-related.ts',
      'site-excerpts.ts',
      'site-keys.ts',
      'site-renderings.ts',
    ],
    may: [
      'content.config.ts',
      'site.ts',
      'site-views.ts',
      'site-previews.ts',
      'site-citations.ts',
      'site-related.ts',
      'site-excerpts.ts',
      'site-keys.ts',
      'site-renderings.ts',
      'schemas',
      'lib',
      'i18n',
    ],
    never: [],
  },
  {
    row: 'Row 5',
    at: ['client'],
    may: ['client', 'offline', 'lib', 'i18n/locales.ts'],
    never: [ASTRO, NODE],
  },
  {
    row: 'Row 5, offline',
    at: ['offline'],
    may: ['offline', 'lib', 'i18n/locales.ts'],
    never: [ASTRO, NODE],
  },
  { row: 'Row 6', at: ['components'], may: ['components', 'client', 'lib', 'i18n'], never: [CONTENT] },
  {
    row: 'Row 6, embeds',
    at: ['embeds'],
    may: ['embeds', 'components', 'site.ts', 'site-views.ts', 'content.config.ts', 'lib', 'i18n'],
    never: [QUERIES],
  },
  {
    row: 'Row 6, downloads',
    at: ['downloads'],
    may: [
      'downloads',
      'site.ts',
      'site-views.ts',
      'site-renderings.ts',
      'markdown',
      'schemas',
      'lib',
      'i18n',
    ],
    never: [QUERIES],
  },
  {
    row: 'Row 7',
    at: ['layouts'],
    may: ['layouts', 'components', 'lib', 'i18n', 'styles'],
    never: [CONTENT],
  },
  {
    row: 'Row 8',
    at: ['pages'],
    may: [
      'pages',
      'layouts',
      'embeds',
      'downloads',
      'components',
      'site.ts',
      'site-views.ts',
      'site-previews.ts',
      'site-citations.ts',
      'site-related.ts',
      'site-excerpts.ts',
      'site-keys.ts',
      'site-renderings.ts',
      'content.config.ts',
      'lib',
      'i18n',
    ],
    never: [QUERIES],
  },
  { row: 'Markdown plugins', at: ['markdown'], may: ['markdown', 'lib', 'i18n'], never: [ASTRO] },
  { row: 'Checks', at: ['checks'], may: ['checks', 'markdown', 'schemas', 'lib', 'i18n'], never: [ASTRO] },
  {
    row: 'Integrations',
    at: ['integrations'],
    may: ['integrations', 'checks', 'markdown', 'lib', 'i18n'],
    never: [ASTRO],
  },
];

const inSrc = (names) =>
  names.map((name) => (name.includes('.') ? `src/${name}` : `src/${name}/`)).join(', ');

const zones = ROWS.map(({ row, at, may }) => ({
  target: at.map((name) => `src/${name}`),
  from: 'src',
  except: may,
  message: `${row} (${inSrc(at)}) may import only from ${inSrc(may)}.`,
}));

const zoneOutside = {
  target: 'src',
  from: '.',
  except: ['src'],
  message: 'Code in src/ imports only packages and src/.',
};

/** ESLint's configuration for the rows; the plugins `import-x` and `@typescript-eslint` are registered elsewhere. */
export const importRows = [
  {
    files: ['src/**/*.{ts,astro}'],
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: ROOT, zones: [...zones, zoneOutside] }],
    },
  },
  ...ROWS.filter(({ never }) => never.length > 0).map(({ row, at, never }) => ({
    files: at.map((name) => (name.includes('.') ? `src/${name}` : `src/${name}/**`)),
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: never.map(({ what, ...pattern }) => ({
            ...pattern,
            message: `${row} (${inSrc(at)}) never imports ${what}.`,
          })),
        },
      ],
    },
  })),
];
