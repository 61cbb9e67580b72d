package nyc.icefree.workspace;

import com.vaadin.flow.component.Component;

/**
 * What was typed within the last pause is sent when the page is turned away from or left: the field that is being typed in
 * hands it over, and what still waits goes along. While an answer is outstanding nothing more can be sent, and on a weak
 * signal that takes long: then the browser asks whoever leaves whether they mean to.
 */
public final class KeepOnLeaving {
    private static final String SEND = """
            const keeping = this, editor = this.closest($0);
            if (!editor || keeping.keepsOnLeaving) return;
            keeping.keepsOnLeaving = true;
            let typed = false;
            editor.addEventListener('input', () => typed = true, true);
            const leave = leaving => {
              if (!keeping.isConnected) return stop();
              const field = document.activeElement;
              if (!typed || (leaving.type === 'visibilitychange' && !document.hidden)) return;
              typed = false;
              if (leaving.type === 'beforeunload' && Object.values(window.Vaadin.Flow.clients).some(one => one.isActive?.())) {
                leaving.preventDefault();
              }
              if (editor.contains(field)) {
                if (leaving.type === 'beforeunload') field.blur();
                else field.dispatchEvent(new Event('change', { bubbles: true }));
              }
              keeping.dispatchEvent(new CustomEvent('keep-now'));
            };
            const on = [[window, 'beforeunload'], [window, 'pagehide'], [document, 'visibilitychange']];
            const stop = () => on.forEach(([from, name]) => from.removeEventListener(name, leave));
            on.forEach(([from, name]) => from.addEventListener(name, leave));
            """;

    private KeepOnLeaving() {}

    /**
     * @param keeper stands within the form, or is it
     * @param form a selector
     * @param now is called once what was typed is here
     */
    public static void in(Component keeper, String form, Runnable now) {
        keeper.addAttachListener(attach -> keeper.getElement().executeJs(SEND, form));
        keeper.getElement().addEventListener("keep-now", leaving -> now.run());
    }
}
