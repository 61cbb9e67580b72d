/*
 * What a telephone counted and the server does not have yet, in IndexedDB: tabs change it one after the other. Sending
 * a count twice does no harm, since the server knows it by its number.
 */

export type Count = {
  number: string;
  what: 'ADULT' | 'CHILD' | 'HEADSET';
  language: string | null;
  howMany: number;
  at: string;
};

export type People = { adults: number; children: number; headsets: number };

export type Got = { all: People; mine: People; asOf: string; room: number | null };

/** What is kept for one door; of past presses, those that can be undone. */
export type Kept = { link: string; waiting: Count[]; refused: Count[]; past: Count[][]; got: Got | null };

const UNDONE = 20;
const KEPT = 2 * 24 * 60 * 60 * 1_000;

export const nothing = (link: string): Kept => ({ link, waiting: [], refused: [], past: [], got: null });

/**
 * Reads what is kept, or changes it and answers once the change is on the disk. Forgets other doors then: those with
 * nothing to send, and what nobody sent for days.
 *
 * @param link of the door whose counts these are; the empty one reads those of every door
 * @throws when the browser keeps nothing or no more
 */
export async function kept(link: string, change?: (kept: Kept) => void): Promise<Kept> {
  const base = await new Promise<IDBDatabase>((opened, failed) => {
    const opening = indexedDB.open('door');
    opening.onupgradeneeded = () => opening.result.createObjectStore('doors', { keyPath: 'link' });
    opening.onsuccess = () => opened(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  try {
    return await new Promise<Kept>((done, failed) => {
      const changing = base.transaction('doors', change ? 'readwrite' : 'readonly', { durability: 'strict' });
      const doors = changing.objectStore('doors');
      const reading = doors.getAll();
      let own = nothing(link);
      reading.onsuccess = () => {
        const all = reading.result as Kept[];
        if (!link) all.forEach((door) => (own.waiting.push(...door.waiting), own.refused.push(...door.refused)));
        own = all.find((door) => door.link === link) ?? own;
        if (!change) return;
        change(own);
        doors.put(own);
        const oldest = new Date(Date.now() - KEPT).toISOString();
        const others = all.filter((door) => door.link !== link && door.waiting.every((count) => count.at < oldest));
        others.forEach((door) => doors.delete(door.link));
      };
      changing.oncomplete = () => done(own);
      changing.onabort = () => failed(changing.error);
    });
  } finally {
    base.close();
  }
}

/** One press of a button; it can be undone. */
export function press(kept: Kept, counts: Count[]) {
  kept.waiting.push(...counts);
  if (counts.length) kept.past = [...kept.past, counts].slice(-UNDONE);
}

/** Counts the last press down again. */
export function undo(kept: Kept) {
  const last = kept.past.pop() ?? [];
  const back = (count: Count) => ({ ...count, number: twin(count.number), howMany: -count.howMany, at: now() });
  kept.waiting.push(...last.map(back));
}

export function forget(kept: Kept, numbers: string[]) {
  kept.waiting = kept.waiting.filter((count) => !numbers.includes(count.number));
}

/** The server will never take them; nor is there anything to undo. */
export function refuse(kept: Kept, numbers: string[]) {
  kept.refused.push(...kept.waiting.filter((count) => numbers.includes(count.number)));
  forget(kept, [...numbers, ...numbers.map(twin)]);
  kept.past = kept.past.filter((counts) => counts.every((count) => !numbers.includes(count.number)));
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
  const of = (what: Count['what']) => counts.reduce((all, count) => all + (count.what === what ? count.howMany : 0), 0);
  return { adults: of('ADULT'), children: of('CHILD'), headsets: of('HEADSET') };
}

function twin(number: string): string {
  return (parseInt(number[0], 16) ^ 8).toString(16) + number.slice(1);
}
