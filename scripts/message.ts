/**
 * What to tell the user about an error: its message, once, without a stack. Errors that Astro and Vite wrap or bundle
 * are unwrapped; a programming error (`TypeError`, not `Error`) also says in which file it happened.
 */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('errors' in error && Array.isArray(error.errors) && error.errors.length > 0) {
    return [...new Set(error.errors.map(messageOf))].join('\n\n');
  }
  if (isDiskFull(error))
    return `The disk is full: make room, then run the same command again.\n${error.message}`;
  const cause = error.cause instanceof Error ? messageOf(error.cause) : '';
  if (cause && error.message.includes(cause)) return cause;
  return [error.message, hintOf(error), placeOf(error), cause].filter(Boolean).join('\n');
}

function isDiskFull(error: Error): boolean {
  const code = 'code' in error ? error.code : undefined;
  return (
    code === 'ENOSPC' ||
    code === 'EDQUOT' ||
    /\bENOSPC\b|no space left on device|disk is full/iu.test(error.message)
  );
}

function hintOf(error: Error): string {
  return 'hint' in error && typeof error.hint === 'string' ? error.hint : '';
}

function placeOf(error: Error): string {
  if ('loc' in error && isLocation(error.loc) && !error.message.includes(error.loc.file)) {
    return `In ${error.loc.file}${error.loc.line ? `, line ${String(error.loc.line)}` : ''}.`;
  }
  const isOurs = error.name === 'Error';
  return !isOurs && 'id' in error && typeof error.id === 'string' ? `In ${error.id}.` : '';
}

function isLocation(value: unknown): value is { file: string; line?: number } {
  return typeof value === 'object' && value !== null && 'file' in value && typeof value.file === 'string';
}
