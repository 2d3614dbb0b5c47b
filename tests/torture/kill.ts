import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as elapse } from 'node:timers/promises';
import type { Case, Figure } from './case.ts';
import { buildWhole, hashOf, inFolder, makeTwoContents, type TwoContents } from './two-contents.ts';

const KILLS = 36;
/** After how many kills a build is let through to its end, on what they left behind. */
const RERUN_AFTER = 6;

/** Builds of a whole site, killed with all their processes. */
export const kill: Case = {
  name: 'kill',
  title: 'builds killed at a random moment that left a whole site, and reruns that made the next one',
  run: (say) => inFolder((folder) => killBuilds(makeTwoContents(folder), say)),
};

async function killBuilds(project: TwoContents, say: (line: string) => void): Promise<Figure> {
  const [a, b] = project.contents;
  const start = performance.now();
  const wholeA = await buildWhole(project, a);
  const lasting = performance.now() - start;
  const wholeB = await buildWhole(project, b);
  let [held, tried] = [0, 0];
  for (let index = 0; index < KILLS; index += 1) {
    const content = hashOf(project.dist) === wholeA ? b : a;
    const before = hashOf(project.dist);
    const after = content === a ? wholeA : wholeB;
    const moment = Math.random() * lasting;
    const ended = await killAt(project, content, moment);
    const left = hashOf(project.dist);
    const isWhole = left === before || left === after;
    say(
      `killed after ${(moment / 1000).toFixed(1)} s${ended ? ' (it had ended)' : ''}: ${isWhole ? 'whole' : 'BROKEN'}`,
    );
    tried += 1;
    if (isWhole) held += 1;
    if ((index + 1) % RERUN_AFTER !== 0) continue;
    tried += 1;
    if ((await buildWhole(project, content)) === after) held += 1;
  }
  return { held, tried };
}

/** Builds and kills the build and all that it started; says whether it had ended before. */
async function killAt({ root }: TwoContents, content: string, milliseconds: number): Promise<boolean> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', CONTENT_DIR: content },
    stdio: 'ignore',
    detached: true,
  });
  const exit = once(child, 'exit');
  await Promise.race([exit, elapse(milliseconds)]);
  const hasEnded = child.exitCode !== null;
  if (!hasEnded && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await exit;
  return hasEnded;
}
