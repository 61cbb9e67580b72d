package nyc.icefree.workspace.bulk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nyc.icefree.bulk.BulkAct;
import nyc.icefree.bulk.BulkActs;
import nyc.icefree.bulk.BulkOutcome;
import nyc.icefree.bulk.BulkPreview;
import nyc.icefree.bulk.BulkResult;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.messages.ChangeAudience;
import nyc.icefree.messages.ChangeAudience.Told;
import nyc.icefree.messages.Outbox;
import nyc.icefree.shifts.planning.ShiftMovePreview;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.workspace.EventLine;
import nyc.icefree.workspace.NotifiedPeople;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.ShiftMoveQuestion;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.backgroundtasks.BackgroundTasks;
import nyc.icefree.workspace.backgroundtasks.BackgroundTasks.Asked;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.controls.TitledDialog;
import nyc.icefree.workspace.rsvps.AnswersForeseen;

/** Opens the dialog of an act on many events. */
@SpringComponent
public record BulkDialogs(
        ViewerWords words,
        BulkActs acts,
        ChangeAudience audience,
        AnswersForeseen answers,
        Outbox outbox,
        ShiftMovePreview shiftMoves,
        BackgroundTasks tasks) {
    /** @param page on which it is done: it waits where that takes its time */
    BulkDialog of(BulkKind kind, List<EventLine> lines, BulkBar page, Runnable done) {
        return new BulkDialog(words.get(), kind, lines, outbox::told, shiftMoves::foresee, page, done);
    }

    /** One act on many events: says first what becomes of each and who is told, does it, and offers the way back. */
    public class BulkDialog extends TitledDialog {
        private static final Told NOBODY = new Told(0, 0, 0, 0);
        private final Words words;
        private final BulkKind kind;
        private final Function<Map<EventId, TimeSlot>, ShiftMovePreview.Foreseen> shiftMoves;
        private final Runnable whenDone;
        private final Map<EventId, EventLine> lines = new LinkedHashMap<>();
        private final Map<EventId, Told> told = new HashMap<>();
        private final BulkFields fields;
        private final BiFunction<EventId, Integer, Integer> toldSince;
        private final Paragraph summary = new Paragraph();
        private final Div telling = new Div();
        private final UnorderedList list = new UnorderedList();
        private final Button now;
        private final Component page;
        private List<BulkPreview> foreseen = List.of();

        BulkDialog(
                Words words,
                BulkKind kind,
                List<EventLine> chosen,
                BiFunction<EventId, Integer, Integer> toldSince,
                Function<Map<EventId, TimeSlot>, ShiftMovePreview.Foreseen> shiftMoves,
                Component page,
                Runnable whenDone) {
            super(words.get(kind.key() + ".title", "count", chosen.size()), DialogWidth.LIST);
            this.words = words;
            this.kind = kind;
            this.shiftMoves = shiftMoves;
            this.page = page;
            this.whenDone = whenDone;
            chosen.forEach(line -> lines.put(line.row().id(), line));
            this.toldSince = toldSince;
            summary.getElement().setAttribute("role", "status");
            summary.addClassNames("name", "foreseen-sum");
            list.addClassName("foreseen");
            now = new Button("", click -> carryOut());
            kind.look().of(now);
            fields = new BulkFields(words, kind, this::foresee);
            add(fields, summary, telling, fields.shifts(), list);
            foot(out(words.get("workspace.step.not")), now);
            foresee();
        }

        private void foresee() {
            var act = fields.act().orElse(null);
            foreseen = act == null ? List.of() : acts.foresee(lines.keySet(), act);
            list.removeAll();
            sayWhoIsTold();
            foreseen.forEach(one -> list.add(BulkLine.of(words, line(one.event()), one, toldOf(one))));
            long happening =
                    foreseen.stream().filter(one -> one.fate().happens()).count();
            summary.setText(act == null ? words.get(kind.key() + ".first") : summary(happening));
            if (kind == BulkKind.MOVE) {
                fields.shifts().say(shiftMoves.apply(newSlots()));
            }
            now.setText(words.get(kind.key() + ".now", "count", happening));
            now.setEnabled(happening > 0);
        }

        private Map<EventId, TimeSlot> newSlots() {
            var slots = new HashMap<EventId, TimeSlot>();
            foreseen.forEach(one -> one.newSlot().ifPresent(slot -> slots.put(one.event(), slot)));
            return slots;
        }

        private String summary(long happening) {
            String ready = words.get("workspace.bulk.summary", "happening", happening, "all", foreseen.size());
            boolean silent = foreseen.stream().noneMatch(BulkPreview::tells);
            boolean proposed = foreseen.stream().anyMatch(one -> one.fate() == BulkOutcome.PROPOSED);
            return (silent ? ready + " " + words.get("workspace.bulk.tells-nobody") : ready)
                    + (proposed ? " " + words.get("workspace.bulk.proposed") : "");
        }

        /** As for one event; people hear of a proposal only once it is agreed to. */
        private void sayWhoIsTold() {
            telling.removeAll();
            sayWhoIsTold("workspace.bulk.tells", one -> one.fate() != BulkOutcome.PROPOSED);
            sayWhoIsTold("workspace.proposal.told", one -> one.fate() == BulkOutcome.PROPOSED);
            sayWhatBecomesOfAnswers();
        }

        private void sayWhoIsTold(String key, Predicate<BulkPreview> which) {
            var events = foreseen.stream()
                    .filter(BulkPreview::tells)
                    .filter(which)
                    .map(BulkPreview::event)
                    .toList();
            if (!events.isEmpty()) {
                var whole = audience.of(events);
                telling.add(
                        new Paragraph(words.get(key)),
                        kind == BulkKind.CANCEL
                                ? NotifiedPeople.ofCancelling(words, whole)
                                : new NotifiedPeople(words, whole));
            }
        }

        private void sayWhatBecomesOfAnswers() {
            var fate = kind.answers();
            if (fate != null) {
                telling.add(answers.of(
                        foreseen.stream()
                                .filter(one -> one.fate().happens())
                                .map(BulkPreview::event)
                                .toList(),
                        fate));
            }
        }

        private Told toldOf(BulkPreview one) {
            return one.tells() ? told.computeIfAbsent(one.event(), audience::of) : NOBODY;
        }

        private EventLine line(EventId event) {
            return Objects.requireNonNull(lines.get(event));
        }

        /** Many are changed in the background, while the dialog is closed. */
        private void carryOut() {
            var meant = foreseen;
            var act = fields.act().orElseThrow(); // with what was chosen for the shifts
            int many = (int) meant.stream().filter(one -> one.fate().happens()).count();
            var asked = new Asked<>(
                    words.get("workspace.long-act.changing", "count", many),
                    () -> acts.carryOut(meant, act),
                    done -> said(done) + refusedOf(done));
            if (tasks.beside(page, many, asked, this::done) && many >= BackgroundTasks.MANY) {
                close();
            }
        }

        private String said(List<BulkResult> done) {
            long happened = done.stream().filter(one -> one.fate().happens()).count();
            long proposed = done.stream()
                    .filter(one -> one.fate() == BulkOutcome.PROPOSED)
                    .count();
            return words.get(kind.key() + ".done", "count", happened - proposed, "proposed", proposed);
        }

        private String refusedOf(List<BulkResult> done) {
            long refused = done.stream()
                    .filter(one -> one.fate() == BulkOutcome.REFUSED)
                    .count();
            return refused == 0 ? "" : " " + words.get("workspace.bulk.refused", "count", refused);
        }

        private void done(List<BulkResult> done) {
            var refused = done.stream()
                    .filter(one -> one.fate() == BulkOutcome.REFUSED)
                    .toList();
            whenDone.run();
            String said = said(done) + toldAfter(done);
            boolean back = done.stream().anyMatch(one -> one.fate().canBeTakenBack());
            if (refused.isEmpty()) {
                close();
            } else {
                showRefused(said, refused);
                open();
            }
            if (back) {
                Notice.undoable(said, words, () -> takeBack(done));
            } else if (refused.isEmpty()) {
                Notice.said(said);
            }
        }

        private String toldAfter(List<BulkResult> done) {
            var telling = foreseen.stream()
                    .filter(BulkPreview::tells)
                    .map(BulkPreview::event)
                    .collect(Collectors.toSet());
            var told = done.stream()
                    .filter(one -> one.fate().happens() && one.fate() != BulkOutcome.PROPOSED)
                    .map(BulkResult::event)
                    .filter(telling::contains)
                    .toList();
            boolean proposed = done.stream().anyMatch(one -> one.fate() == BulkOutcome.PROPOSED);
            return (told.isEmpty() ? "" : " " + NotifiedPeople.inShort(words, audience.of(told)))
                    + (proposed ? " " + words.get("workspace.bulk.proposed") : "");
        }

        /** Stays open, so that nobody misses what was not done. */
        private void showRefused(String said, List<BulkResult> refused) {
            fields.setVisible(false);
            fields.shifts().setVisible(false);
            telling.removeAll();
            summary.setText(said + " " + words.get("workspace.bulk.refused", "count", refused.size()));
            list.removeAll();
            refused.forEach(one -> list.add(BulkLine.of(words, line(one.event()), one)));
            foot(out(words.get("workspace.bulk.close")));
        }

        private void takeBack(List<BulkResult> done) {
            var meant = done.stream().filter(one -> one.fate().canBeTakenBack()).toList();
            var asked = new Asked<>(
                    words.get("workspace.long-act.taking-back", "count", meant.size()),
                    () -> takenBack(meant),
                    Undone::said);
            tasks.beside(page, meant.size(), asked, undone -> {
                whenDone.run();
                if (undone.whole()) {
                    Notice.said(undone.said());
                } else {
                    Notice.refused(undone.said());
                }
            });
        }

        private record Undone(String said, boolean whole) {}

        private Undone takenBack(List<BulkResult> meant) {
            var stuck = acts.takeBack(meant);
            var still = stuck.stream().map(BulkResult::event).collect(Collectors.toSet());
            var back =
                    meant.stream().filter(one -> !still.contains(one.event())).toList();
            int told = back.stream()
                    .mapToInt(one -> toldSince.apply(one.event(), one.before().version()))
                    .sum();
            if (stuck.isEmpty()) {
                return new Undone(words.get("workspace.bulk.undone", "told", told), true);
            }
            var first = stuck.getFirst();
            String why = words.get(
                    "workspace.bulk.not-undone",
                    "count",
                    stuck.size(),
                    "event",
                    line(first.event()).row().title(),
                    "why",
                    first.refusals().isEmpty() ? "" : words.get(first.refusals().getFirst()));
            String rest = back.isEmpty()
                    ? ""
                    : " " + words.get("workspace.bulk.undone.rest", "count", back.size(), "told", told);
            return new Undone(why + rest, false);
        }
    }

    /** What becomes of one of many events, in words. */
    static class BulkLine {
        private BulkLine() {}

        static ListItem of(Words words, EventLine line, BulkPreview one, Told told) {
            var item = item(words, line, one.fate(), one.refusals());
            var start = one.newStart();
            if (start != null && one.after() != null && one.after().when().end() != null) {
                item.add(muted(words.get(
                        "workspace.bulk.to",
                        "span",
                        words.span(
                                start, Objects.requireNonNull(one.after().when().end())))));
            }
            if (!one.gaps().isEmpty()) {
                item.add(Styled.as(
                        "note-warning",
                        new Div(one.gaps().stream().map(words::why).collect(Collectors.joining(" ")))));
            }
            if (one.tells()) {
                item.add(muted(words.get(
                        "workspace.bulk.told",
                        "told",
                        told.comingWithAddress() + told.volunteers(),
                        "silent",
                        told.comingWithout())));
            }
            return item;
        }

        static ListItem of(Words words, EventLine line, BulkResult one) {
            return item(words, line, one.fate(), one.refusals());
        }

        private static ListItem item(Words words, EventLine line, BulkOutcome fate, List<String> refusals) {
            var title = Styled.as("name", new Div(line.row().title()));
            var head = Styled.as("foreseen-head", new Div(title, new StateWord(words.of(fate), tone(fate))));
            var item =
                    new ListItem(head, muted(PlannedTimes.full(words, line.row().slot())));
            if (!refusals.isEmpty()) {
                item.add(new Div(refusals.stream().map(words::get).collect(Collectors.joining(" "))));
            }
            return item;
        }

        private static Tone tone(BulkOutcome fate) {
            return switch (fate) {
                case REFUSED, CANCELLED, DELETED -> Tone.ATTENTION;
                case UNCHANGED -> Tone.PLAIN;
                case PUBLISHED, SUBMITTED, MOVED, PROPOSED, COPIED -> Tone.FINE;
            };
        }

        private static Div muted(String text) {
            return Styled.as("muted", new Div(text));
        }
    }

    /** Fields of a bulk act: by how many days, for which reason. */
    static class BulkFields extends Div {
        private static final int FARTHEST_DAYS = 366;
        private final Words words;
        private final Runnable changed;
        private final ShiftMoveQuestion shifts;
        private Supplier<Optional<BulkAct>> act = Optional::empty;

        BulkFields(Words words, BulkKind kind, Runnable changed) {
            this.words = words;
            this.changed = changed;
            shifts = new ShiftMoveQuestion(words);
            add(new Paragraph(words.get(kind.key() + ".what")));
            switch (kind) {
                case PUBLISH -> act = () -> Optional.of(new BulkAct.Publish());
                case MOVE -> move();
                case CANCEL -> cancel();
                case COPY -> copy();
                case DELETE -> act = () -> Optional.of(new BulkAct.Delete());
            }
        }

        /** Empty while something is missing. */
        Optional<BulkAct> act() {
            return act.get();
        }

        private void move() {
            var days = number("word.days", -FARTHEST_DAYS, FARTHEST_DAYS, 0);
            var hours = number("word.hours", -23, 23, 0);
            days.setHelperText(words.get("workspace.bulk.move.earlier"));
            add(Styled.as("field-row", new Div(days, hours)));
            act = () -> number(days) == 0 && number(hours) == 0
                    ? Optional.empty()
                    : Optional.of(new BulkAct.Move(number(days), number(hours), shifts.chosen()));
        }

        /** Asks whether the shifts move along. */
        ShiftMoveQuestion shifts() {
            return shifts;
        }

        private IntegerField number(String key, int least, int most, int first) {
            var field = new IntegerField(words.get(key));
            field.setValue(first);
            field.setMin(least);
            field.setMax(most);
            field.setStepButtonsVisible(true);
            field.addValueChangeListener(change -> changed.run());
            return field;
        }

        private static int number(IntegerField field) {
            return field.getValue() == null || field.isInvalid() ? 0 : field.getValue();
        }

        private void cancel() {
            var reason = new TextArea(words.get("workspace.event.cancel.reason"));
            reason.setHelperText(words.get("workspace.event.cancel.help"));
            reason.setWidthFull();
            LongestText.in(reason, EventPlanning.LONGEST_REASON, words);
            reason.setValueChangeMode(ValueChangeMode.LAZY);
            reason.addValueChangeListener(change -> changed.run());
            add(reason);
            act = () ->
                    reason.getValue().isBlank() ? Optional.empty() : Optional.of(new BulkAct.Cancel(reason.getValue()));
        }

        private void copy() {
            var days = number("workspace.bulk.copy.days", 1, FARTHEST_DAYS, 7);
            add(days);
            act = () -> Optional.of(number(days)).filter(later -> later > 0).map(BulkAct.Copy::new);
        }
    }
}
