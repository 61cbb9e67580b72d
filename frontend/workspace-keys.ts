/** Keys that do something; single ones only while a list has the focus, so that nobody comes upon them by voice (WCAG 2.1.4). */
interface Shortcut { keys: string; inList: boolean }

const APPLE = /Mac|iP/.test(navigator.platform);
const PATIENCE = 2000;
/** What was typed between asking for the box and its coming. */
let early: { since: number; text: string } | null = null;

const path = (event: KeyboardEvent) => event.composedPath() as Element[];
const inField = (event: KeyboardEvent) => path(event).some((one) => (one as HTMLElement).isContentEditable
  || /^(TEXTAREA|SELECT)$/.test(one.tagName)
  || (one.tagName === 'INPUT' && !/^(checkbox|radio|button)$/.test((one as HTMLInputElement).type)));
const inList = (event: KeyboardEvent) => path(event).some((one) => one.matches?.('vaadin-grid, [data-keys]'));
const inDialog = () => document.querySelector('[role=dialog], [role=alertdialog]') !== null;

/** Hears the keys that the server names, and tells it which were pressed and mean something there. */
class WorkspaceKeys extends HTMLElement {
  declare shortcuts?: Shortcut[];
  declare off?: boolean;
  #before = { key: '', at: 0 };
  #listen = (event: KeyboardEvent) => this.#heard(event);

  connectedCallback() { document.addEventListener('keydown', this.#listen, true); }
  disconnectedCallback() { document.removeEventListener('keydown', this.#listen, true); }

  #heard(event: KeyboardEvent) {
    if (event.isComposing || this.off) return;
    const command = APPLE ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (early && plain && event.key.length === 1 && Date.now() - early.since < PATIENCE && !inDialog()) {
      early.text += event.key;
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (command && !event.altKey && (!event.shiftKey || event.key === '/')) { // Shift-7 on many keyboards
      this.#press('Ctrl-' + event.key.toLowerCase(), event, false);
    } else if (plain && !event.repeat && !inField(event) && inList(event)) {
      const first = Date.now() - this.#before.at < PATIENCE ? this.#before.key : '';
      this.#before = { key: event.key, at: Date.now() };
      if (!this.#press(`${first} ${event.key}`, event, true)) this.#press(event.key, event, true);
    }
  }

  #press(keys: string, event: KeyboardEvent, inList: boolean) {
    if (inDialog() || !this.shortcuts?.some((one) => one.keys === keys && one.inList === inList)) return false;
    event.preventDefault();
    event.stopPropagation();
    this.#before = { key: '', at: 0 };
    if (event.repeat) return true;
    if (keys === 'Ctrl-k') early = { since: Date.now(), text: '' };
    const search = keys === '/' ? document.querySelector<HTMLElement>('main .filters vaadin-text-field') : null;
    if (search) search.focus(); else this.dispatchEvent(new CustomEvent('pressed', { detail: { keys } }));
    return true;
  }
}
customElements.define('workspace-keys', WorkspaceKeys);

/** A field and the list below it: the keys go through the list while the focus stays in the field. */
class CommandPalette extends HTMLElement {
  #answered = '';
  #enter = false;
  #chosen?: Element;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('input', () => { this.#enter = false; this.toggleAttribute('waiting', true); });
    this.addEventListener('mousemove', (event) => {
      const option = (event.target as Element).closest('[role=option]');
      if (option) this.#choose(option, false);
    });
  }

  get #field() { return this.querySelector('input')!; }
  get #options() { return [...this.querySelectorAll('[role=option]')]; }

  /** The server has put it there. */
  begin() {
    this.#field.focus();
    if (early?.text) {
      this.#field.value = early.text;
      this.#field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    early = null;
  }

  /** The list below is what there is of these letters. */
  answered(typed: string) {
    this.#answered = typed;
    const options = this.#options;
    this.toggleAttribute('waiting', this.#field.value !== typed);
    this.#field.setAttribute('aria-expanded', String(options.length > 0));
    this.#choose(options[0], true);
    if (this.#enter && this.#field.value === typed) this.#open();
  }

  #key(event: KeyboardEvent) {
    const options = this.#options;
    const at = options.indexOf(this.#chosen!);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    if (event.isComposing) return;
    if (event.key === 'k' && (APPLE ? event.metaKey : event.ctrlKey)) event.preventDefault(); // it is open already
    if (step && options.length) {
      event.preventDefault();
      this.#choose(options[(at + step + options.length) % options.length], true);
    } else if (event.key === 'Enter' && event.target === this.#field) {
      event.preventDefault();
      if (this.#field.value === this.#answered) this.#open();
      else {
        this.#enter = true; // what stands there yet is of other letters
        this.#field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
  }

  #open() {
    this.#enter = false;
    (this.#chosen as HTMLElement | undefined)?.click();
  }

  #choose(option: Element | undefined, scroll: boolean) {
    this.#chosen?.setAttribute('aria-selected', 'false');
    this.#chosen = option;
    option?.setAttribute('aria-selected', 'true');
    if (option) this.#field.setAttribute('aria-activedescendant', option.id);
    else this.#field.removeAttribute('aria-activedescendant');
    if (scroll) option?.scrollIntoView({ block: 'nearest' });
  }
}
customElements.define('command-palette', CommandPalette);
