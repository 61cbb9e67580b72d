/** Keys that do something; single ones only while a list has the focus, so that nobody comes upon them by voice (WCAG 2.1.4). */
interface Shortcut { keys: string; inList: boolean }

const APPLE = /Mac|iP/.test(navigator.platform);
/** Keys that lead into a field. */
const FIELDS: Record<string, string> = { 'Ctrl-k': '.quick-search', '/': 'main .filters vaadin-text-field' };

const path = (event: KeyboardEvent) => event.composedPath() as Element[];
const inField = (event: KeyboardEvent) => path(event).some((one) => (one as HTMLElement).isContentEditable
  || /^(TEXTAREA|SELECT)$/.test(one.tagName)
  || (one.tagName === 'INPUT' && !/^(checkbox|radio|button)$/.test((one as HTMLInputElement).type)));
const inList = (event: KeyboardEvent) => path(event).some((one) => one.matches?.('vaadin-grid, [data-keys]'));
const inDialog = () => document.querySelector('[role=dialog], [role=alertdialog]') !== null;

/** The last notice's way back, which stays within reach while a dialog is open. */
const lastUndo = () => [...document.querySelectorAll<HTMLElement>('vaadin-notification-card:not([closing]) .undo')].pop();

/** Hears the keys that the server names, and tells it which were pressed and mean something there. */
class WorkspaceKeys extends HTMLElement {
  declare shortcuts?: Shortcut[];
  #listen = (event: KeyboardEvent) => this.#heard(event);

  connectedCallback() { document.addEventListener('keydown', this.#listen, true); }
  disconnectedCallback() { document.removeEventListener('keydown', this.#listen, true); }

  #heard(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (event.key === 'F8' && !event.repeat) lastUndo()?.click();
    const command = APPLE ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (command && !event.altKey && !event.shiftKey) {
      this.#press('Ctrl-' + event.key.toLowerCase(), event, false);
    } else if (plain && !event.repeat && !inField(event) && inList(event)) {
      this.#press(event.key, event, true);
    }
  }

  #press(keys: string, event: KeyboardEvent, inList: boolean) {
    if (inDialog() || !this.shortcuts?.some((one) => one.keys === keys && one.inList === inList)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    const field = FIELDS[keys] && document.querySelector<HTMLElement>(FIELDS[keys]);
    if (field) field.focus(); else this.dispatchEvent(new CustomEvent('pressed', { detail: { keys } }));
  }
}
customElements.define('workspace-keys', WorkspaceKeys);
