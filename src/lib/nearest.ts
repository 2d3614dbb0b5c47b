/** Longer words are not compared: no id comes near, and the time grows with the square of the length. */
const LONGEST = 100;

/**
 * The known word that `word` most likely stands for: the one that fewest changes of a letter (put in, left out,
 * replaced, or swapped with the next) lead to, the first in the alphabet among equals. Undefined when all are further
 * than a third of the letters, and for the word itself.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(word.length / 3));
  for (const candidate of known) {
    if (candidate === word) continue;
    const distance = distanceWithin(word, candidate, limit);
    if (distance === undefined) continue;
    if (best === undefined || distance < limit || candidate < best) best = candidate;
    limit = distance;
  }
  return best;
}

/**
 * The number of changes that lead from `a` to `b`, a swap of two letters that stand side by side counted as one
 * (optimal string alignment); undefined when it is larger than `limit`.
 */
export function distanceWithin(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (isSame ? 0 : 1),
          isSwapped ? at(beforeLast, column - 2) + 1 : Infinity,
        ),
      );
    }
    // A swap reaches back two rows, so both must be out of reach.
    if (Math.min(...current, ...last) > limit) return undefined;
    [beforeLast, last] = [last, current];
  }
  const distance = at(last, b.length);
  return distance <= limit ? distance : undefined;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
