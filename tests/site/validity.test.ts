import { HtmlValidate, type ConfigData } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { madeUpSite, readSite, type BuiltSite } from '../support/built-site.ts';

const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Safari reads a list without marks as a list only with role=list.
    'no-redundant-role': 'off',
    // A title ends with the name of the site, which is what search engines cut off.
    'long-title': 'off',
    // What scrolls round a table is no section of the text: it is a region so that the keyboard reaches it under a name.
    // The answers under the search box hold links, which the options of a select do not.
    'prefer-native-element': ['error', { exclude: ['region', 'listbox'] }],
    // The boxes of a group share the name under which a form sends each that is ticked.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // HTML allows any id without white space, and "24matins-2011" is the name of a source.
    'valid-id': ['error', { relaxed: true }],
    // Own scripts come from the site itself, in files named by a hash of what is in them.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};

/** Every fault that a validator finds, with its page. */
async function judgeValidity({ pages }: BuiltSite): Promise<string[]> {
  const validator = new HtmlValidate(CONFIG);
  const faults = await Promise.all(
    pages.map(async ({ path, html }) => {
      const { results } = await validator.validateString(html, path);
      return results.flatMap(({ messages }) =>
        messages
          // A script fills the links in a template before it shows them.
          .filter(({ ruleId, selector }) => ruleId !== 'wcag/h30' || !selector?.includes('template'))
          .map(
            ({ ruleId, message, selector }) =>
              `${path}  ${message} (${ruleId}) at ${selector ?? 'no element'}`,
          ),
      );
    }),
  );
  return faults.flat();
}

describe('the built site', () => {
  it('is valid HTML on every page', async () => {
    expect(await judgeValidity(readSite())).toEqual([]);
  });
});

describe('judgeValidity', () => {
  const start = '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>T</title></head><body>';

  it.each([
    ['an id that stands twice', '<p id="a">A</p><p id="a">B</p>', 'no-dup-id'],
    ['a paragraph in a paragraph', '<p><span><div>A</div></span></p>', 'element-permitted-content'],
    ['an image without words', '<p><img src="/a.png"></p>', 'wcag/h37'],
    ['a button without a type', '<p><button>A</button></p>', 'no-implicit-button-type'],
  ])('finds %s', async (_, body, rule) => {
    const faults = await judgeValidity(madeUpSite({ '/en/': `${start}${body}</body></html>` }));
    expect(faults.join('\n')).toContain(rule);
  });
});
