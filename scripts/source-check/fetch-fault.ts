/** Why a server did not answer. */
export interface FetchFault {
  readonly outcome: 'timeout' | 'certificate' | 'unreachable';
  /** The system's own name for it, such as `ENOTFOUND`. */
  readonly detail: string;
}

/** The names under which OpenSSL and Node refuse a certificate. */
const CERTIFICATE = /CERT|SELF_SIGNED|SIGNATURE|ALTNAME|UNABLE_TO_(?:GET|VERIFY|DECRYPT)|HOSTNAME_MISMATCH/u;
const TIMEOUT = /TIMEOUT|ETIMEDOUT|TimeoutError/u;

/** Tells a bad certificate, a server that takes too long, and all else apart, from what `fetch` threw. */
export function faultOf(error: unknown): FetchFault {
  const detail = codeOf(error);
  if (TIMEOUT.test(detail)) return { outcome: 'timeout', detail };
  return { outcome: CERTIFICATE.test(detail) ? 'certificate' : 'unreachable', detail };
}

/** The code of the innermost cause, else its name. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause !== undefined) return codeOf(error.cause);
  if ('code' in error && typeof error.code === 'string') return error.code;
  // Several addresses of one host were tried in vain.
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error.name;
}
