/** Korean words of a query: they lose particles and the endings of verbs, and compounds are cut in two. */

const HANGUL = /\p{Script=Hangul}/u;
const SHORTEST_STEM = 2;

const PARTICLES = [
  '은 는 이 가 을 를 의 에 와 과 도 만 로 께 나 라 야 랑 에서 에게 으로 까지',
  '부터 보다 처럼 이나 이라 라도 하고 이랑 한테 께서 에는 에도 에만 에의 로서 로써',
  '로의 로는 로도 과의 와의 과는 와는 과도 와도 만이 만을 만의 이며 이고 이란 라는',
  '라고 에선 조차 마저 밖에 마다 에서의 에서는 에서도 에게는 에게서 으로서 으로써',
  '으로의 으로는 으로도 로부터 이라도 이라는 이라고 까지의 까지도 까지는 부터의 부터는',
  '보다는 이었다 였다 으로부터 이었던 에서부터 에게로 입니다 이다 인가 이었나 였나',
  '들 들이 들은 들을 들의 들과 들에 들도 들에게',
  // Nouns become verbs: 철수 (withdrawal), 철수했나 (did they withdraw?).
  '하다 한다 하는 하고 하며 하여 하자 하지 하기 하기로 하나 하면서 한 할 함 해 해서',
  '했다 했나 했던 했고 했으며 했는가 했지만 했는지 하였다 하였나 했습니까 했습니다',
  '되다 된다 되는 되고 되어 되자 되지 되기 된 될 됨 되었다 되었나 되었던 됐다 됐나 됐던 됐는가',
].flatMap((line) => line.split(' '));
const PARTICLES_BY_LENGTH = PARTICLES.toSorted((a, b) => b.length - a.length);
const PARTICLE_SET: ReadonlySet<string> = new Set(PARTICLES);

/** Says whether a word has a Hangul syllable: `2016년` has one. */
export function isHangul(word: string): boolean {
  return HANGUL.test(word);
}

/**
 * A word without the particle at its end: `프랑스의` gives `프랑스`. `undefined` when there is none, or when fewer
 * than two syllables would remain (`회의` is a word).
 */
export function withoutParticle(word: string): string | undefined {
  if (!HANGUL.test(word.slice(-1))) return undefined;
  const particle = PARTICLES_BY_LENGTH.find(
    (ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM,
  );
  return particle === undefined ? undefined : word.slice(0, -particle.length);
}

/**
 * Says whether `word` is `stem` with a particle or nothing after it: true of `프랑스는` and `프랑스`, false of
 * `프랑스어`.
 */
export function isInflectionOf(word: string, stem: string): boolean {
  return word.startsWith(stem) && (word === stem || PARTICLE_SET.has(word.slice(stem.length)));
}

/** Every way to cut a compound in two, of which at least one part is a word of two characters, and none is shorter than `shortest`. */
export function compoundSplits(word: string, shortest: number): (readonly [string, string])[] {
  const cuts = Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => at + 1);
  return cuts
    .map((cut) => [word.slice(0, cut), word.slice(cut)] as const)
    .filter(
      ([a, b]) => Math.min(a.length, b.length) >= shortest && Math.max(a.length, b.length) >= SHORTEST_STEM,
    );
}
