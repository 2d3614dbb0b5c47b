import { underBase, WORKER_PATH } from '../lib/urls.ts';
import { CopyFault } from '../offline/copy-fault.ts';

/** Registers the service worker and waits until it answers. Throws a `CopyFault` when the browser refuses it. */
export async function registerWorker(): Promise<void> {
  try {
    const url = underBase(import.meta.env.BASE_URL, WORKER_PATH);
    const { installing, waiting, active } = await navigator.serviceWorker.register(url, {
      updateViaCache: 'none',
    });
    await isActive(installing ?? waiting ?? active);
  } catch (error) {
    throw new CopyFault('refused', { cause: error });
  }
}

/** Takes the service worker away: the browser asks the site again for everything. */
export async function unregisterWorker(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(
    underBase(import.meta.env.BASE_URL, '/'),
  );
  await registration?.unregister();
}

async function isActive(worker: ServiceWorker | null): Promise<void> {
  await new Promise<void>((done, failed) => {
    const look = (): void => {
      if (worker?.state === 'activated') done();
      if (worker === null || worker.state === 'redundant') failed(new Error('The worker was not installed.'));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}
