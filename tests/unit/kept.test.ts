import { expect, it } from 'vitest';
import { once, oncePer } from '../../src/lib/kept.ts';

it('computes once', () => {
  let calls = 0;
  const count = once(() => (calls += 1));
  expect([count(), count(), calls]).toEqual([1, 1, 1]);
});

it('computes once for each key, also where nothing comes out', () => {
  const asked: string[] = [];
  const ask = oncePer((key: string) => {
    asked.push(key);
    return key === 'b' ? undefined : key;
  });
  expect([ask('a'), ask('b'), ask('a'), ask('b')]).toEqual(['a', undefined, 'a', undefined]);
  expect(asked).toEqual(['a', 'b']);
});
