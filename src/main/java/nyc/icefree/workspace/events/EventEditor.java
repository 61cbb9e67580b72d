package nyc.icefree.workspace.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import nyc.icefree.workspace.Fold;
import nyc.icefree.workspace.FormIncomplete;
import nyc.icefree.workspace.backgroundtasks.BackgroundTasks;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.QuestionDialog;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.controls.TypedText;
import nyc.icefree.workspace.keys.SaveKey;
import org.jspecify.annotations.Nullable;

/** The form with its buttons: keeps what was typed when refused, and asks before it would be lost. */
class EventEditor extends Div {
    private final EventForm form;
    private final Words words;
    private final MessageBar messages;
    private final Div buttons = new Div();
    private final Predicate<EventDraft> past;
    private final TypedText unsaved = TypedText.in(this);
    private Runnable otherwise = () -> {};
    private String beforePublishing = "";

    /** @param past whether the event begins before now, which is asked about */
    EventEditor(EventForm form, Words words, Predicate<EventDraft> past) {
        this.form = form;
        this.words = words;
        this.past = past;
        messages = new MessageBar();
        buttons.addClassName("actions");
        add(form, Styled.as("form-foot", new Div(messages, buttons)));
        addClassName("event-editor");
        form.onChange(messages::look);
        form.onTyped(() -> unsaved.mark(true));
    }

    /** Shows beside the form what everyone will see, on wide screens. */
    void preview(EventPreview preview) {
        addComponentAtIndex(1, preview);
        Runnable show = () -> form.soFar().ifPresent(draft -> preview.show(draft, form.place()));
        form.onChange(show);
        show.run();
    }

    /** Adds a button; the key for saving presses the first. */
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

    /** The first button: publishes, after a question where people would miss something. */
    Button publishing(String text, BiConsumer<EventDraft, Boolean> publish) {
        var button = Look.PRIMARY.button(text, () -> publish(publish));
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        buttons.addComponentAsFirst(button);
        return button;
    }

    /** Where people would miss something, it is said beside that. */
    void sayBeforePublishing(String text) {
        beforePublishing = text;
    }

    void publish(BiConsumer<EventDraft, Boolean> publish) {
        attempt(() -> publish.accept(form.typed(), false), () -> attempt(() -> publish.accept(form.typed(), true)));
    }

    /**
     * Saves what is typed without a press, when nothing is refused.
     *
     * @param save what to say; empty where it waits for the button
     */
    void saveByItself(Function<EventDraft, String> save) {
        var said = Styled.as("muted", new Span());
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

    /** Other refusals are mended by typing on. */
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

    /** Whether it begins before now; false while the times are incomplete. */
    static boolean hasBegun(EventDraft typed, Instant now) {
        var start = typed.when().start();
        if (start == null || typed.when().end() == null) {
            return false;
        }
        var over = typed.when().isWholeDays() ? start.plusDays(1) : start; // today is not past
        return over.atZone(typed.when().zone()).toInstant().isBefore(now);
    }

    /** Says refusals in the foot. */
    void attempt(Runnable save) {
        attempt(save, () -> {});
    }

    /** @param unready runs when somebody publishes although people would miss something */
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
                        case NotReady missing -> {
                            var dialog = new ReadinessDialog(
                                    words, "workspace.plan.not-ready.back", missing, this::lead, unready);
                            dialog.addComponentAsFirst(new Paragraph(beforePublishing));
                            dialog.open();
                        }
                        default -> messages.say(text);
                    }
                },
                save);
    }

    private void lead(ReadinessGap gap) {
        lead(gap.field());
    }

    /** Goes to the field, out of its fold; does nothing for an unknown name. */
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

    void saved() {
        unsaved.mark(false);
    }

    /** Saves; many dates take their time, while the form waits and may be left. */
    <T> void finish(BackgroundTasks acts, int dates, BackgroundTasks.Asked<T> asked, Consumer<T> done) {
        var unready = otherwise;
        finish(acts, dates, asked, done, fault -> attempt(RefusalNotices.again(fault), unready));
    }

    /** @param failed gets what many are refused for @return whether it is done or has begun */
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

    /** Says in the foot of a form why it was refused: each line leads to its field, and goes when something else stands there. */
    class MessageBar extends Div {
        private final Paragraph head = new Paragraph();
        private final UnorderedList list = new UnorderedList();
        private final List<Line> lines = new ArrayList<>();

        private record Line(Problem problem, @Nullable Object refused, ListItem item) {
            /** Whether the field still holds what was refused. */
            boolean holds() {
                return !(problem.field() instanceof HasValue<?, ?> field) || Objects.equals(refused, field.getValue());
            }
        }

        MessageBar() {
            addClassNames("problems", "message-bar");
            getElement().setAttribute("role", "alert");
            add(head, list);
            clear();
        }

        void clear() {
            head.setText("");
            lines.clear();
            list.removeAll();
            setVisible(false);
        }

        void say(String text) {
            clear();
            head.setText(text);
            setVisible(true);
        }

        /** Focuses the first field. */
        void show(String text, List<Problem> problems) {
            say(text);
            problems.forEach(this::add);
            problems.stream()
                    .map(Problem::field)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(MessageBar::lead);
        }

        private void add(Problem problem) {
            var field = problem.field();
            var item = new ListItem();
            if (field == null) {
                item.setText(problem.text());
            } else {
                var to = Look.QUIET.button(said(field, problem.text()), () -> lead(field));
                to.addClassName("to-field");
                item.add(to);
            }
            list.add(item);
            lines.add(new Line(problem, field instanceof HasValue<?, ?> value ? value.getValue() : null, item));
            if (field instanceof HasValue<?, ?> value) {
                value.addValueChangeListener(change -> look());
            }
        }

        private String said(HasValidation field, String text) {
            String label = field instanceof HasLabel labelled ? labelled.getLabel() : null;
            return label == null || label.isEmpty()
                    ? text
                    : words.get("workspace.plan.problem", "field", label, "text", text);
        }

        static void lead(HasValidation field) {
            if (field instanceof Component component) {
                Fold.openAround(component);
                FormMarks.focus(component);
            }
        }

        /** Drops lines that are mended. */
        void look() {
            if (lines.isEmpty()) {
                return;
            }
            lines.removeIf(line -> {
                if (!line.holds()) {
                    list.remove(line.item());
                    return true;
                }
                var field = line.problem().field();
                if (field != null) {
                    FormMarks.mark(field, line.problem().text());
                }
                return false;
            });
            if (lines.isEmpty()) {
                clear();
            }
        }
    }
}
