package nyc.icefree.workspace.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/** Says what has just happened, with a way back where there is one. */
public final class Notice {
    /** Heard by frontend/workspace-keys.ts, in a dialog too, where Tab does not lead out. */
    public static final String UNDO_KEY = "F8";

    private static final int LONG_ENOUGH_TO_READ = 6_000;
    private static final int LONG_ENOUGH_TO_UNDO = 12_000;
    private static final int LONG_ENOUGH_TO_MISS = 120_000;

    private Notice() {}

    public static void said(String text) {
        show(new Notification(text), LONG_ENOUGH_TO_READ);
    }

    public static void undoable(String text, Words words, Runnable takeBack) {
        undoable(text, words, takeBack, null, LONG_ENOUGH_TO_UNDO);
    }

    public static void undoable(String text, Words words, Runnable takeBack, @Nullable RouterLink to) {
        undoable(text, words, takeBack, to, LONG_ENOUGH_TO_UNDO);
    }

    /** Can be brought back for two minutes. */
    public static void deleted(String text, Words words, Runnable bringBack) {
        undoable(text, words, bringBack, null, LONG_ENOUGH_TO_MISS);
    }

    /** What people are told by mail: it leaves only after the two minutes for which this can be undone. */
    public static void untold(String text, Words words, Runnable takeBack) {
        undoable(text, words, takeBack, null, LONG_ENOUGH_TO_MISS);
    }

    private static void undoable(
            String text, Words words, Runnable takeBack, @Nullable RouterLink to, int milliseconds) {
        var undo = Styled.as("undo", Look.QUIET.of(new Button(words.get("workspace.undo"))));
        var key = Styled.as("key", new Span(UNDO_KEY));
        key.getElement().setAttribute("aria-hidden", "true");
        undo.setSuffixComponent(key);
        undo.getElement().setAttribute("aria-keyshortcuts", UNDO_KEY);
        var notification = beside(text, to == null ? List.of(undo) : List.of(to, undo));
        Runnable once = () -> {
            if (notification.isOpened()) {
                notification.close();
                takeBack.run();
            }
        };
        undo.addClickListener(click -> once.run());
        // a dialog opened since lets no other press through
        undo.getElement().addEventListener("click", click -> once.run()).allowInert();
        show(notification, milliseconds);
    }

    public static void leading(String text, RouterLink to) {
        show(beside(text, List.of(to)), LONG_ENOUGH_TO_UNDO);
    }

    private static Notification beside(String text, List<Component> acts) {
        var content = Styled.as("notice", new Div(new Span(text)));
        content.add(acts);
        return new Notification(content);
    }

    /** Something was refused that no field is to blame for. */
    public static void refused(String text) {
        var notification = new Notification(text);
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.setAssertive(true);
        show(notification, LONG_ENOUGH_TO_UNDO);
    }

    private static void show(Notification notification, int milliseconds) {
        notification.setDuration(milliseconds);
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.open();
    }
}
