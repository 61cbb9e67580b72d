/*
 * What a telephone counted and the server does not have yet, in localStorage, one entry for each count: two tabs never
 * overwrite each other, and sending one twice does no harm, since the server knows it by its number.
 */

export type Count = {
  number: string;
  what: 'ADULT' | 'CHILD' | 'HEADSET';
  language: string | null;
  howMany: number;
  at: string;
};

export type People = { adults: number; children: number; headsets: number };

const UNDONE = 20;
const KEPT = 2 * 24 * 60 * 60 * 1_000;

export class Queue {
  private readonly prefix: string;

  /** @param link of the door whose counts these are; the empty one reads those of every door */
  constructor(readonly link: string) {
    this.prefix = link ? `door.${link}.` : 'door.';
  }

  /** What is taken back comes last: never is more taken back than the server has. */
  waiting(): Count[] {
    return this.keys()
      .filter((key) => key.includes('.waits.'))
      .map((key) => read<Count | null>(key, null))
      .filter((count) => count !== null)
      .sort((a, b) => Math.sign(b.howMany) - Math.sign(a.howMany) || a.at.localeCompare(b.at));
  }

  /** @throws when the browser keeps nothing or no more */
  add(counts: Count[]): void {
    counts.forEach((count) => this.put('waits.' + count.number, count));
  }

  /** One press of a button; it can be undone. */
  press(counts: Count[]): void {
    this.add(counts);
    this.put('past', [...this.past(), counts].slice(-UNDONE));
  }

  canUndo(): boolean {
    return this.past().length > 0;
  }

  /** Counts the last press down again. Two tabs that undo the same press send the same numbers. */
  undo(): void {
    const past = this.past();
    const last = past.pop() ?? [];
    this.add(last.map((count) => ({ ...count, number: twin(count.number), howMany: -count.howMany, at: now() })));
    this.put('past', past);
  }

  has(number: string): void {
    localStorage.removeItem(this.prefix + 'waits.' + number);
  }

  /** The server will never take it; nor is there anything to undo. */
  refused(number: string): void {
    const count = read<Count | null>(this.prefix + 'waits.' + number, null);
    if (count) {
      this.put('refused.' + number, count);
      this.has(number);
      this.has(twin(number));
    }
    this.put('past', this.past().filter((counts) => counts.every((each) => each.number !== number)));
  }

  notTaken(): Count[] {
    return this.keys()
      .filter((key) => key.includes('.refused.'))
      .map((key) => read<Count | null>(key, null))
      .filter((count) => count !== null);
  }

  remember<T>(name: string, value: T): void {
    this.put(name, value);
  }

  remembered<T>(name: string, otherwise: T): T {
    return read(this.prefix + name, otherwise);
  }

  /** Forgets other doors: those with nothing to send, and what nobody sent for days. */
  forgetOthers(): void {
    const oldest = new Date(Date.now() - KEPT).toISOString();
    const others = new Set(new Queue('').keys().map((key) => key.split('.')[1]));
    others.delete(this.link);
    for (const other of others) {
      const queue = new Queue(other);
      if (queue.waiting().every((count) => count.at < oldest)) {
        queue.keys().forEach((key) => localStorage.removeItem(key));
      }
    }
  }

  private past(): Count[][] {
    return read<Count[][]>(this.prefix + 'past', []);
  }

  private put(name: string, value: unknown): void {
    localStorage.setItem(this.prefix + name, JSON.stringify(value));
  }

  private keys(): string[] {
    return Object.keys(localStorage).filter((key) => key.startsWith(this.prefix));
  }
}

export const now = () => new Date().toISOString();

/** A random UUID, also where a page came by http. */
export function random(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export function sum(counts: Count[]): People {
  const people: People = { adults: 0, children: 0, headsets: 0 };
  for (const count of counts) {
    if (count.what === 'ADULT') people.adults += count.howMany;
    else if (count.what === 'CHILD') people.children += count.howMany;
    else people.headsets += count.howMany;
  }
  return people;
}

function twin(number: string): string {
  return (parseInt(number[0], 16) ^ 8).toString(16) + number.slice(1);
}

function read<T>(key: string, otherwise: T): T {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? 'null') as T | null) ?? otherwise;
  } catch {
    return otherwise;
  }
}
