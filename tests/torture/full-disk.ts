import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../support/build.ts';
import type { Case, Figure } from './case.ts';
import { buildWhole, hashOf, inFolder, makeTwoContents, type TwoContents } from './two-contents.ts';

const DISK_KB = 24_000;
/** How much room a build finds. A whole site of the fixture takes about 4,600 kB, and what the next build can use 1,100 kB. */
const ROOMS_KB = [0, 8, 64, 256, 512, 1024, 1536, 2048, 2560, 3072, 3584, 4096, 4608, 5120, 5632, 6144];

/** Builds on a disk without room, one that lies in memory and holds the whole project and what its builds keep. */
export const fullDisk: Case = {
  name: 'full-disk',
  title:
    'builds on a disk with too little room that left the last site, and reruns with room that made the next',
  needs:
    'Linux, and the right to mount a file system: root, or "unshare --user --map-root-user --mount npm run torture -- full-disk"',
  run: (say) =>
    inFolder(async (folder) => {
      const disk = join(folder, 'disk');
      mkdirSync(disk);
      system('mount', ['-t', 'tmpfs', '-o', `size=${DISK_KB}k`, 'tmpfs', disk]);
      try {
        return await fillDisk(makeTwoContents(disk), say);
      } finally {
        system('umount', [disk]);
      }
    }),
};

async function fillDisk(project: TwoContents, say: (line: string) => void): Promise<Figure> {
  const [a, b] = project.contents;
  const wholeB = await buildWhole(project, b);
  const wholeA = await buildWhole(project, a);
  let [held, tried] = [0, 0];
  for (const room of ROOMS_KB) {
    const filler = leaveRoom(project.root, room);
    const { code, output } = await build({ CONTENT_DIR: b }, { root: project.root });
    const left = hashOf(project.dist);
    const isRight = code === 0 ? left === wholeB : left === wholeA && output.includes('The disk is full');
    say(
      `${room} kB of room: ${code === 0 ? 'built' : 'refused'}, ${isRight ? 'whole' : `BROKEN\n${output}`}`,
    );
    rmSync(filler);
    tried += 2;
    if (isRight) held += 1;
    if ((await buildWhole(project, a)) === wholeA) held += 1;
  }
  return { held, tried };
}

function leaveRoom(root: string, roomKb: number): string {
  const { bavail, bsize } = statfsSync(root);
  const filler = join(root, 'filler');
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - roomKb * 1024)));
  return filler;
}

function system(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
}
