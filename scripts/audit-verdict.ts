/** What an advisory says, as `npm audit --json` gives it. */
interface Advisory {
  readonly title: string;
  readonly url: string;
  readonly range: string;
}

/** What `npm audit --json` prints (npm 7 and later): the report, or what kept it from one. */
interface AuditReport {
  readonly message?: string;
  readonly vulnerabilities?: Readonly<
    Record<
      string,
      { readonly name: string; readonly severity: string; readonly via: readonly (string | Advisory)[] }
    >
  >;
}

/** Whether a registry knows weaknesses of the packages installed; `unanswered` says nothing about them. */
export type AuditVerdict =
  | { readonly kind: 'clean' }
  | { readonly kind: 'weak'; readonly lines: readonly string[] }
  | { readonly kind: 'unanswered'; readonly reason: string };

/** Reads what `npm audit --json` printed. Whatever is no report counts as no answer. */
export function judgeAudit(output: string): AuditVerdict {
  const report = readReport(output);
  if (report?.vulnerabilities === undefined) {
    return { kind: 'unanswered', reason: report?.message ?? (output.trim() || 'npm printed nothing') };
  }
  const lines = Object.values(report.vulnerabilities).flatMap(({ name, severity, via }) =>
    via.flatMap((each) =>
      typeof each === 'string' ? [] : [`${name} ${each.range}  ${severity}  ${each.title}  ${each.url}`],
    ),
  );
  return lines.length === 0 ? { kind: 'clean' } : { kind: 'weak', lines };
}

function readReport(output: string): AuditReport | undefined {
  try {
    // npm's own format, printed a moment ago.
    return JSON.parse(output) as AuditReport;
  } catch {
    return undefined;
  }
}
