package nyc.icefree.workspace.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.refusals.FormRefused;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.Notice;

/** The form with its button: keeps what was typed whatever is refused, and asks before it would be lost. */
class EventEditor extends Div {
    private final EventForm form;
    private final Words words;
    private final Div problems = new Div();
    private final Div further = new Div();

    /** @param past whether a form lies before now, which is asked about before it is saved */
    EventEditor(EventForm form, Words words, Predicate<EventDraft> past, Consumer<EventDraft> save) {
        this.form = form;
        this.words = words;
        problems.addClassName("problems");
        problems.getElement().setAttribute("role", "alert");
        problems.setVisible(false);
        var keep = new Button(words.get("workspace.save"), click -> submit(past, save));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setDisableOnClick(true);
        var foot = new Div(keep);
        foot.addClassNames("actions", "form-foot");
        add(form, further, problems, foot);
        keep.addClickListener(click -> keep.setEnabled(true));
    }

    /** More questions, below those of the form. */
    void ask(Component more) {
        further.add(more);
    }

    EventDraft typed() {
        return form.typed();
    }

    private void submit(Predicate<EventDraft> past, Consumer<EventDraft> save) {
        attempt(() -> {
            var typed = form.typed();
            if (past.test(typed)) {
                askAboutPast(typed, () -> attempt(() -> save.accept(typed)));
            } else {
                save.accept(typed);
            }
        });
    }

    private void askAboutPast(EventDraft typed, Runnable save) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(words.get("workspace.plan.past"));
        dialog.setText(words.get(
                "workspace.plan.past.text",
                "span",
                words.span(
                        Objects.requireNonNull(typed.when().start()),
                        Objects.requireNonNull(typed.when().end()))));
        dialog.setCancelable(true);
        dialog.setCancelText(words.get("workspace.plan.leave.stay"));
        dialog.setConfirmText(words.get("workspace.plan.past.save"));
        dialog.addConfirmListener(confirmed -> save.run());
        dialog.open();
    }

    /** Whether what was typed begins before now; what cannot be a time is refused elsewhere. */
    static boolean hasBegun(EventDraft typed, Instant now) {
        var start = typed.when().start();
        if (start == null || typed.when().end() == null) {
            return false;
        }
        var over = typed.when().isWholeDays() ? start.plusDays(1) : start; // today is not past
        return over.atZone(typed.when().zone()).toInstant().isBefore(now);
    }

    /** Says beside the form what is refused, also when that comes out later. */
    void attempt(Runnable save) {
        problems.setVisible(false);
        Acts.told(words, (refused, text) -> say(refused instanceof FormRefused form ? marked(form) : text), save);
    }

    private String marked(FormRefused refused) {
        var elsewhere = form.refuse(refused);
        return words.get("workspace.plan.problems", "count", refused.problems().size())
                + (elsewhere.isEmpty() ? "" : " " + String.join(" ", elsewhere));
    }

    private void say(String text) {
        problems.setText(text);
        problems.setVisible(true);
    }

    /** What was typed is saved: leaving loses nothing. */
    void kept(String said) {
        form.kept();
        Notice.said(said);
    }

    void beforeLeave(BeforeLeaveEvent leaving) {
        if (!form.isTouched()) {
            return;
        }
        var stay = leaving.postpone();
        var dialog = new ConfirmDialog();
        dialog.setHeader(words.get("workspace.plan.leave"));
        dialog.setText(words.get("workspace.plan.leave.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(words.get("workspace.plan.leave.stay"));
        dialog.setConfirmText(words.get("workspace.cancel"));
        dialog.addConfirmListener(confirmed -> stay.proceed());
        dialog.addCancelListener(cancelled -> stay.cancel());
        dialog.open();
    }
}
