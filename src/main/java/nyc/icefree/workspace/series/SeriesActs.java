package nyc.icefree.workspace.series;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.people.NotYours;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.Refused;
import nyc.icefree.series.SeriesCancellation;
import nyc.icefree.series.SeriesChangePreview;
import nyc.icefree.series.SeriesDateRow;
import nyc.icefree.series.SeriesDeletion;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesView;
import nyc.icefree.shifts.planning.ShiftLayout;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.CancelDialog;
import nyc.icefree.workspace.DraftDeleting;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.backgroundtasks.BackgroundTasks;
import nyc.icefree.workspace.backgroundtasks.BackgroundTasks.Asked;
import nyc.icefree.workspace.controls.DialogAct;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.QuestionDialog;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;
import org.jspecify.annotations.Nullable;

/** Acts on many dates of a series; each says first whom it concerns. */
@SpringComponent
record SeriesActs(
        ViewerWords ownWords,
        SeriesDesk desk,
        SeriesCancellation cancellation,
        SeriesDeletion deletion,
        DraftDeleting deleting,
        BackgroundTasks tasks,
        EventPlanning events,
        ShiftLayout layout,
        SeriesChanges changes) {
    private static final int MOST = 500;

    /** "49 dates, 3 skipped: Nov 26, Dec 25, Jan 1". */
    static String count(Words words, int dates, Collection<LocalDate> skipped) {
        return words.get(
                "workspace.series.count", "count", dates, "skipped", skipped.size(), "days", days(words, skipped));
    }

    static String days(Words words, Collection<LocalDate> days) {
        return days.stream().sorted().map(words::monthDayInShort).collect(Collectors.joining(", "));
    }

    void repeatOtherwise(SeriesView series, EventId from, Component view, Runnable changed) {
        var plan = events.planOf(from).orElseThrow(NotYours::new);
        var start = Objects.requireNonNull(plan.draft().when().start()).toLocalDate();
        var said = changes.summary(words());
        new RuleDialog(said, series.rule(), start, change(plan, said, view, changed)).open();
    }

    private RuleDialog.Change change(EventPlan plan, SeriesChangeSummary said, Component view, Runnable changed) {
        return new RuleDialog.Change() {
            @Override
            public SeriesChangePreview preview(Scope scope, Rule rule) {
                return changes.preview(plan, plan.draft(), scope, rule);
            }

            @Override
            public boolean change(
                    Scope scope,
                    Rule rule,
                    String reason,
                    SeriesChangePreview foreseen,
                    Consumer<RuntimeException> later) {
                var asked = changes.asked(
                        words(),
                        plan,
                        plan.draft(),
                        scope,
                        rule,
                        reason,
                        said.shifts(),
                        foreseen,
                        "workspace.rule.changed");
                return tasks.beside(
                        view,
                        foreseen.touched(),
                        asked,
                        event -> {
                            Notice.said(asked.said().apply(event));
                            changed.run();
                        },
                        later);
            }
        };
    }

    void spreadShifts(SeriesView series, EventId from) {
        var dates = desk.dates(series.id(), 0, MOST).stream()
                .map(SeriesDateRow::event)
                .toList();
        Notice.said(words().get("workspace.series.shifts.added", "count", layout.spread(from, dates)));
    }

    /** Whether only drafts follow, which nobody outside knows of. */
    boolean onlyDraftsFrom(SeriesView series, EventId from) {
        return series.drafts() > 0 && desk.concerned(series.id(), from).isEmpty();
    }

    /** @param view waits where it takes its time */
    void cancel(SeriesView series, EventId from, Component view, Runnable changed) {
        var dates = desk.concerned(series.id(), from);
        var drafts = deletion.concerned(series.id(), from);
        if (dates.isEmpty() && !drafts.isEmpty()) {
            deleting.askFollowing(
                    series.id(),
                    from,
                    (many, delete) -> tasks.beside(view, many, deletion(many, delete), gone -> {
                        changed.run();
                        Notice.said(deleted(gone));
                    }));
            return;
        }
        String what = words().get("workspace.series.cancel.what", "dates", dates(dates));
        var dialog = new CancelDialog(words(), what, changes.audience().of(dates), (reason, later) -> {
            if (!desk.concerned(series.id(), from).equals(dates)) {
                throw new ChangedMeanwhile(); // split or cancelled by somebody else
            }
            int many = dates.size() + drafts.size();
            if (many >= BackgroundTasks.MANY) {
                events.checkCancel(dates.getFirst(), reason); // what can be mended here is said before the dialog goes
            }
            return tasks.beside(
                    view,
                    many,
                    cancelling(series, from, many, reason),
                    event -> {
                        changed.run();
                        Notice.said(cancelled(many));
                    },
                    later);
        });
        dialog.setHeaderTitle(words().get("workspace.series.cancel.title", "count", dates.size()));
        if (!drafts.isEmpty()) {
            dialog.add(new Paragraph(words().get("workspace.series.cancel.drafts", "count", drafts.size())));
        }
        dialog.open();
    }

    private Asked<EventId> cancelling(SeriesView series, EventId from, int many, String reason) {
        return new Asked<>(
                words().get("workspace.long-act.cancelling", "count", many),
                () -> {
                    cancellation.cancel(series.id(), from, reason);
                    return from;
                },
                event -> cancelled(many),
                event -> event);
    }

    private String cancelled(int many) {
        return words().get("workspace.series.cancelled", "count", many);
    }

    private Asked<Integer> deletion(int many, Supplier<Integer> delete) {
        return new Asked<>(words().get("workspace.long-act.deleting", "count", many), delete, this::deleted);
    }

    private String deleted(int gone) {
        return words().get("workspace.delete.done", "count", gone);
    }

    private String dates(List<EventId> dates) {
        var slots = dates.stream()
                .flatMap(date -> events.planOf(date).stream())
                .map(plan -> Objects.requireNonNull(plan.draft().when().start()).toLocalDate())
                .sorted()
                .toList();
        return slots.size() < 2
                ? slots.stream().map(words()::date).collect(Collectors.joining())
                : words().get(
                                "workspace.series.cancel.from-to",
                                "first",
                                words().date(slots.getFirst()),
                                "last",
                                words().date(slots.getLast()));
    }

    void delete(SeriesDateRow row, Runnable changed) {
        deleting.ask(
                row.event(), words().span(row.slot().startLocal(), row.slot().endLocal()), changed);
    }

    void release(SeriesDateRow row, Runnable changed) {
        String date = words().span(row.slot().startLocal(), row.slot().endLocal());
        new QuestionDialog(
                        words().get("workspace.series.release.title"),
                        words().get("workspace.series.release.text", "date", date),
                        words().get("workspace.step.not"))
                .to(words().get("workspace.series.release"), Look.PRIMARY, () -> {
                    changes.editing().release(row.event());
                    Notice.said(words().get("workspace.series.released"));
                    changed.run();
                })
                .open();
    }

    /** Asks how a series repeats from now on, after it has said what becomes of each date. */
    class RuleDialog extends TitledDialog {

        private final SeriesChangeSummary summary;
        private final Change change;
        private final LocalDate start;
        private final RepeatFields fields;
        private final RadioButtonGroup<Scope> scope = new RadioButtonGroup<>();
        private final TextArea reason = new TextArea();
        private final Button now;
        private @Nullable SeriesChangePreview foreseen;

        interface Change {
            SeriesChangePreview preview(Scope scope, Rule rule);

            /** @param later as {@link DialogAct} has it */
            boolean change(
                    Scope scope,
                    Rule rule,
                    String reason,
                    SeriesChangePreview foreseen,
                    Consumer<RuntimeException> later);
        }

        RuleDialog(SeriesChangeSummary summary, @Nullable Rule before, LocalDate start, Change change) {
            super(words().get("workspace.rule"), DialogWidth.FORM);
            this.summary = summary;
            this.change = change;
            this.start = start;
            now = Look.PRIMARY.button(words().get("workspace.rule.now"), () -> change());
            fields = new RepeatFields(words(), this::unsaid);
            fields.always(before == null ? Rule.weekly(start.getDayOfWeek()) : before);
            Form.choice(
                            scope,
                            words().get("workspace.rule.which"),
                            List.of(Scope.FOLLOWING, Scope.WHOLE),
                            s -> words().get("workspace.rule." + s.name().toLowerCase(Locale.ROOT)))
                    .setValue(Scope.FOLLOWING);
            scope.addValueChangeListener(chosen -> unsaid());
            Form.label(reason, words().get("workspace.event.cancel.reason"), words().get("workspace.rule.reason"));
            reason.setWidthFull();
            LongestText.in(reason, EventPlanning.LONGEST_REASON, words());
            reason.setVisible(false);
            unsaid();
            add(
                    fields,
                    scope,
                    new Div(new Button(words().get("workspace.rule.show"), click -> show())),
                    summary,
                    reason);
            foot(out(words().get("workspace.rule.not")), now);
        }

        /** Another answer makes the summary stale. */
        private void unsaid() {
            summary.removeAll();
            now.setEnabled(false);
        }

        private Rule rule() {
            return Objects.requireNonNull(fields.rule(start));
        }

        private void show() {
            attempt(() -> {
                var preview = change.preview(scope.getValue(), rule());
                summary.say(preview);
                summary.scrollIntoView();
                reason.setVisible(
                        !preview.dropped().isEmpty() && !preview.told().isEmpty());
                foreseen = preview;
                now.setText(words().get(preview.proposes() ? "workspace.move.propose" : "workspace.rule.now"));
                now.setEnabled(true);
            });
        }

        private void change() {
            attempt(() -> {
                var last = Objects.requireNonNull(foreseen);
                if (change.change(scope.getValue(), rule(), reason.getValue(), last, this::again)) {
                    close();
                }
            });
        }

        private void again(RuntimeException fault) {
            open();
            attempt(RefusalNotices.again(fault));
        }

        private void attempt(Runnable what) {
            RefusalNotices.told(words(), this::refuse, what);
        }

        private void refuse(Refused refused, String text) {
            if (refused.first() instanceof PlanningRefused why && why.aboutReason() && reason.isVisible()) {
                FormMarks.mark(reason, text);
            } else {
                summary.refuse(text);
            }
        }
    }

    private Words words() {
        return ownWords.get();
    }
}
