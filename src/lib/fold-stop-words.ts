const STOP_WORDS: ReadonlySet<string> = new Set([
  ...'a about after against an and any are as at been before between by did do does during for from had has have how in into is it its many much no not of off on or out over that the there these this those to under up was were what when where which who why with'.split(
    ' ',
  ),
  ...'au aux avec ce ces cet cette comment dans de des du elle en est et la le les leur ne ont ou par pas pour pourquoi qu quand que quel quelle quelles quels qui sa se ses son sur un une'.split(
    ' ',
  ),
  ...'와 과 및 의 그 이 등 왜 누가 무엇 무엇을 무엇이 무슨 어느 어떤 어떻게'.split(' '),
  ...'的 了 与 和 在 是 及 对 为 于 被 吗 呢 谁 哪 何时 什么 为何 为什么 怎么 如何'.split(' '),
]);

/** Says whether a folded word says so little that a query is better off without it (`the`, `de`, `的`, `및`). */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
