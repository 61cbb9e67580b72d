import { Calendar, type EventInput, type LocaleInput } from 'fullcalendar';
import dayGrid from 'fullcalendar/daygrid';
import timeGrid from 'fullcalendar/timegrid';
import list from 'fullcalendar/list';
import interaction from 'fullcalendar/interaction';
import classicTheme from 'fullcalendar/themes/classic';
import skeleton from 'fullcalendar/skeleton.css';
import theme from 'fullcalendar/themes/classic/theme.css';
import palette from 'fullcalendar/themes/classic/palette.css';
import colours from './event-calendar.css';

/** What is said beside a title, and how much of its bar is filled, of 100. */
interface Fact { words: string; share: number | null }

/** One gathering: its times are wall times without an offset, of the zone that the calendar is told. */
interface Entry { id: string; title: string; start: string; end: string; url: string; kind: string; facts: Fact[]; faded: boolean; movable: boolean }

/** What is looked at: nothing in place of a form for what fits the screen. */
interface Span { show: '' | 'month' | 'week' | 'day' | 'list'; on: string }

const VIEWS = { month: 'dayGridMonth', week: 'timeGridWeek', day: 'timeGridDay', list: 'listMonth' } as const;
const FORMS = Object.keys(VIEWS) as (keyof typeof VIEWS)[];
const WEEK = 7;
const MONTH = '2026-01'.length;
const DAY = '2026-01-01'.length;
const MINUTES = '2026-01-01T00:00'.length;

const sheet = new CSSStyleSheet();
sheet.replaceSync([skeleton, theme, palette, colours].join('\n'));
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** A day so many days later, as text. */
const later = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const dateOf = (day: HTMLElement) => day.closest<HTMLElement>('[data-date]')!.dataset.date!;

function element(name: string, className: string, text = '') {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** A bar is for the eye: the words beside it say the same. */
function fact({ words, share }: Fact) {
  const line = element('span', 'entry-fact', words);
  if (share !== null) {
    const bar = element('span', 'entry-bar');
    const filled = element('span', '');
    filled.style.inlineSize = `${share}%`;
    bar.append(filled);
    line.prepend(bar);
  }
  return line;
}

/** Months, weeks, days and lists of gatherings: each is a link, those that may be moved can be dragged, and an empty place plans one. */
class EventCalendar extends HTMLElement {
  #calendar?: Calendar;
  #entries: EventInput[] = [];
  #language: LocaleInput = { code: 'en' };
  #zone = 'UTC';
  #span: Span = { show: '', on: '' };
  #start = '';
  readonly #planHere = element('button', 'plan-here') as HTMLButtonElement;

  set entries(value: Entry[]) {
    this.#entries = value.map(({ kind, facts, faded, movable, ...rest }) => ({
      ...rest, extendedProps: { facts }, startEditable: movable, className: `kind-${kind}${faded ? ' faded' : ''}`,
    }));
    this.#calendar?.setOption('events', this.#entries);
    this.removeAttribute('aria-busy');
  }

  /** Its words too: whichever language the workspace speaks, they come from the same files as all others. */
  set language({ planText, ...value }: LocaleInput & { planText: string }) {
    this.#planHere.textContent = planText;
    this.#language = value;
    this.#calendar?.setOption('locale', value);
  }

  set zone(value: string) { this.#zone = value; this.#calendar?.setOption('timeZone', value); }

  /** From the address. */
  set span(value: Span) {
    this.#span = value;
    this.#calendar?.changeView(this.#view(), value.on);
  }

  connectedCallback() {
    this.#takeEarlyProperties();
    const host = document.createElement('div');
    this.#planHere.type = 'button';
    this.#planHere.onclick = () => this.#ask(this.#start, '', false);
    this.replaceChildren(this.#planHere, host);
    this.style.display = 'block';
    host.onkeydown = (press) => this.#walk(press);
    this.#calendar = new Calendar(host, {
      plugins: [dayGrid, timeGrid, list, interaction, classicTheme],
      locale: this.#language,
      timeZone: this.#zone,
      initialView: this.#view(),
      initialDate: this.#span.on || undefined,
      headerToolbar: { start: 'prev,next today', center: 'title', end: 'dayGridMonth,timeGridWeek,timeGridDay,listMonth' },
      datesSet: ({ startStr, endStr, view }) => this.#looked(startStr.slice(0, DAY), endStr.slice(0, DAY), view.type),
      events: this.#entries,
      eventContent: ({ event, timeText }) => ({ domNodes: [
        ...(timeText ? [element('span', 'entry-time', timeText)] : []),
        element('span', 'entry-title', event.title),
        ...(event.extendedProps.facts as Fact[] ?? []).map(fact),
      ] }),
      editable: false,             // but for those entries that say so; the form does the same by keyboard
      selectable: true,            // by keyboard the numbers of days do the same
      selectMinDistance: 5,        // less is a click
      select: ({ startStr, endStr, allDay }) => this.#ask(startStr, endStr, allDay),
      dateClick: ({ dateStr, allDay, view }) => this.#ask(dateStr, '', allDay && view.type !== VIEWS.month),
      navLinks: true,
      navLinkDayClick: (day) => this.#ask(this.#calendar!.formatIso(day, true), '', false),
      displayEventEnd: false,
      dayMaxEvents: 4,
      eventMinHeight: 44,
      eventBeforeClass: 'entry-mark',
      blockEventClass: 'entry-block',
      height: 'auto',              // no inner scroll area, which a keyboard could not reach
      slotMinTime: '07:00',
      slotMaxTime: '24:00',
      todayHint: () => '',         // the button's own text is its name
      nextDayThreshold: '05:00',   // what ends in the small hours is of the evening before
      dayCellDidMount: ({ el }) => el.removeAttribute('aria-label'),
      // stays where it was until the server, which asks first, says where it is now
      eventDrop: (drop) => {
        const start = drop.event.startStr.slice(0, 16);
        drop.revert();
        this.#tell('entry-moved', { id: drop.event.id, start });
      },
      eventClick: (click) => {
        if (click.jsEvent.ctrlKey || click.jsEvent.metaKey || click.jsEvent.shiftKey) return;
        click.jsEvent.preventDefault();
        this.#tell('entry-opened', { id: click.event.id });
      },
    });
    this.#calendar.render();
  }

  disconnectedCallback() { this.#calendar?.destroy(); this.#calendar = undefined; }

  #tell(name: string, detail: object) { this.dispatchEvent(new CustomEvent(name, { detail })); }

  #view() {
    const narrow = this.clientWidth > 0 ? this.clientWidth < 600 : innerWidth < 700;
    return VIEWS[this.#span.show || (narrow ? 'list' : 'month')];
  }

  /** Says so when it is another part than the server has sent entries for. A month's first row may begin in the one before. */
  #looked(first: string, end: string, view: string) {
    const show = FORMS.find((form) => VIEWS[form] === view)!;
    const month = show === 'month' || show === 'list';
    const on = month ? `${later(first, WEEK - 1).slice(0, MONTH)}-01` : first;
    const told = this.#span.on;
    this.#start = first;
    this.#planHere.hidden = show !== 'day';
    requestAnimationFrame(() => this.#oneStop(show === 'month'));
    const same = this.#view() === view && (month ? told.slice(0, MONTH) === on.slice(0, MONTH) : first <= told && told < end);
    if (!told || same) return;
    this.#span = { show, on };
    this.setAttribute('aria-busy', 'true');
    this.#tell('span-shown', { show, on });
  }

  /** The days of a month are one stop of the Tab key, and arrows lead from one to the next. */
  #oneStop(month: boolean) {
    if (!month) return;
    const days = this.#days();
    const here = new Intl.DateTimeFormat('en-CA', { timeZone: this.#zone }).format();
    const stop = days.find((day) => dateOf(day) === here) ?? days.find((day) => dateOf(day).endsWith('-01'));
    days.forEach((day) => { day.tabIndex = day === stop ? 0 : -1; });
  }

  #days() { return [...this.querySelectorAll<HTMLElement>('[role="gridcell"][data-date] [role="link"]')]; }

  #walk(press: KeyboardEvent) {
    const days = this.#days();
    const at = days.indexOf(press.target as HTMLElement);
    const forward = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const steps: Record<string, number> = { ArrowRight: forward, ArrowLeft: -forward, ArrowDown: WEEK, ArrowUp: -WEEK };
    const next = at < 0 ? undefined : days[at + (steps[press.key] ?? NaN)];
    if (!next) return;
    press.preventDefault();
    days.forEach((day) => { day.tabIndex = day === next ? 0 : -1; });
    next.focus();
  }

  /** @param whole of days without hours */
  #ask(start: string, end: string, whole: boolean) {
    const hours = start.length > DAY;
    const from = start.slice(0, hours ? MINUTES : DAY);
    this.#tell('slot-asked', { start: from, end: end.slice(0, hours ? MINUTES : DAY) || (whole ? later(from, 1) : ''), whole });
  }

  /** What the server set before this class was loaded lies on the element itself and hides the setters. */
  #takeEarlyProperties() {
    const self = this as unknown as Record<string, unknown>;
    for (const name of ['entries', 'language', 'zone', 'span']) {
      if (Object.hasOwn(this, name)) {
        const value = self[name];
        delete self[name];
        self[name] = value;
      }
    }
  }
}

customElements.define('event-calendar', EventCalendar);
