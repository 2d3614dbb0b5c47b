import type { Figures } from './figures.ts';

interface Row {
  readonly label: string;
  readonly of: (figures: Figures) => number;
  readonly digits: number;
}

const KILOBYTE = 1024;

function row(label: string, of: Row['of'], digits = 1): Row {
  return { label, of, digits };
}

const ROWS: readonly Row[] = [
  row('Cold build, s', ({ build }) => build.cold.seconds),
  row('Cold build, CPU s', ({ build }) => build.cold.cpuSeconds),
  row('Cold build, peak MiB', ({ build }) => build.cold.peakMiB, 0),
  row('Build again, s', ({ build }) => build.warm.seconds),
  row('Build after one edit, s', ({ build }) => build.edit.seconds),
  row('Build after one edit, CPU s', ({ build }) => build.edit.cpuSeconds),
  row('Files', ({ build }) => build.files, 0),
  row('Site, MB', ({ build }) => build.megabytes),
  row('Article: requests', ({ page }) => page.requests, 0),
  row('Article: HTML and CSS, kB', ({ page }) => (page.bytes.html + page.bytes.css) / KILOBYTE),
  row('Article: script, kB', ({ page }) => (page.bytes.script + page.inlineScript) / KILOBYTE),
  row('Article: fonts, kB', ({ page }) => page.bytes.font / KILOBYTE),
  row('Article: all without fonts, kB', ({ page: { bytes } }) => (allBytes(bytes) - bytes.font) / KILOBYTE),
  row('Article: script runs, ms', ({ page }) => page.scriptMs, 0),
  row('Article: FCP, ms', ({ page }) => page.fcp, 0),
  row('Article: LCP, ms', ({ page }) => page.lcp, 0),
  row('Article: CLS', ({ page }) => page.cls, 3),
  row('Article: TBT, ms', ({ page }) => page.tbt, 0),
  row('Search to first result, kB', ({ search }) => search.bytes / KILOBYTE),
  row('Search to first result, ms', ({ search }) => search.ms, 0),
];

/** The figures of several systems at one size as a table in Markdown; those of peers with how much of them this site has. */
export function writeTable(size: number, systems: Readonly<Record<string, Figures>>): string {
  const { site, ...peers } = systems;
  if (site === undefined) throw new Error('There is nothing to compare with.');
  const names = Object.keys(peers);
  const head = [
    `${size.toLocaleString('en')} articles`,
    'this site',
    ...names.flatMap((name) => [name, 'ratio']),
  ];
  const lines = ROWS.map(({ label, of, digits }) => {
    const own = of(site);
    const others = Object.values(peers).flatMap((figures) => [
      of(figures).toFixed(digits),
      ratio(own, of(figures)),
    ]);
    return [label, own.toFixed(digits), ...others];
  });
  return [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function ratio(own: number, other: number): string {
  return other === 0 ? '–' : (own / other).toFixed(2);
}

function allBytes(bytes: Figures['page']['bytes']): number {
  return Object.values(bytes).reduce((sum, each) => sum + each, 0);
}
