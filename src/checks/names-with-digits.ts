/** Names and terms in which digits state no figure, each with the reason why: some language writes it without them. */
const NAMES: readonly string[] = [
  // The disease, 新冠 in Chinese.
  'covid-19',
  // The same in Korean, which its English, French and Chinese names may leave without a number.
  '코로나19',
  '코로나바이러스감염증-19',
  // Primary, secondary and tertiary sources, which other languages call by a word.
  '1차 자료',
  '2차 자료',
  '3차 자료',
];

const PATTERN = new RegExp(NAMES.map((name) => name.replace('-', '[-‐‑]')).join('|'), 'giu');

/** The text with these names blanked out by as many spaces, so that offsets stay. */
export function withoutNamesWithDigits(text: string): string {
  return text.replace(PATTERN, (name) => ' '.repeat(name.length));
}
