import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.ts';
import { LANES, type Lane } from './lanes.ts';
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

async function runLane(lane: Lane, folder: string): Promise<Tally> {
  console.log(`\n── ${lane.name}: ${lane.title}`);
  const start = performance.now();
  const tally = await lane.run(folder).catch((error: unknown) => {
    console.error(messageOf(error));
    return tallyCommand(false);
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `── ${lane.name}: ${String(tally.passed)} passed, ${String(tally.failed)} failed, ${seconds} s`,
  );
  return tally;
}

/** Runs the lanes one after another, whatever fails; one that cannot run counts as one failure. */
async function runLanes(lanes: readonly Lane[], folder: string): Promise<Tally> {
  const withoutChromium = lanes.some((lane) => lane.name === 'browser') && !hasChromium();
  const total = { passed: 0, failed: 0 };
  const failedLanes: string[] = [];
  for (const lane of lanes) {
    const withoutBuild = lane.needsBuild && failedLanes.includes('build');
    const cannotRun = withoutBuild || (lane.name === 'browser' && withoutChromium);
    if (cannotRun)
      console.log(
        `\n── ${lane.name}: not run, as ${withoutBuild ? 'the build failed' : 'there is no Chromium'}`,
      );
    const tally = cannotRun ? tallyCommand(false) : await runLane(lane, folder);
    if (tally.failed > 0) failedLanes.push(lane.name);
    total.passed += tally.passed;
    total.failed += tally.failed;
  }
  if (failedLanes.length > 0) console.log(`\nFailed: ${failedLanes.join(', ')}`);
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
