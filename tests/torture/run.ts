import { messageOf } from '../../scripts/message.ts';
import { books } from './books.ts';
import { browserFaults } from './browser-faults.ts';
import type { Case } from './case.ts';
import { filter } from './filter.ts';
import { fullDisk } from './full-disk.ts';
import { kill } from './kill.ts';
import { load } from './load.ts';
import { sameBytes } from './same-bytes.ts';
import { servers } from './servers.ts';
import { warm } from './warm.ts';

const CASES: readonly Case[] = [kill, sameBytes, warm, browserFaults, fullDisk, servers, load, filter, books];

/** The cases named on the command line, or all that need nothing of the machine. */
function chosenCases(names: readonly string[]): readonly Case[] {
  const unknown = names.filter((name) => !CASES.some((one) => one.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `There is no case ${unknown.join(', ')}. Cases: ${CASES.map(({ name }) => name).join(', ')}.`,
    );
  }
  return names.length === 0
    ? CASES.filter(({ needs }) => needs === undefined)
    : CASES.filter(({ name }) => names.includes(name));
}

/** Runs the cases one after another and prints the figure of each; all must be whole. */
async function torture(names: readonly string[]): Promise<void> {
  for (const { name, title, needs, run } of chosenCases(names)) {
    console.log(`\n── ${name}`);
    try {
      const { held, tried } = await run((line) => console.log(`   ${line}`));
      console.log(`── ${name}: ${held} of ${tried} ${title}`);
      if (held < tried || tried === 0) process.exitCode = 1;
    } catch (error) {
      console.error(messageOf(error));
      console.log(`── ${name}: could not be run${needs === undefined ? '' : `. It needs ${needs}`}`);
      process.exitCode = 1;
    }
  }
}

torture(process.argv.slice(2)).catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});
