import type { Page } from '@playwright/test';

/** How a page appeared: in milliseconds, but for the shift of its layout. */
export interface Paint {
  readonly fcp: number;
  readonly lcp: number;
  readonly cls: number;
  /** Time beyond 50 ms in long tasks after the first drawing. */
  readonly tbt: number;
}

/** How long nothing more has to come before a page counts as loaded. */
const SETTLED_MS = 1500;

/** Opens a page and watches it until it has settled. */
export async function observePaint(page: Page, url: string): Promise<Paint> {
  await page.addInitScript(() => {
    const seen = { fcp: 0, lcp: 0, cls: 0, tasks: [] as { start: number; duration: number }[] };
    Object.assign(globalThis, { seen });
    const watch = (type: string, take: (entry: PerformanceEntry) => void): void => {
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    };
    watch('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') seen.fcp = startTime;
    });
    watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
    watch('layout-shift', (entry) => (seen.cls += Number(Reflect.get(entry, 'value'))));
    watch('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, duration }));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(SETTLED_MS);
  const { fcp, lcp, cls, tasks } = await page.evaluate(
    () =>
      Reflect.get(globalThis, 'seen') as {
        fcp: number;
        lcp: number;
        cls: number;
        tasks: { start: number; duration: number }[];
      },
  );
  const blocking = tasks
    .filter(({ start }) => start >= fcp)
    .map(({ duration }) => Math.max(0, duration - 50));
  return { fcp, lcp, cls, tbt: blocking.reduce((sum, each) => sum + each, 0) };
}
