/** Makes a function that computes its result once, and gives that result to every call. */
export function once<Result>(compute: () => Result): () => Result {
  let kept: { readonly result: Result } | undefined;
  return () => (kept ??= { result: compute() }).result;
}

/** Makes a function that computes its result once for each key. */
export function oncePer<Key, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const kept = new Map<Key, { readonly result: Result }>();
  return (key) => {
    const known = kept.get(key) ?? { result: compute(key) };
    kept.set(key, known);
    return known.result;
  };
}

/** Makes a function that computes its result once for each object, and keeps it for as long as the object is in use. */
export function oncePerObject<Whole extends object, Result>(
  compute: (whole: Whole) => Result,
): (whole: Whole) => Result {
  const kept = new WeakMap<Whole, { readonly result: Result }>();
  return (whole) => {
    const known = kept.get(whole) ?? { result: compute(whole) };
    kept.set(whole, known);
    return known.result;
  };
}

/** Makes a function that computes its result once for each object and key, for as long as the object is in use. */
export function oncePerPair<Whole extends object, Key, Result>(
  compute: (whole: Whole, key: Key) => Result,
): (whole: Whole, key: Key) => Result {
  const keptOf = oncePerObject((whole: Whole) => oncePer((key: Key) => compute(whole, key)));
  return (whole, key) => keptOf(whole)(key);
}
