const STOP_WORDS: ReadonlySet<string> = new Set([
  ...'a an and are as at by did do does for from how in is it its of on or that the to was were what when where who why with'.split(
    ' ',
  ),
  ...'au aux avec ce ces comment dans de des du elle en est et la le les leur ou par pour pourquoi qu quand que quel quelle qui sa se ses son sur un une'.split(
    ' ',
  ),
  ...'와 과 및 의 그 이 등'.split(' '),
  ...'的 了 与 和 在 是 及 对 为 何时 什么 哪'.split(' '),
]);

/** Says whether a folded word says so little that a query is better off without it (`the`, `de`, `的`, `및`). */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
