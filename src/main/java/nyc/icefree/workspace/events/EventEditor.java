package nyc.icefree.workspace.events;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.NotReady;
import nyc.icefree.eventform.ReadinessGap;
import nyc.icefree.refusals.FormRefused;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.FormIncomplete;
import nyc.icefree.workspace.Notice;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.QuestionDialog;
import nyc.icefree.workspace.keys.SaveKey;
import nyc.icefree.workspace.longacts.LongActs;
import org.jspecify.annotations.Nullable;

/** The form with its buttons: keeps what was typed whatever is refused, and asks before it would be lost. */
class EventEditor extends Div {
    private final EventForm form;
    private final Words words;
    private final MessageBar messages;
    private final Div buttons = new Div();
    private final Predicate<EventDraft> past;
    private @Nullable PlanKeeping keeping;
    private Runnable otherwise = () -> {};
    private boolean waits;

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

    /** From now on what is typed is kept, which stands beside the buttons. */
    void keepBy(PlanKeeping keeper) {
        keeping = keeper;
        buttons.add(keeper);
        form.onTyped(keeper::changed);
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
        Acts.told(
                words,
                (refused, text) -> {
                    switch (refused) {
                        case FormRefused refusal -> marked(refusal);
                        case FormIncomplete unread -> messages.show(text, Problem.inOrder(form, form.unread()));
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

    private void marked(FormRefused refused) {
        var problems = form.refuse(refused);
        messages.show(words.get("workspace.plan.problems", "count", problems.size()), Problem.inOrder(form, problems));
    }

    /** Saves what is typed, and in the same transaction what is kept of it is unfinished no more: leaving loses nothing. */
    <T> T finish(Supplier<T> saving) {
        var saved = keeping == null ? saving.get() : keeping.finish(saving);
        form.kept();
        return saved;
    }

    /**
     * The same; for many dates it takes its time, so the form waits and may be left. What is refused is said in the foot, as
     * ever.
     */
    <T> void finish(LongActs acts, int dates, LongActs.Asked<T> asked, Consumer<T> done) {
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
            LongActs acts, int dates, LongActs.Asked<T> asked, Consumer<T> done, Consumer<RuntimeException> failed) {
        if (dates < LongActs.MANY) {
            done.accept(finish(asked.act()));
            return true;
        }
        if (waits) {
            Notice.refused(words.get("workspace.long-act.another", "what", asked.what()));
            return false;
        }
        waits(true);
        boolean begun =
                acts.begin(this, keeping == null ? asked : asked.with(keeping.finishing(asked.act())), done, fault -> {
                    waits(false);
                    failed.accept(fault);
                });
        if (!begun) {
            waits(false);
        }
        return begun;
    }

    private void waits(boolean saving) {
        waits = saving;
        form.setEnabled(!saving);
        if (keeping != null) {
            keeping.pause(saving);
        }
    }

    void finish(Runnable saving) {
        finish(() -> {
            saving.run();
            return true;
        });
    }

    void beforeLeave(BeforeLeaveEvent leaving) {
        if (waits || !form.isTouched()) {
            return;
        }
        var stay = leaving.postpone();
        whatBecomesOfIt(stay).orElse(stay::cancel).open();
    }

    private QuestionDialog whatBecomesOfIt(BeforeLeaveEvent.ContinueNavigationAction stay) {
        var keeper = keeping;
        if (keeper == null || !keeper.now()) {
            return leave("workspace.plan.leave.text").to(words.get("workspace.cancel"), Look.DANGER, stay::proceed);
        }
        return leave("workspace.unfinished.leave")
                .to(words.get("workspace.unfinished.discard"), Look.DANGER, () -> {
                    keeper.discard();
                    stay.proceed();
                })
                .to(words.get("workspace.unfinished.leave.go"), Look.PRIMARY, stay::proceed);
    }

    private QuestionDialog leave(String consequence) {
        return new QuestionDialog(
                words.get("workspace.plan.leave"), words.get(consequence), words.get("workspace.plan.leave.stay"));
    }
}
