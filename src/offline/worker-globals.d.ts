/** What a service worker has beside what TypeScript's types of a page describe (https://w3c.github.io/ServiceWorker/). */
interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

declare const registration: ServiceWorkerRegistration;

declare function skipWaiting(): Promise<void>;
