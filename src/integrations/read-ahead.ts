import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ContentFile } from '../checks/content-file.ts';
import { kindOfFile } from '../checks/paths.ts';
import { isReadable } from '../checks/placed-file.ts';
import {
  editionReader,
  type EditionReading,
  type ReadEdition,
  type ReadingOptions,
} from './edition-reading.ts';
import type { EditionStore, KeptEdition } from './edition-store.ts';

/** From so many editions on another thread is worth its start. */
const WORTH_A_THREAD = 60;
/** Room for the trees of editions, which live for moments. Six times as much takes as long, and stays with the process. */
const YOUNG_MIB = 32;
/** How many editions a thread gets at a time. */
const PORTION = 20;

/** What is told of long reading. */
export type Progress = (read: number, all: number) => void;

/**
 * Reads the editions among `files`, those that are in `store` from there, the others on as many threads as there are
 * processors. By the file’s path in the content folder.
 */
export async function readAhead(
  files: readonly ContentFile[],
  options: ReadingOptions,
  { store, progress }: { store: EditionStore; progress: Progress },
): Promise<Map<string, KeptEdition>> {
  const readings = files.flatMap(readingOf);
  const known = new Map<string, KeptEdition>();
  for (const reading of readings) {
    const kept = store.find(reading);
    if (kept !== undefined) known.set(reading.file, kept);
  }
  const waiting = readings.filter(({ file }) => !known.has(file));
  const keep = (reading: EditionReading, read: ReadEdition): void => {
    known.set(reading.file, store.keep(reading, read));
    if (known.size % 500 === 0) progress(known.size, readings.length);
  };
  const threads = Math.min(availableParallelism(), Math.floor(waiting.length / WORTH_A_THREAD));
  if (threads < 2) {
    const read = editionReader(options);
    for (const reading of waiting) keep(reading, await read(reading));
  } else {
    const portions = portionsOf(waiting);
    await Promise.all(Array.from({ length: threads }, () => readOnThread(portions, options, keep)));
  }
  return known;
}

function readingOf(file: ContentFile): EditionReading[] {
  const place = kindOfFile(file.path);
  if ((place.kind !== 'edition' && place.kind !== 'about') || !isReadable(file)) return [];
  return [{ file: file.path, text: file.text, lang: place.lang, format: place.format }];
}

function portionsOf(readings: readonly EditionReading[]): EditionReading[][] {
  return Array.from({ length: Math.ceil(readings.length / PORTION) }, (_, index) =>
    readings.slice(index * PORTION, (index + 1) * PORTION),
  );
}

/** Takes portions from the list until none is left. Rejects when the thread dies. */
async function readOnThread(
  portions: EditionReading[][],
  options: ReadingOptions,
  keep: (reading: EditionReading, read: ReadEdition) => void,
): Promise<void> {
  const worker = new Worker(new URL('./edition-worker.ts', import.meta.url), {
    workerData: options,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MIB },
  });
  const ended = new Promise<void>((done, failed) => {
    let portion: readonly EditionReading[] = [];
    const next = (): void => {
      portion = portions.shift() ?? [];
      if (portion.length === 0) done();
      else worker.postMessage(portion);
    };
    worker.on('message', (results: readonly ReadEdition[]) => {
      try {
        portion.forEach((reading, index) => {
          const read = results[index];
          if (read !== undefined) keep(reading, read);
        });
        next();
      } catch (error) {
        failed(error instanceof Error ? error : new Error(String(error)));
      }
    });
    worker.on('error', failed);
    next();
  });
  try {
    await ended;
  } finally {
    await worker.terminate();
  }
}
