import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program took, its children included. */
export interface Cost {
  readonly seconds: number;
  /** Of all processors together. */
  readonly cpuSeconds: number;
  /** The most memory that all its processes held at a time, in MiB, shared pages counted in parts (PSS). */
  readonly peakMiB: number;
}

/** How a program is run. */
export interface Run {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly variables: Readonly<Record<string, string>>;
}

const SAMPLE_MS = 200;
/** Of the clock in which Linux counts the time of processes. */
const TICKS_PER_SECOND = 100;

/**
 * Runs a script of Node under the version that runs this one, and measures it. Needs Linux, whose /proc tells of
 * processes. Rejects with what was printed when the program fails.
 */
export async function measureRun({ args, cwd, variables }: Run): Promise<Cost> {
  const { PATH, HOME } = process.env;
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-20_000)));
  let peak = 0;
  const ticks = new Map<number, number>();
  const timer = setInterval(() => {
    const processes = treeOf(child.pid ?? 0);
    peak = Math.max(
      peak,
      processes.reduce((sum, { kibibytes }) => sum + kibibytes, 0),
    );
    for (const each of processes) ticks.set(each.id, each.ticks);
  }, SAMPLE_MS);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}:\n${output}`);
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: [...ticks.values()].reduce((sum, each) => sum + each, 0) / TICKS_PER_SECOND,
    peakMiB: peak / 1024,
  };
}

interface Process {
  readonly id: number;
  readonly ticks: number;
  readonly kibibytes: number;
}

/** A process and those it started, as they are at this moment. */
function treeOf(root: number): Process[] {
  const parents = new Map<number, { parent: number; ticks: number }>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/u.test(each))) {
    const fields = readIfThere(`/proc/${name}/stat`)
      .replace(/^.*\) /su, '')
      .split(' ');
    if (fields.length < 14) continue;
    // Fields 4, 14 and 15 of proc(5), counted from the third.
    parents.set(Number(name), { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) });
  }
  const isBelow = (id: number): boolean => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)?.parent)
      if (at === root) return true;
    return false;
  };
  return [...parents]
    .filter(([id]) => isBelow(id))
    .map(([id, { ticks }]) => ({
      id,
      ticks,
      kibibytes: Number(/^Pss:\s+(\d+)/mu.exec(readIfThere(`/proc/${id}/smaps_rollup`))?.[1] ?? 0),
    }));
}

/** A process may end between two looks at it. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
