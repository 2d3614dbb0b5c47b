import type { SourceData } from '../schemas/source.ts';
import type { SourceStatus } from '../schemas/source-status.ts';

/** A source with what the last check of its address found. */
export interface LoadedSource extends SourceData {
  /** The day on which its address was last found unreachable, `YYYY-MM-DD`; undefined while it answers. */
  readonly unreachable?: string;
}

/** How many checks in a row, on different days, an address must fail before readers are led elsewhere. */
const CHECKS_TO_BE_UNREACHABLE = 2;

/** The address of a source that a reader is sent to while it answers, and that is checked; undefined without one. */
export function addressOf(source: Pick<SourceData, 'URL' | 'seen-at'>): string | undefined {
  return source.URL ?? source['seen-at'];
}

/**
 * A source with its status: unreachable from the second failed check on. The status of another address than the source
 * has by now says nothing about it.
 */
export function withStatus(source: SourceData, status: SourceStatus | undefined): LoadedSource {
  if (status === undefined || status.address !== addressOf(source)) return source;
  const isUnreachable = (status.failed ?? 0) >= CHECKS_TO_BE_UNREACHABLE;
  return isUnreachable ? { ...source, unreachable: status.checked } : source;
}

/** Where to send a reader: to the source's address, or, when that is unreachable, to a copy, if there is one. */
export function bestAddress(source: LoadedSource): string | undefined {
  if (source.unreachable === undefined) return addressOf(source);
  return source.archived ?? source['seen-at'] ?? source.URL;
}
