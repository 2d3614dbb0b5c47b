import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

const RULES = ['import-x/no-restricted-paths', '@typescript-eslint/no-restricted-imports'];

// The snippets are in no file that TypeScript knows, so rules that need types are off.
const eslint = new ESLint({
  overrideConfig: [tseslint.configs.disableTypeChecked],
  ruleFilter: ({ ruleId }) => RULES.includes(ruleId),
});

/** What ESLint says of one import in a file: its frontmatter if it is a component, or its script if the line is one. */
async function lintImport(file: string, line: string): Promise<string[]> {
  const isFrontmatter = file.endsWith('.astro') && !line.startsWith('<script>');
  const code = isFrontmatter ? `---\n${line}\nconst used = x;\n---\n<p>{used}</p>\n` : `${line}\n`;
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map(({ message }) => message);
}

describe('refuses', () => {
  test.each([
    ['Row 1', 'src/i18n/a.ts', `import { x } from '../lib/dates.ts';`],
    ['Row 1', 'src/i18n/a.ts', `import { x } from 'astro:i18n';`],
    ['Row 1', 'src/i18n/a.ts', `import { x } from 'node:fs';`],
    ['Row 2', 'src/lib/a.ts', `import { x } from '../i18n/strings/en.ts';`],
    ['Row 2', 'src/lib/deep/a.ts', `import x from '../../components/Timeline.astro';`],
    ['Row 2', 'src/lib/a.ts', `import { x } from '../schemas/event.ts';`],
    ['Row 2', 'src/lib/a.ts', `import { x } from 'node:path';`],
    ['Row 2', 'src/lib/a.ts', `import { x } from 'path';`],
    ['Row 3', 'src/schemas/a.ts', `import { x } from 'astro:content';`],
    ['Row 3', 'src/schemas/a.ts', `import { x } from '../site.ts';`],
    ['Row 4', 'src/site.ts', `import x from './components/Timeline.astro';`],
    ['Row 4', 'src/content.config.ts', `import { x } from './checks/content.ts';`],
    ['Row 5', 'src/client/a.ts', `import { x } from '../site.ts';`],
    ['Row 5', 'src/client/a.ts', `import { x } from '../i18n/strings/en.ts';`],
    ['Row 6, downloads', 'src/downloads/a.ts', `import x from '../components/Timeline.astro';`],
    ['Row 6, downloads', 'src/downloads/a.ts', `import { getCollection as x } from 'astro:content';`],
    ['Row 6', 'src/components/A.astro', `import { x } from '../site.ts';`],
    ['Row 6', 'src/components/A.astro', `import { x } from 'astro:content';`],
    ['Row 6', 'src/components/deep/A.astro', `import type { x } from '../../schemas/event.ts';`],
    ['Row 6', 'src/components/A.astro', `<script>import { x } from '../site.ts'; x();</script>`],
    ['Row 6, embeds', 'src/embeds/A.astro', `import x from '../layouts/Base.astro';`],
    ['Row 7', 'src/layouts/A.astro', `import { x } from '../site.ts';`],
    ['Row 8', 'src/pages/[lang]/a.astro', `import { x } from '../../client/site-search.ts';`],
    ['Row 8', 'src/pages/[lang]/a.astro', `import { x } from '../../schemas/event.ts';`],
    ['Row 8', 'src/pages/a.json.ts', `import { getCollection as x } from 'astro:content';`],
    ['Markdown plugins', 'src/markdown/a.ts', `import { x } from '../schemas/event.ts';`],
    ['Checks', 'src/checks/a.ts', `import { x } from 'astro:content';`],
    ['Integrations', 'src/integrations/a.ts', `import { x } from '../site.ts';`],
    ['Code in src/', 'src/lib/a.ts', `import { x } from '../../scripts/build.ts';`],
  ])('for %s, in %s: %s', async (row, file, line) => {
    const messages = await lintImport(file, line);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(row);
  });
});

describe('accepts', () => {
  test.each([
    ['src/i18n/strings/fr.ts', `import { x } from './en.ts';`],
    ['src/lib/a.ts', `import { x } from '../i18n/locales.ts';`],
    ['src/lib/deep/a.ts', `import { x } from '../dates.ts';`],
    ['src/lib/a.ts', `import type { x } from '../schemas/event.ts';`],
    ['src/schemas/a.ts', `import { x } from 'astro/zod';`],
    ['src/site.ts', `import { x } from 'astro:content';`],
    ['src/client/a.ts', `import { x } from '../lib/fold.ts';`],
    ['src/components/A.astro', `import x from './Timeline.astro';`],
    ['src/components/A.astro', `<script>import { x } from '../client/site-search.ts'; x();</script>`],
    ['src/embeds/A.astro', `import { x } from '../site.ts';`],
    ['src/layouts/A.astro', `import x from '../styles/base.css';`],
    ['src/pages/[lang]/a.astro', `import { x } from '../../site.ts';`],
    ['src/pages/[lang]/a.astro', `import { render as x } from 'astro:content';`],
    ['src/checks/a.ts', `import { x } from '../markdown/headings.ts';`],
    ['src/checks/a.ts', `import { x } from 'node:fs';`],
    ['src/integrations/a.ts', `import { x } from '../checks/content.ts';`],
  ])('in %s: %s', async (file, line) => {
    expect(await lintImport(file, line)).toEqual([]);
  });
});
