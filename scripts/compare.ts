import { messageOf } from './message.ts';
import { differencesOf } from './folder-differences.ts';

const [before, after] = process.argv.slice(2);
try {
  if (before === undefined || after === undefined) {
    throw new Error('Name the folders of two built sites: npm run compare -- dist other-dist');
  }
  const { differences, compared } = differencesOf(before, after);
  for (const difference of differences) console.log(difference);
  console.log(`${compared - differences.length} files identical of ${compared} compared`);
  if (differences.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
