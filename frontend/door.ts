/*
 * The door's page: a press is written on the telephone first and sent until the server has it. Nothing is called sent
 * before. A telephone that keeps nothing holds it in this page. Without this script each press is a form.
 */
import { type Count, type Got, type Kept, type People } from './door-queue';
import { forget, kept, nothing, now, press, random, refuse, sum, undo } from './door-queue';

type Answer = { has: string[]; refused: string[]; got: Got | null; closed: '' | 'ENDED' | 'REVOKED' | 'OTHER' | 'NONE' };

const AT_ONCE = 200;
const BETWEEN = 1_500;
const LOOK_AGAIN = 20_000;
const SLOWEST = 30_000;

const door = document.getElementById('door') as HTMLElement;
const said = door.dataset;
const link = said.link ?? '';
const tabs = new BroadcastChannel('door');
const opened = document.getElementById('counting') !== null;
let closed = (said.closed ?? '') as Answer['closed'];
let queue = nothing(link);
let keeps = true;
let failures = 0;
let sending = false;
let timer = 0;
let due = Infinity;

const part = (id: string) => document.getElementById(id);

function write(id: string, text: string) {
  const at = part(id);
  if (at && at.textContent !== text) at.textContent = text; // heard only when it changes
}

function shown(id: string, is: boolean) {
  const at = part(id);
  if (at) at.hidden = !is;
}

/** @param what its words for one and for two of them, written by the server */
function some(what: string | undefined, many: number): string {
  const [one, two] = (what ?? '|').split('|');
  return Math.abs(many) === 1 ? one.replace('1', String(many)) : two.replace('2', String(many));
}

function inWords(people: People, all: boolean): string {
  return [
    all || people.adults ? some(said.adults, people.adults) : '',
    all || people.children ? some(said.children, people.children) : '',
    people.headsets ? some(said.headsets, people.headsets) : '',
  ]
    .filter((text) => text)
    .join(', ');
}

/** Shows a change once it is on the disk, where other tabs read it; where nothing is kept, at once. */
async function update(change?: (queue: Kept) => void) {
  try {
    if (keeps) queue = await kept(link, change);
  } catch {
    keeps = false;
    shown('no-storage', true);
  }
  if (!keeps) change?.(queue);
  if (change) tabs.postMessage('changed');
  show();
}

function show() {
  const { waiting, refused, got } = queue;
  const open = sum(waiting);
  const words = inWords(open, false) || some(said.changes, waiting.length);
  const stopped = closed === 'REVOKED' || closed === 'NONE';
  const state = part('state');
  if (state) {
    state.className = 'door-state ' + (waiting.length ? (stopped ? 'lost' : 'waits') : 'sent');
    const sent = got ? (said.sent ?? '') : (said.asking ?? '');
    const waits = (stopped ? said.lost : said.waits)?.replace('#', words) ?? '';
    write('state', waiting.length ? waits : stopped ? '' : sent);
    state.hidden = state.textContent === '';
  }
  write('refused', refused.length ? (said.refused ?? '').replace('#', inWords(sum(refused), false)) : '');
  shown('refused', refused.length > 0);
  const button = part('undo') as HTMLButtonElement | null;
  if (button) button.disabled = !queue.past.length;
  if (opened && closed) {
    shown('counting', false);
    shown('over', true);
  }
  if (got) {
    write('all', inWords(got.all, true));
    write('mine', inWords(got.mine, true));
    const clock = new Intl.DateTimeFormat(said.locale, { timeStyle: 'short', timeZone: said.zone });
    write('as-of', (said.asOf ?? '').replace('#', clock.format(new Date(got.asOf))));
    const inside = got.all.adults + got.all.children + open.adults + open.children;
    const sign = !got.room || inside < got.room * 0.9 ? '' : (inside < got.room ? said.almost : said.full) ?? '';
    write('room', sign.replace('#', String(inside)));
    shown('room', sign !== '');
  }
}

function soon(wait: number) {
  if (Date.now() + wait >= due) return;
  clearTimeout(timer);
  due = Date.now() + wait;
  timer = window.setTimeout(() => void send(), wait);
}

/** Two tabs may send the same: that does no harm. */
async function send() {
  due = Infinity;
  if (sending || !link || closed === 'REVOKED' || closed === 'NONE') return;
  sending = true;
  let wait = 0;
  try {
    await update();
    // never is more taken back than the server has
    const inOrder = [...queue.waiting].sort((a, b) => Math.sign(b.howMany) - Math.sign(a.howMany));
    const answer = await fetch('/door/counts', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ link, counts: inOrder.slice(0, AT_ONCE) }),
      signal: AbortSignal.timeout(15_000),
    });
    if (!answer.ok) {
      wait = Number(answer.headers.get('Retry-After') ?? 0) * 1_000;
      throw new Error(String(answer.status));
    }
    await take((await answer.json()) as Answer);
    failures = 0;
    wait = queue.waiting.length ? BETWEEN : LOOK_AGAIN;
  } catch {
    failures++;
    wait = Math.max(wait, Math.min(SLOWEST, 1_000 * 2 ** failures));
  } finally {
    sending = false;
    show();
    if (!closed || queue.waiting.length) soon(wait);
  }
}

async function take(answer: Answer) {
  if (closed && !answer.closed && !opened) location.reload(); // it opens only now
  closed = answer.closed;
  const change = (queue: Kept) => {
    forget(queue, answer.has);
    if (closed !== 'REVOKED') refuse(queue, answer.refused); // of a revoked door they stay, to be read out
    queue.got = answer.got ?? queue.got;
  };
  await update(change);
  if (closed === 'ENDED' && !queue.waiting.length) void forgetShell();
}

function pressed(what: Count['what'], howMany: number, language: string | null = null): Count[] {
  return howMany ? [{ number: random(), what, language, howMany, at: now() }] : [];
}

/** What the form's button means; null for one that the server alone understands. */
function counts(form: HTMLFormElement, button: HTMLElement | null): Count[] | null {
  const [what, language] = (button?.getAttribute('value') ?? '').split(':');
  if (what === 'ADULT' || what === 'CHILD') return pressed(what, 1);
  if (what === 'HEADSET') return pressed(what, 1, language);
  const of = (name: string) => Number((form.elements.namedItem(name) as HTMLInputElement).value) || 0;
  return what === 'FAMILY' ? [...pressed('ADULT', of('adults')), ...pressed('CHILD', of('children'))] : null;
}

async function onSubmit(event: SubmitEvent) {
  const form = event.target as HTMLFormElement;
  const button = event.submitter;
  const made = counts(form, button);
  if (made === null && button?.id !== 'undo') return; // the form goes to the server by itself
  event.preventDefault();
  form.reset();
  await update((queue) => (made ? press(queue, made) : undo(queue)));
  soon(sending ? BETWEEN : 0);
}

/** Asks before a window is closed that holds counts and keeps nothing. */
function onLeave(event: BeforeUnloadEvent) {
  if (!keeps && queue.waiting.length) event.preventDefault();
}

function onStep(event: MouseEvent) {
  const step = (event.target as Element).closest<HTMLElement>('[data-step]');
  const field = step && (part(step.dataset.of ?? '') as HTMLInputElement);
  if (step && field) {
    const next = (Number(field.value) || 0) + Number(step.dataset.step);
    field.value = String(Math.max(Number(field.min), Math.min(Number(field.max), next)));
  }
}

/** Keeps this page, its style and its script, and nothing else, for a reload without signal. */
async function keepShell() {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return;
  await navigator.serviceWorker.register('/door/worker.js', { scope: '/door' });
  const page = await fetch('/door' + location.search);
  if (!page.ok || !(await page.clone().text()).includes(link)) return;
  const files = [...document.querySelectorAll<HTMLElement>('link[rel=stylesheet], script[src]')];
  const paths = files.map((file) => new URL(file.getAttribute('href') ?? file.getAttribute('src') ?? '', location.href));
  await caches.delete('door');
  const cache = await caches.open('door');
  await cache.put('/door', page);
  await cache.addAll(paths.map((path) => path.pathname));
}

async function forgetShell() {
  if ('caches' in window) await caches.delete('door');
  const worker = await navigator.serviceWorker?.getRegistration('/door');
  await worker?.unregister();
}

await update(link ? () => undefined : undefined);
document.addEventListener('submit', (event) => void onSubmit(event));
document.addEventListener('click', onStep);
addEventListener('beforeunload', onLeave);
tabs.onmessage = () => void update().then(() => soon(BETWEEN));
addEventListener('online', () => ((failures = 0), soon(0)));
addEventListener('pageshow', () => soon(0));
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && soon(0));
document.querySelectorAll<HTMLElement>('[data-step]').forEach((step) => (step.hidden = false));
document.documentElement.classList.add('scripted');
show();
soon(0);
if (opened) void keepShell().catch(() => undefined);
