import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.ts';
import { LANES, STAGES, type Lane } from './lanes.ts';
import { messageOf } from './message.ts';
import { tallyCommand, type Tally } from './tally.ts';

/** The lanes named on the command line, or all of them. */
function chosenLanes(names: string[]): readonly Lane[] {
  const unknown = names.filter((name) => !LANES.some((lane) => lane.name === name));
  if (unknown.length === 0)
    return names.length === 0 ? LANES : LANES.filter((lane) => names.includes(lane.name));
  throw new Error(
    `There is no lane ${unknown.join(', ')}. Lanes: ${LANES.map((lane) => lane.name).join(', ')}.`,
  );
}

function hasChromium(): boolean {
  try {
    console.log(`Chromium: ${ensureChromium()}`);
    return true;
  } catch (error) {
    console.error(messageOf(error));
    return false;
  }
}

/** Runs a lane and says how it went; what it prints is shown as it comes, or all at once when it has ended. */
async function runLane(lane: Lane, folder: string, output: 'live' | 'at its end'): Promise<Tally> {
  const held: string[] = [];
  const say = (text: string): void => {
    if (output === 'live') process.stdout.write(text);
    else held.push(text);
  };
  say(`\n── ${lane.name}: ${lane.title}\n`);
  const start = performance.now();
  const tally = await lane.run(folder, output === 'live' ? undefined : say).catch((error: unknown) => {
    say(`${messageOf(error)}\n`);
    return tallyCommand(false);
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(`── ${lane.name}: ${String(tally.passed)} passed, ${String(tally.failed)} failed, ${seconds} s\n`);
  process.stdout.write(held.join(''));
  return tally;
}

/** Why a lane cannot run, given the lanes that failed before it; undefined when it can. */
function obstacleOf(lane: Lane, failed: readonly string[], hasBrowser: boolean): string | undefined {
  if (lane.needsBuild && failed.includes('build')) return 'the build failed';
  if (lane.name === 'browser' && !hasBrowser) return 'there is no Chromium';
  return undefined;
}

/** Runs the lanes stage by stage, whatever fails; one that cannot run counts as one failure. */
async function runLanes(lanes: readonly Lane[], folder: string): Promise<Tally> {
  const hasBrowser = lanes.some((lane) => lane.name === 'browser') && hasChromium();
  const total = { passed: 0, failed: 0 };
  const failed: string[] = [];
  for (const stage of STAGES.map((all) => all.filter((lane) => lanes.includes(lane)))) {
    const output = stage.length === 1 ? 'live' : 'at its end';
    const tallies = await Promise.all(
      stage.map(async (lane) => {
        const obstacle = obstacleOf(lane, failed, hasBrowser);
        if (obstacle === undefined) return runLane(lane, folder, output);
        console.log(`\n── ${lane.name}: not run, as ${obstacle}`);
        return tallyCommand(false);
      }),
    );
    for (const [at, tally] of tallies.entries()) {
      total.passed += tally.passed;
      total.failed += tally.failed;
      if (tally.failed > 0) failed.push(stage[at]?.name ?? '');
    }
  }
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
  return total;
}

const folder = mkdtempSync(join(tmpdir(), 'test-reports-'));
try {
  const { passed, failed } = await runLanes(chosenLanes(process.argv.slice(2)), folder);
  if (failed > 0) process.exitCode = 1;
  console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
