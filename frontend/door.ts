/*
 * The door's page: a press is written on the telephone first and sent until the server has it. Nothing is called sent
 * before. Without this script each press is a form.
 */
import { type Count, type People, Queue, now, random, sum } from './door-queue';

type Answer = {
  has: string[];
  refused: string[];
  all: People;
  mine: People;
  asOf: string;
  room: number | null;
  closed: '' | 'ENDED' | 'REVOKED' | 'OTHER' | 'NONE';
};
type Got = Pick<Answer, 'all' | 'mine' | 'asOf' | 'room'>;

const AT_ONCE = 200;
const BETWEEN = 1_500;
const LOOK_AGAIN = 20_000;
const SLOWEST = 30_000;

const door = document.getElementById('door') as HTMLElement;
const said = door.dataset;
const queue = new Queue(said.link ?? '');
const opened = document.getElementById('counting') !== null;
let closed = (said.closed ?? '') as Answer['closed'];
let got: Got | null = null;
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

function show() {
  const waiting = queue.waiting();
  const open = sum(waiting);
  const notTaken = queue.notTaken();
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
  write('refused', notTaken.length ? (said.refused ?? '').replace('#', inWords(sum(notTaken), false)) : '');
  shown('refused', notTaken.length > 0);
  const undo = part('undo') as HTMLButtonElement | null;
  if (undo) undo.disabled = !queue.canUndo();
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
  if (sending || !queue.link || closed === 'REVOKED' || closed === 'NONE') return;
  sending = true;
  let wait = 0;
  try {
    const answer = await fetch('/door/counts', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ link: queue.link, counts: queue.waiting().slice(0, AT_ONCE) }),
      signal: AbortSignal.timeout(15_000),
    });
    if (!answer.ok) {
      wait = Number(answer.headers.get('Retry-After') ?? 0) * 1_000;
      throw new Error(String(answer.status));
    }
    take((await answer.json()) as Answer);
    failures = 0;
    wait = queue.waiting().length ? BETWEEN : LOOK_AGAIN;
  } catch {
    failures++;
    wait = Math.max(wait, Math.min(SLOWEST, 1_000 * 2 ** failures));
  } finally {
    sending = false;
    show();
    if (!closed || queue.waiting().length) soon(wait);
  }
}

function take(answer: Answer) {
  answer.has.forEach((number) => queue.has(number));
  // of a revoked door they stay, to be read out
  if (answer.closed !== 'REVOKED') answer.refused.forEach((number) => queue.refused(number));
  if (closed && !answer.closed && !opened) location.reload(); // it opens only now
  closed = answer.closed;
  if (!closed) {
    got = { all: answer.all, mine: answer.mine, asOf: answer.asOf, room: answer.room };
    queue.remember('got', got);
  } else if (closed === 'ENDED' && !queue.waiting().length) {
    void forgetShell();
  }
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

function onSubmit(event: SubmitEvent) {
  const form = event.target as HTMLFormElement;
  const button = event.submitter;
  try {
    if (button?.id === 'undo') {
      queue.undo();
    } else {
      const made = counts(form, button);
      if (made === null) return;
      if (made.length) queue.press(made);
      form.reset();
    }
  } catch {
    shown('no-storage', true);
    return; // the form goes to the server by itself
  }
  event.preventDefault();
  show();
  soon(sending ? BETWEEN : 0);
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
  if (!page.ok || !(await page.clone().text()).includes(queue.link)) return;
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

document.addEventListener('submit', onSubmit);
document.addEventListener('click', onStep);
addEventListener('storage', () => (show(), soon(BETWEEN)));
addEventListener('online', () => ((failures = 0), soon(0)));
addEventListener('pageshow', () => soon(0));
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && soon(0));

got = queue.link ? queue.remembered<Got | null>('got', null) : null;
document.querySelectorAll<HTMLElement>('[data-step]').forEach((step) => (step.hidden = false));
document.documentElement.classList.add('scripted');
show();
soon(0);
if (queue.link) queue.forgetOthers();
if (opened) void keepShell().catch(() => undefined);
