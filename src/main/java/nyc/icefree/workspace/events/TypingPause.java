package nyc.icefree.workspace.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Sends typed texts together after a pause, with the next click, or when the page is left, instead of one request a field. */
final class TypingPause {
    /** Milliseconds without a key. */
    private static final int PAUSE = 2000;

    /** Milliseconds, should the page's script fail. */
    private static final int LONGEST = 10_000;

    private static final String PAUSED = "typing-paused";
    private static final String WAITING = "typed-together";

    /** An event that waits for nothing takes along whatever waits, as a press on a button does. */
    private static final String WATCH = """
            const form = this, pause = $0, paused = $1, waiting = $2;
            if (form.watchesTyping) return;
            form.watchesTyping = true;
            let waits = false, timer;
            const gone = () => { clearTimeout(timer); waits = false; };
            const tell = () => {
              if (waits && form.isConnected) form.dispatchEvent(new Event(paused));
              gone();
            };
            form.addEventListener('input', typed => {
              if (!typed.composedPath().some(part => part.classList?.contains(waiting))) return;
              clearTimeout(timer);
              waits = true;
              timer = setTimeout(tell, pause);
            });
            document.addEventListener('click', press => {
              const path = press.composedPath();
              if (path.some(part => part.localName === 'a' && part.href)) tell();
              else if (path.some(part => part.localName === 'vaadin-button')) gone();
            }, true);
            document.addEventListener('visibilitychange', () => { if (document.hidden) tell(); });
            """;

    private TypingPause() {}

    static void in(Component form) {
        form.getElement().addEventListener(PAUSED, paused -> {});
        form.addAttachListener(attach -> form.getElement().executeJs(WATCH, PAUSE, PAUSED, WAITING));
    }

    static void waits(TextFieldBase<?, ?> field) {
        field.addClassName(WAITING);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(LONGEST);
    }
}
