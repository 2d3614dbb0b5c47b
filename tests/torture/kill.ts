import type { Case, Figure } from './case.ts';
import { killBuild } from './kill-build.ts';
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
    const ended = await killBuild({ root: project.root, content, milliseconds: moment });
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
