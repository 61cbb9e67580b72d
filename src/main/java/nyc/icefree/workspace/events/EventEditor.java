package nyc.icefree.workspace.events;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.NotReady;
import nyc.icefree.eventform.ReadinessGap;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.FormIncomplete;
import nyc.icefree.workspace.backgroundtasks.BackgroundTasks;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.QuestionDialog;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TypedText;
import nyc.icefree.workspace.keys.SaveKey;

/** The form with its buttons: keeps what was typed whatever is refused, and asks before it would be lost. */
class EventEditor extends Div {
    private final EventForm form;
    private final Words words;
    private final MessageBar messages;
    private final Div buttons = new Div();
    private final Predicate<EventDraft> past;
    private final TypedText unsaved = TypedText.in(this);
    private Runnable otherwise = () -> {};

    /** @param past whether a form lies before now, which is asked about before it is saved */
    EventEditor(EventForm form, Words words, Predicate<EventDraft> past) {
        this.form = form;
        this.words = words;
        this.past = past;
        messages = new MessageBar(words);
        buttons.addClassName("actions");
        var foot = new Div(messages, buttons);
        foot.addClassName("form-foot");
        add(form, foot);
        addClassName("event-editor");
        form.onChange(messages::look);
        form.onTyped(() -> unsaved.mark(true));
    }

    /** Shows beside the form what everyone will see of it, where the screen is wide enough. */
    void preview(EventPreview preview) {
        addComponentAtIndex(1, preview);
        Runnable show = () -> form.soFar().ifPresent(draft -> preview.show(draft, form.place()));
        form.onChange(show);
        show.run();
    }

    /** A button of the foot. The first is what the key for saving does. */
    Button on(String text, Consumer<EventDraft> save) {
        var button = new Button(text, click -> submit(save));
        if (buttons.getComponentCount() == 0) {
            SaveKey.in(this, button);
        }
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        buttons.add(button);
        return button;
    }

    /** The first button, for what becomes public at once; what people would miss is asked about before. */
    Button publishing(String text, BiConsumer<EventDraft, Boolean> publish) {
        var button = new Button(
                text,
                click -> attempt(
                        () -> publish.accept(form.typed(), false),
                        () -> attempt(() -> publish.accept(form.typed(), true))));
        Look.PRIMARY.of(button);
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        buttons.addComponentAsFirst(button);
        return button;
    }

    /**
     * From now on what is typed is saved without a press, once all of it can be read and nothing is refused.
     *
     * @param save says in words when it was saved; empty where it waits for the button
     */
    void saveByItself(Function<EventDraft, String> save) {
        var said = new Span();
        said.addClassName("muted");
        buttons.add(said);
        form.onTyped(() -> UI.getCurrent().beforeClientResponse(this, answering -> {
            if (unsaved.isUnsaved()) {
                said.setText("");
                form.soFar()
                        .ifPresent(typed -> RefusalNotices.told(words, this::conflict, () -> {
                            said.setText(save.apply(typed));
                            unsaved.mark(said.getText().isEmpty());
                        }));
            }
        }));
    }

    /** What else is refused is mended by whoever still types. */
    private void conflict(Refused refused, String text) {
        if (refused instanceof ChangedMeanwhile || refused.reasons().contains(PlanningRefused.NO_DRAFT_ANY_MORE)) {
            messages.say(text);
        }
    }

    EventDraft typed() {
        return form.typed();
    }

    private void submit(Consumer<EventDraft> save) {
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
        String span = words.span(
                Objects.requireNonNull(typed.when().start()),
                Objects.requireNonNull(typed.when().end()));
        new QuestionDialog(
                        words.get("workspace.plan.past"),
                        words.get("workspace.plan.past.text", "span", span),
                        words.get("workspace.plan.leave.stay"))
                .to(words.get("workspace.plan.past.save"), Look.PRIMARY, save)
                .open();
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

    /** Says in the foot what is refused, also when that comes out later. */
    void attempt(Runnable save) {
        attempt(save, () -> {});
    }

    /** @param unready what is done when somebody wants it although people would miss something */
    private void attempt(Runnable save, Runnable unready) {
        messages.clear();
        otherwise = unready;
        RefusalNotices.told(
                words,
                (refused, text) -> {
                    switch (refused) {
                        case Refused field when field.is(FieldProblem.class) -> marked(field);
                        case Refused unread
                        when unread.is(FormIncomplete.class) ->
                            messages.show(text, Problem.inOrder(form, form.unread()));
                        case NotReady missing ->
                            new ReadinessDialog(words, "workspace.plan.not-ready.back", missing, this::lead, unready)
                                    .open();
                        default -> messages.say(text);
                    }
                },
                save);
    }

    private void lead(ReadinessGap gap) {
        lead(gap.field());
    }

    /** To the field, out of what is folded away; nowhere when none has that name. */
    void lead(String name) {
        var field = form.field(name);
        if (field != null) {
            MessageBar.lead(field);
        }
    }

    private void marked(Refused refused) {
        var problems = form.refuse(refused);
        messages.show(words.get("workspace.plan.problems", "count", problems.size()), Problem.inOrder(form, problems));
    }

    /** What is typed is saved: leaving loses nothing. */
    void saved() {
        unsaved.mark(false);
    }

    /**
     * Saves what is typed; for many dates it takes its time, so the form waits and may be left. What is refused is said in the
     * foot, as ever.
     */
    <T> void finish(BackgroundTasks acts, int dates, BackgroundTasks.Asked<T> asked, Consumer<T> done) {
        var unready = otherwise;
        finish(
                acts,
                dates,
                asked,
                done,
                fault -> attempt(
                        () -> {
                            throw fault;
                        },
                        unready));
    }

    /**
     * The same.
     *
     * @param failed says what many are refused for, where it would be said of a few
     * @return whether it is done or has begun
     */
    <T> boolean finish(
            BackgroundTasks acts,
            int dates,
            BackgroundTasks.Asked<T> asked,
            Consumer<T> done,
            Consumer<RuntimeException> failed) {
        if (dates >= BackgroundTasks.MANY) {
            saved();
        }
        boolean begun = acts.beside(
                this,
                dates,
                asked,
                given -> {
                    saved();
                    done.accept(given);
                },
                fault -> {
                    unsaved.mark(true);
                    failed.accept(fault);
                });
        if (!begun) {
            unsaved.mark(true);
        }
        return begun;
    }
}
