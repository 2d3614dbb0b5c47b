import { parentPort, workerData } from 'node:worker_threads';
import { editionReader, type EditionReading, type ReadingOptions } from './edition-reading.ts';

/** Reads and renders editions on a thread of its own, and answers each with what came of it, in their order. */
const read = editionReader(workerData as ReadingOptions);

parentPort?.on('message', (readings: readonly EditionReading[]) => {
  void Promise.all(readings.map(read)).then((results) => parentPort?.postMessage(results));
});
