import { expect } from '@playwright/test';
import { surviveFaults } from '../faults/survive.ts';
import { test } from './site.ts';

/** A page with all that pages have, and the one that depends on scripts most; `npm run torture` takes the others. */
for (const kind of ['articles/', 'search/']) {
  test(`a page of ${kind} stays whole and readable, whatever a browser fails`, async ({
    context,
    paths,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    const path = paths.kinds('en').find((each) => each.startsWith(`en/${kind}`)) ?? '';
    const results = await surviveFaults(context, new URL(path, baseURL).href);
    const broken = [...results].filter(([, faults]) => faults.length > 0);
    console.log(`/${path}: ${results.size - broken.length} of ${results.size} survived`);
    expect(broken).toEqual([]);
  });
}
