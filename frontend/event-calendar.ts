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

/** One gathering: its times are wall times without an offset, of the zone that the calendar is told. */
interface Entry { id: string; title: string; start: string; end: string; url: string; kind: string; faded: boolean; movable: boolean }

const sheet = new CSSStyleSheet();
sheet.replaceSync([skeleton, theme, palette, colours].join('\n'));
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** Months, weeks and lists of gatherings: each entry is a link, and those that may be moved can be dragged. */
class EventCalendar extends HTMLElement {
  #calendar?: Calendar;
  #entries: EventInput[] = [];
  #language: LocaleInput = { code: 'en' };
  #zone = 'UTC';

  set entries(value: Entry[]) {
    this.#entries = value.map(({ kind, faded, movable, ...rest }) => ({ ...rest, startEditable: movable, className: `kind-${kind}${faded ? ' faded' : ''}` }));
    this.#calendar?.setOption('events', this.#entries);
  }

  /** Its words too: whichever language the workspace speaks, they come from the same files as all others. */
  set language(value: LocaleInput) { this.#language = value; this.#calendar?.setOption('locale', value); }

  set zone(value: string) { this.#zone = value; this.#calendar?.setOption('timeZone', value); }

  connectedCallback() {
    this.#takeEarlyProperties();
    const host = document.createElement('div');
    this.replaceChildren(host);
    this.style.display = 'block';
    const narrow = this.clientWidth > 0 ? this.clientWidth < 600 : innerWidth < 700;
    this.#calendar = new Calendar(host, {
      plugins: [dayGrid, timeGrid, list, interaction, classicTheme],
      locale: this.#language,
      timeZone: this.#zone,
      initialView: narrow ? 'listMonth' : 'dayGridMonth',
      headerToolbar: { start: 'prev,next today', center: 'title', end: 'dayGridMonth,timeGridWeek,listMonth' },
      events: this.#entries,
      editable: false,             // but for those entries that say so; the form does the same by keyboard
      displayEventEnd: false,
      dayMaxEvents: 4,
      eventTitleClass: 'entry-title',
      eventBeforeClass: 'entry-mark',
      height: 'auto',              // no inner scroll area, which a keyboard could not reach
      slotMinTime: '07:00',
      slotMaxTime: '23:00',
      todayHint: () => '',         // the button's own text is its name
      dayCellDidMount: ({ el }) => el.removeAttribute('aria-label'),
      // stays where it was until the server, which asks first, says where it is now
      eventDrop: (drop) => {
        const start = drop.event.startStr.slice(0, 16);
        drop.revert();
        this.dispatchEvent(new CustomEvent('entry-moved', { detail: { id: drop.event.id, start } }));
      },
      eventClick: (click) => {
        if (click.jsEvent.ctrlKey || click.jsEvent.metaKey || click.jsEvent.shiftKey) return;
        click.jsEvent.preventDefault();
        this.dispatchEvent(new CustomEvent('entry-opened', { detail: { id: click.event.id } }));
      },
    });
    this.#calendar.render();
  }

  disconnectedCallback() { this.#calendar?.destroy(); this.#calendar = undefined; }

  /** What the server set before this class was loaded lies on the element itself and hides the setters. */
  #takeEarlyProperties() {
    const self = this as unknown as Record<string, unknown>;
    for (const name of ['entries', 'language', 'zone']) {
      if (Object.hasOwn(this, name)) {
        const value = self[name];
        delete self[name];
        self[name] = value;
      }
    }
  }
}

customElements.define('event-calendar', EventCalendar);
