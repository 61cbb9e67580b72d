package nyc.icefree.workspace.backgroundtasks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.controls.Notice;
import org.jspecify.annotations.Nullable;

/** Says in one window of the browser, over whatever view is open there, how far an act is; asks again and again. */
final class TaskSign {
    private static final int EACH = 500;
    private static final int NEVER = -1;

    /** Of several windows, the one that tells. */
    interface Told {
        /** @return whether nobody was told yet; from then on somebody was */
        boolean first();
    }

    private final BackgroundTask act;
    private final Words words;
    private final Told told;
    private final Notification sign = new Notification();
    private final ProgressBar bar = new ProgressBar();
    private final Span counted = new Span();
    private @Nullable Registration asking;

    TaskSign(BackgroundTask act, Words words, Told told) {
        this.act = act;
        this.words = words;
        this.told = told;
        bar.getElement().setAttribute("aria-label", act.what());
        counted.setText(words.get("workspace.under-way.leave"));
        var content = new Div(new Span(act.what()), bar, counted);
        content.addClassName("long-act");
        sign.add(content);
        sign.setDuration(0);
        sign.setPosition(Notification.Position.BOTTOM_START);
    }

    /** In a window where nothing waits for it. */
    void watch(UI ui) {
        watch(ui, this::tell);
    }

    /** In the window where it was asked for, whose view waits. */
    void watch(UI ui, Component view, Runnable done, Consumer<RuntimeException> failed) {
        view.getElement().setEnabled(false);
        watch(ui, () -> {
            if (!view.isAttached()) {
                tell();
                return;
            }
            view.getElement().setEnabled(true);
            told.first();
            var fault = act.ended().join().fault();
            if (fault == null) {
                done.run();
            } else {
                failed.accept(fault);
            }
        });
    }

    private void watch(UI ui, Runnable over) {
        if (!act.isOver()) {
            sign.open();
        }
        asking = ui.addPollListener(asked -> {
            if (!act.isOver()) {
                count();
            } else if (sign.isOpened()) {
                sign.close(); // one answer closes it, the next opens the notice: together the browser shows neither
            } else {
                Objects.requireNonNull(asking).remove();
                ui.setPollInterval(NEVER);
                over.run();
            }
        });
        ui.setPollInterval(EACH);
    }

    private void count() {
        var seen = act.progress().seen();
        if (seen != null) {
            bar.setMax(Math.max(1, seen.of()));
            bar.setValue(Math.min(seen.done(), bar.getMax()));
            String step = seen.step().name().toLowerCase(Locale.ROOT).replace('_', '-');
            counted.setText(words.get("workspace.long-act." + step, "done", seen.done(), "of", seen.of()) + " "
                    + words.get("workspace.under-way.leave"));
        }
    }

    private void tell() {
        if (!told.first()) {
            return;
        }
        var ended = act.ended().join();
        if (ended.fault() instanceof Refused refused) {
            Notice.refused(words.get("workspace.long-act.refused", "what", act.what(), "why", words.why(refused)));
        } else if (ended.fault() != null) {
            throw ended.fault(); // is said with its number
        } else if (ended.event() == null) {
            Notice.said(ended.said());
        } else {
            String look = words.get("workspace.long-act.look");
            Notice.leading(ended.said(), EventLinks.to(ended.event(), EventLinks.DETAILS, look));
        }
    }
}
