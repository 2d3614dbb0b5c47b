/** One package of `package-lock.json`, as npm writes it there. */
export interface LockedPackage {
  readonly version: string;
  /** An SPDX expression. */
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

/**
 * The licences that packages may have, by SPDX identifier, and why each is compatible with code under MIT and texts
 * under CC BY 4.0 (judged by https://spdx.org/licenses and the texts of the licences).
 */
export const LICENCES: Readonly<Record<string, string>> = {
  '0BSD': 'asks nothing',
  'Apache-2.0': 'asks for its notice',
  'BlueOak-1.0.0': 'asks for its text',
  'BSD-2-Clause': 'asks for its notice',
  'BSD-3-Clause': 'asks for its notice',
  'CC0-1.0': 'asks nothing',
  ISC: 'asks for its notice',
  'LGPL-3.0-or-later': 'a library that sharp loads when the site is built; nothing of it is in the site',
  MIT: 'asks for its notice',
  'MPL-2.0': 'binds its own files, which are used as they are; nothing of them is in the site',
  'OFL-1.1': 'fonts, which are handed on with its text',
  'Python-2.0': 'asks for its notice',
};

/** The licences that an SPDX expression names: `(MIT OR CC0-1.0)` gives two. */
export function licencesIn(expression: string): string[] {
  return expression.split(/[\s()]+|\b(?:AND|OR)\b/u).filter((part) => part !== '');
}

/**
 * Says whether all that an expression asks for is allowed; of alternatives (`OR`), one that is allowed is enough. An
 * expression that mixes `AND` and `OR` is not allowed, as no package here has one.
 */
export function isAllowed(expression: string): boolean {
  const parts = licencesIn(expression);
  const allowed = parts.filter((part) => Object.hasOwn(LICENCES, part));
  if (/\bOR\b/u.test(expression)) return allowed.length > 0 && !/\bAND\b/u.test(expression);
  return parts.length > 0 && allowed.length === parts.length;
}
