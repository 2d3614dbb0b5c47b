/** What tells researchers where to report a weakness of the site. Addresses are whole. */
export interface SecurityContact {
  /** The page that says how to report, and what follows. */
  readonly page: string;
  /** Where this very file lies. */
  readonly file: string;
  /** The languages in which a report is read, BCP 47. */
  readonly languages: readonly string[];
  /** The day on which the content last changed, `YYYY-MM-DD`. */
  readonly changed: string;
}

/**
 * Writes `security.txt` (RFC 9116). It expires a year after the content last changed, not after the build: a site that
 * nobody has touched for a year no longer promises that a report is read.
 */
export function writeSecurityTxt({ page, file, languages, changed }: SecurityContact): string {
  const [year = 0, ...rest] = changed.split('-');
  // The 29 February of the next year is its 1 March.
  const expires = new Date(`${Number(year) + 1}-${rest.join('-')}T00:00:00Z`);
  return [
    `Contact: ${page}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${file}`,
    `Policy: ${page}`,
    '',
  ].join('\n');
}
