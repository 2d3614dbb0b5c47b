import { expect, it } from 'vitest';
import { once, oncePer, oncePerPair } from '../../src/lib/kept.ts';

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

it('computes once for each key of an object, and anew for another object', () => {
  let calls = 0;
  const ask = oncePerPair((whole: readonly string[], key: number) => `${String(whole[key])}${(calls += 1)}`);
  const [one, other] = [['a', 'b'], ['c']];
  expect([ask(one, 0), ask(one, 1), ask(one, 0), ask(other, 0)]).toEqual(['a1', 'b2', 'a1', 'c3']);
});
