import { dirname, resolve } from 'node:path';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { importRows } from './scripts/import-rows.mjs';

// Every relative import carries its extension, so that it resolves to a path without looking for a file.
const resolver = {
  interfaceVersion: 3,
  name: 'relative',
  resolve: (source, file) =>
    source.startsWith('.') ? { found: true, path: resolve(dirname(file), source) } : { found: false },
};

const explainDisable = {
  create: (context) => ({
    Program() {
      for (const { type, justification, node } of context.sourceCode.getDisableDirectives().directives) {
        if (type === 'enable' || justification) continue;
        context.report({
          loc: node.loc,
          message: 'Say why the rule does not apply here: "eslint-disable-next-line <rule> -- <reason>".',
        });
      }
    },
  }),
};

const browserGlobals = [
  'document',
  'window',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'HTMLElement',
  'DOMParser',
];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.build/', 'content/', 'public/', 'tests/fixtures/', 'test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs,ts,astro}'],
    plugins: { 'import-x': importX, site: { rules: { 'explain-disable': explainDisable } } },
    settings: {
      'import-x/resolver-next': [resolver],
      'import-x/core-modules': ['astro:assets', 'astro:content', 'astro:env/server'],
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-param-reassign': 'error',
      'object-shorthand': 'error',
      'import-x/extensions': ['error', 'always', { ignorePackages: true, checkTypeImports: true }],
      'import-x/first': 'error',
      'import-x/no-duplicates': 'error',
      'site/explain-disable': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // tsconfig.json asks for brackets on index signatures.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  // Types are checked in .astro files by "astro check"; ESLint does not know the type of a component.
  {
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
  },
  astro.configs.recommended,
  {
    files: ['**/*.{ts,astro}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'import-x/no-default-export': 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name="process"][property.name="env"]',
          message: 'Only astro.config.mjs reads the environment; pass the value as an argument.',
        },
        {
          selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
          message: 'Insert text with textContent. If the string is safe, disable this rule with the reason.',
        },
        {
          selector: 'CallExpression[callee.property.name="insertAdjacentHTML"]',
          message: 'Insert text with textContent. If the string is safe, disable this rule with the reason.',
        },
      ],
    },
  },
  {
    files: ['src/i18n/**', 'src/lib/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[...browserGlobals, 'process', 'Buffer'].map((name) => ({
          name,
          message:
            'Rows 1 and 2 (src/i18n/, src/lib/) hold pure functions, which run in a browser and in Node alike.',
        })),
      ],
    },
  },
  importRows,
);
