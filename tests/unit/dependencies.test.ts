import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAllowed, licencesIn } from '../../scripts/allowed-licences.ts';
import { REASONS } from '../../scripts/dependency-reasons.ts';
import { dependencyFiles, readDependencies } from '../../scripts/licences.ts';
import { SHIPPED } from '../../scripts/third-party.ts';

const { manifest, packages } = readDependencies();
const direct = { ...manifest.dependencies, ...manifest.devDependencies };
const locked = Object.entries(packages).filter(([place]) => place !== '');

describe('dependencies', () => {
  test.each(Object.entries(dependencyFiles()))('%s is what "npm run licences" writes', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('each has one reason', () => {
    expect(Object.keys(REASONS).toSorted()).toEqual(Object.keys(direct).toSorted());
  });

  test('each is pinned to one version', () => {
    const loose = Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version));
    expect(loose).toEqual([]);
  });

  test('every package has a licence that is allowed', () => {
    const refused = locked.filter(([, { license }]) => license === undefined || !isAllowed(license));
    expect(refused.map(([place, { license }]) => `${place}: ${license ?? 'none'}`)).toEqual([]);
  });

  test('every package comes from the registry with its hash, but what other systems may install', () => {
    const strange = locked.filter(
      ([, { resolved, integrity, optional }]) =>
        !(resolved?.startsWith('https://registry.npmjs.org/') ?? true) ||
        (integrity === undefined && optional !== true),
    );
    expect(strange.map(([place]) => place)).toEqual([]);
  });

  test('npm runs the install scripts of the packages that are named, and there are no others', () => {
    const withScripts = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([place]) => place.replace(/^.*node_modules\//u, ''));
    expect([...new Set(withScripts)].toSorted()).toEqual(Object.keys(manifest.allowScripts).toSorted());
  });

  test('what the scripts of pages import is named with its licence', () => {
    const scripts = readdirSync('src/client').filter((name) => name.endsWith('.ts'));
    const imported = scripts.flatMap((name) => {
      const code = readFileSync(join('src/client', name), 'utf8');
      return [...code.matchAll(/^(?:import|export)(?! type)[^;]*? from '([^.'][^']*)'/gmu)].map(
        ([, from = '']) => /^(?:@[^/]+\/)?[^/]+/u.exec(from)?.[0],
      );
    });
    const packages = new Set(imported.filter((name) => !name?.startsWith('virtual:')));
    expect([...packages].filter((name) => name !== undefined && !(name in SHIPPED))).toEqual([]);
  });
});

describe('licences', () => {
  test.each([
    ['MIT', true],
    ['(MIT OR CC0-1.0)', true],
    ['(MIT OR GPL-2.0-only)', true],
    ['MIT AND Apache-2.0', true],
    ['MIT AND GPL-2.0-only', false],
    ['GPL-2.0-only', false],
    ['MIT OR GPL-2.0-only AND Foo', false],
    ['constructor', false],
    ['', false],
  ])('%j is allowed: %s', (expression, allowed) => {
    expect(isAllowed(expression)).toBe(allowed);
  });

  test('an expression names its licences', () => {
    expect(licencesIn('(Apache-2.0 AND LGPL-3.0-or-later) OR MIT')).toEqual([
      'Apache-2.0',
      'LGPL-3.0-or-later',
      'MIT',
    ]);
  });
});
