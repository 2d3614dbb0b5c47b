import { Worker } from 'node:worker_threads';
import type { IndexMessage, IndexTask } from './search-worker.ts';

/** An index that is made on another thread. */
export interface Indexing {
  /** Resolves when every page has been read, after which pages may change. */
  readonly untilRead: () => Promise<void>;
  /** Resolves with a summary when the index stands. */
  readonly untilWritten: () => Promise<string>;
}

/** Starts to index a built site on a thread of its own. A build that stops before the index stands stops it too. */
export function startIndexing(task: IndexTask): Indexing {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { workerData: task });
  worker.unref();
  const read = Promise.withResolvers<undefined>();
  const written = Promise.withResolvers<string>();
  worker.on('message', ({ summary }: IndexMessage) => {
    if (summary === undefined) read.resolve(undefined);
    else written.resolve(summary);
  });
  worker.on('error', (error) => {
    read.reject(error);
    written.reject(error);
  });
  // What goes wrong is told to whoever waits for it.
  for (const { promise } of [read, written]) promise.catch(() => undefined);
  return {
    untilRead: async () => {
      worker.ref();
      await read.promise;
    },
    untilWritten: async () => {
      worker.ref();
      const summary = await written.promise;
      await worker.terminate();
      return summary;
    },
  };
}
