/* Shows the door's page again without signal: this page, its style and its script, which the page itself puts by. */

type Fetching = Event & { request: Request; respondWith(answer: Promise<Response>): void };
type Lasting = Event & { waitUntil(work: Promise<unknown>): void };
const worker = self as unknown as EventTarget & {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
};
const PATIENCE = 5_000;

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => (event as Lasting).waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request } = event as Fetching;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if ((request.mode === 'navigate' && pathname === '/door') || /\.(css|js)$/.test(pathname)) {
    (event as Fetching).respondWith(answer(request, pathname));
  }
});

async function answer(request: Request, path: string): Promise<Response> {
  const kept = await (await caches.open('door')).match(path);
  if (!kept) return fetch(request);
  const waited = new Promise<Response>((done) => setTimeout(() => done(kept), PATIENCE));
  const fetched = fetch(request).then(
    (fresh) => (fresh.status >= 500 ? kept : fresh),
    () => kept,
  );
  return Promise.race([fetched, waited]);
}
