const LIMIT = 75;

/**
 * Folds the lines of an iCalendar file after 75 octets at most (RFC 5545, 3.1), never inside a character. Lines folded
 * elsewhere before are joined first.
 */
export function foldLines(text: string): string {
  return text
    .replace(/\r\n[ \t]/gu, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n');
}

function foldLine(line: string): string {
  const parts = [''];
  let length = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > LIMIT) {
      parts.push('');
      // The space that marks a folded line counts.
      length = 1;
    }
    parts.push(`${parts.pop() ?? ''}${character}`);
    length += octets;
  }
  return parts.join('\r\n ');
}

/** The octets of one character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
