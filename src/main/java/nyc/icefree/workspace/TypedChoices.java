package nyc.icefree.workspace;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

/** Lets every list that one can type into take the one choice that is meant, and keep what it does not know. */
@Component
record TypedChoices(ViewerWords ownWords) {
    /**
     * Enter takes the only match, leaving too; a field for new names takes by leaving only what is typed in full. What
     * cannot be read keeps a dialog, the table of shifts or what a button of class "saves" stands beside from being saved.
     */
    private static final String WATCH = """
            const plain = text => (text ?? '').normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').toLowerCase().trim();
            const typedIn = field => field._focusedIndex < 0 && !field.classList.contains('quick-search')
                && field._inputElementValue !== field._getItemLabel?.(field.selectedItem) ? plain(field._inputElementValue) : '';
            const meant = (field, typed, whole) => {
              const items = field._dropdownItems ?? [];
              if (!typed || field.loading || field.size > items.length) return -1;
              const labels = items.map(item => plain(field._getItemLabel(item)));
              const only = fits => {
                const at = labels.findIndex(fits);
                return labels.findLastIndex(fits) === at ? at : -1;
              };
              if (labels.includes('')) return -1;
              const exact = only((label, at) => label === typed || plain(items[at].name) === typed);
              if (exact >= 0 || whole) return exact;
              const within = only(label => label.includes(typed));
              return within >= 0 ? within : only(label => label.startsWith(typed));
            };
            const has = (field, item) => field.selectedItems?.some(one => one.key === item.key);
            const keep = (field, text) => {
              field._inputElementValue = text;
              [field.errorMessage, field.invalid, field.keptTyped] = [$0.replace('{}', () => text.trim()), true, true];
              tell(field, text.trim());
            };
            const tell = (field, text) => field.dispatchEvent(new CustomEvent('kept-text', { detail: text }));
            for (const name of ['vaadin-combo-box', 'vaadin-multi-select-combo-box']) customElements.whenDefined(name).then(() => {
              const proto = customElements.get(name).prototype;
              const { _commitValue: commit, _onEnter: enter, _onEscapeCancel: escape } = proto;
              proto._onEnter = function (key) {
                const text = this._inputElementValue, typed = typedIn(this), at = meant(this, typed);
                if (at >= 0 && !has(this, this._dropdownItems[at])) this._focusedIndex = at;
                enter.call(this, key);
                if (typed && at < 0 && !this.allowCustomValue) {
                  keep(this, text);
                  key.stopPropagation();
                }
              };
              proto._onEscapeCancel = function () {
                if (this.selectedItems) this._inputElementValue = '';
                escape.call(this);
              };
              proto._commitValue = function () {
                const kept = this.keptTyped;
                if (kept) this.invalid = this.keptTyped = false;
                const text = this._inputElementValue, typed = typedIn(this), found = this._focusedIndex;
                const at = found >= 0 && this.filter && text ? found : meant(this, typed, this.allowCustomValue);
                const item = this._dropdownItems?.[at];
                if (item) this._focusedIndex = at;
                if (item && this._ignoreCommitValue) this._ignoreCommitValue = has(this, item); // leaving takes none away
                const many = this.selectedItems?.length;
                commit.call(this);
                const chosen = item || (this.selectedItems ? this.selectedItems.length !== many
                    : this.selectedItem && this._getItemLabel(this.selectedItem) === this._inputElementValue);
                if (text && (typed || kept) && !chosen && !this.allowCustomValue) keep(this, text);
                else if (kept) tell(this, '');
              };
            });
            const unread = field => field.checkVisibility() && field._inputElementValue && (field.localName.endsWith('picker')
                ? !field.value : field.keptTyped || !field.allowCustomValue && typedIn(field) && meant(field, typedIn(field)) < 0);
            const lists = 'vaadin-combo-box, vaadin-multi-select-combo-box, vaadin-date-picker, vaadin-time-picker';
            const hold = (press, form) => {
              const field = [...form?.querySelectorAll(lists) ?? []].find(unread);
              if (!field) return;
              press.preventDefault();
              press.stopImmediatePropagation();
              if (!field.localName.endsWith('picker')) keep(field, field._inputElementValue);
              field.focus();
            };
            document.addEventListener('click', press => {
              const button = press.target.closest?.(['vaadin-dialog', '.shift-table']
                  .map(form => form + ' vaadin-button[theme~=primary]').join() + ', .saves');
              hold(press, button?.closest('vaadin-dialog, .shift-table') ?? button?.parentElement);
            }, true);
            document.addEventListener('keydown', key => {
              const saves = (key.ctrlKey || key.metaKey) && key.key.toLowerCase() === 's', at = document.activeElement;
              const form = at?.closest('vaadin-dialog, :has(> .saves)' + (saves ? ', .shift-table' : ''));
              if (!form || !saves && (key.key !== 'Enter' || !at.matches('input') || at.closest(lists))) return;
              if (saves) at.blur(), at.focus(); // takes or keeps what is being typed
              hold(key, form);
            }, true);
            """;

    void watch(UI ui) {
        ui.getPage().executeJs(WATCH, ownWords.get().get("workspace.field.no-choice", "typed", "{}"));
    }
}
