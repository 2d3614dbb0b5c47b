import { FAILURES, type SourceOutcome, type SourceStatus } from '../../src/schemas/source-status.ts';
import type { Found } from './ask.ts';

/**
 * The status of an address after a check on `day`. Failures add up over days: a second check of one day replaces the
 * first, so that one bad afternoon does not make a source unreachable. Any answer that is no failure ends the row.
 */
export function nextStatus(
  previous: SourceStatus | undefined,
  { address, found, day }: { readonly address: string; readonly found: Found; readonly day: string },
): SourceStatus {
  const { outcome, moved } = found;
  const status = { address, checked: day, outcome, ...(moved !== undefined && { moved }) };
  if (!isFailure(outcome)) return status;
  if (previous?.address !== address) return { ...status, failed: 1 };
  const before = previous.failed ?? 0;
  return { ...status, failed: previous.checked === day ? Math.max(before, 1) : before + 1 };
}

/** Says whether a check failed. */
export function isFailure(outcome: SourceOutcome): boolean {
  return FAILURES.some((failure) => failure === outcome);
}
