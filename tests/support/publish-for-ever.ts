import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { publishFolder, restorePrevious } from '../../src/integrations/swap.ts';

// Publishes edition "b", then "a", then "b" … of a folder as its `dist`, until it is killed.
const [folder = ''] = process.argv.slice(2);
const dist = join(folder, 'dist');
restorePrevious(dist);
process.stdout.write('ready\n');
for (let turn = 0; ; turn += 1) {
  const built = join(folder, '.build/dist');
  rmSync(built, { recursive: true, force: true });
  cpSync(join(folder, turn % 2 === 0 ? 'b' : 'a'), built, { recursive: true });
  publishFolder(built, dist);
}
