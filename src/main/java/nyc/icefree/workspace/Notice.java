package nyc.icefree.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.RouterLink;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Look;
import org.jspecify.annotations.Nullable;

/** Says what has just happened, with a way back where there is one. */
public final class Notice {
    private static final int LONG_ENOUGH_TO_READ = 6_000;
    private static final int LONG_ENOUGH_TO_UNDO = 12_000;
    private static final int LONG_ENOUGH_TO_MISS = 120_000;

    private Notice() {}

    public static void said(String text) {
        show(new Notification(text), LONG_ENOUGH_TO_READ);
    }

    /** @param undo what the button that takes it back says */
    public static void undoable(String text, String undo, Runnable takeBack) {
        undoable(text, undo, takeBack, null);
    }

    /** Something is gone, and can be brought back for two minutes. */
    public static void deleted(String text, Words words, Runnable bringBack) {
        undoable(text, words.get("workspace.undo"), bringBack, null, LONG_ENOUGH_TO_MISS);
    }

    /** @param to where what was done can be seen, if it can */
    public static void undoable(String text, String undo, Runnable takeBack, @Nullable RouterLink to) {
        undoable(text, undo, takeBack, to, LONG_ENOUGH_TO_UNDO);
    }

    private static void undoable(
            String text, String undo, Runnable takeBack, @Nullable RouterLink to, int milliseconds) {
        var notification = new Notification();
        var content = new Div(new Span(text), button(undo, notification, takeBack));
        if (to != null) {
            content.addComponentAtIndex(1, to);
        }
        content.addClassName("notice");
        notification.add(content);
        show(notification, milliseconds);
    }

    private static Button button(String caption, Notification notification, Runnable act) {
        var button = new Button(caption, click -> {
            notification.close();
            act.run();
        });
        Look.QUIET.of(button);
        return button;
    }

    /** @param to where what was done can be seen */
    public static void leading(String text, RouterLink to) {
        var notification = new Notification();
        var content = new Div(new Span(text), to);
        content.addClassName("notice");
        notification.add(content);
        show(notification, LONG_ENOUGH_TO_UNDO);
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
