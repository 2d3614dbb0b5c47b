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
