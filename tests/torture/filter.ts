import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../../scripts/chromium.ts';
import { serveSite } from '../../scripts/serve.ts';
import { ROOT } from '../support/built-site.ts';
import type { Case, Figure } from './case.ts';

/** How many events the timeline holds (its own, or copies of them too), how much slower the processor is, and the time. */
const TRIALS = [
  { events: undefined, slowdown: 1, milliseconds: 50 },
  { events: 2000, slowdown: 4, milliseconds: 200 },
] as const;

/** Times from a change of a field of the timeline’s filter to the drawn page, each field in turn. */
export const filter: Case = {
  name: 'filter',
  title: 'medians of filtering within their time',
  needs: 'a built site in dist/, and a quiet machine',
  run: async (say) => {
    const folder = join(ROOT, 'dist');
    if (!existsSync(folder)) throw new Error('There is no built site in dist/. To make one: npm run build');
    const site = await serveSite({ folder, port: 0 });
    const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
    try {
      let held = 0;
      for (const { events, slowdown, milliseconds } of TRIALS) {
        const page = await browser.newPage();
        await page.goto(`${site.url}en/timeline/`);
        const count = await page.evaluate(copyEvents, events);
        await page.locator('.filter > summary').click();
        await page.locator('timeline-tools [data-count-of]').first().waitFor();
        const session = await page.context().newCDPSession(page);
        await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
        const times = await timesOf(page);
        const median = times[Math.floor(times.length / 2)] ?? Infinity;
        say(
          `${count} events, processor ${slowdown} times slower: median ${median.toFixed(0)} ms of at most ` +
            `${milliseconds} ms, slowest ${(times.at(-1) ?? Infinity).toFixed(0)} ms, ${times.length} changes`,
        );
        if (median <= milliseconds) held += 1;
        await page.close();
      }
      return { held, tried: TRIALS.length } satisfies Figure;
    } finally {
      await browser.close();
      await site.close();
    }
  },
};

/** Copies events of the page beside themselves until there are `wanted`, and gives how many there are. */
function copyEvents(wanted = 0): number {
  const events = [...document.querySelectorAll('.event')];
  for (let index = 0; events.length + index < wanted; index += 1) {
    const event = events[index % events.length];
    const copy = event?.cloneNode(true);
    if (event === undefined || !(copy instanceof Element)) break;
    copy.id = `${event.id}-copy-${index}`;
    event.after(copy);
  }
  return document.querySelectorAll('.event').length;
}

/** Milliseconds from each change to the next drawn page, the fastest first. */
async function timesOf(page: Page): Promise<number[]> {
  const fields = await page.locator('.filter :is([type=checkbox], [type=reset])').all();
  const times: number[] = [];
  for (const field of [...fields, ...fields]) {
    const time = await field.evaluate(async (element: HTMLElement) => {
      const start = performance.now();
      element.click();
      // After the frame is drawn: a message posted in it is answered once it is.
      await new Promise((drawn) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = drawn;
          port2.postMessage(undefined);
        }),
      );
      return performance.now() - start;
    });
    times.push(time);
  }
  return times.sort((a, b) => a - b);
}
