import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../scripts/chromium.ts';

const executablePath = findChromium();
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // What is broken fails twice. What fails once, by the pace of a busy machine, is named as flaky.
  retries: 1,
  // One more than there are cores, as tests wait at times. On a busy machine they wait long.
  workers: availableParallelism() + 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'line',
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  use: {
    // Playwright reads the address from what the server prints, below.
    baseURL: process.env.SERVED_AT ?? 'http://localhost:4321/',
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: 'node scripts/serve.ts',
    cwd: '..',
    env: { PORT: '0' },
    wait: { stdout: /The site is at (?<served_at>\S+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
