/** Why a copy could not be kept; the name of the message that says so. */
export type FaultReason = 'cancelled' | 'changed' | 'no-connection' | 'no-room' | 'refused' | 'unsupported';

/** Thrown when a copy could not be kept. Nothing of it is left, and an earlier copy stays whole. */
export class CopyFault extends Error {
  override name = 'CopyFault';
  readonly reason: FaultReason;

  constructor(reason: FaultReason, options?: ErrorOptions) {
    super(`No copy was kept: ${reason}`, options);
    this.reason = reason;
  }
}

/** What an error that was thrown while a copy was made means for the reader. */
export function faultOf(error: unknown): CopyFault {
  if (error instanceof CopyFault) return error;
  return new CopyFault(reasonOf(error), { cause: error });
}

function reasonOf(error: unknown): FaultReason {
  // `fetch` rejects with a TypeError when there is no answer.
  if (error instanceof TypeError) return 'no-connection';
  // What was sent as a list is none.
  if (error instanceof SyntaxError) return 'changed';
  if (!(error instanceof DOMException)) return 'refused';
  if (error.name === 'AbortError') return 'cancelled';
  return error.name === 'QuotaExceededError' ? 'no-room' : 'refused';
}
