package nyc.icefree.workspace.events;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import nyc.icefree.bulk.FormPlanning;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.NotReady;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventCopies;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.messages.ChangeAudience;
import nyc.icefree.messages.Outbox;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.rsvp.counts.AnswerFate;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.templates.Templates;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.CancelDialog;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.DraftDeleting;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.HourDialog;
import nyc.icefree.workspace.NotifiedPeople;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.ReasonDialog;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.QuestionDialog;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.controls.TitledDialog;
import nyc.icefree.workspace.rsvps.AnswersForeseen;
import nyc.icefree.workspace.templates.TemplateDialog;
import org.springframework.stereotype.Component;

/** Steps of an event's life: asks what has to be asked, and offers the way back. */
@Component
record EventSteps(
        ViewerWords ownWords,
        FormPlanning forms,
        EventPlanning planning,
        EventApproval approval,
        EventCopies copies,
        Templates templates,
        DraftDeleting deleting,
        SeriesDesk series,
        ChangeAudience audience,
        Outbox outbox,
        AnswersForeseen answers) {
    /** Asks first where people would miss something. */
    void publish(EventView event, Runnable changed) {
        asking(
                event,
                allTheSame -> {
                    var published = forms.publish(event.id(), allTheSame);
                    changed.run();
                    PublishedNotice.show(ownWords.get(), published, false);
                },
                changed);
    }

    private void asking(EventView event, Consumer<Boolean> letOut, Runnable changed) {
        var words = ownWords.get();
        try {
            letOut.accept(false);
        } catch (NotReady missing) {
            new ReadinessDialog(
                            words,
                            "workspace.step.not",
                            missing,
                            gap -> EventLinks.openForm(event.id(), gap.field()),
                            () -> allTheSame(words, letOut, changed))
                    .open();
        }
    }

    private static void allTheSame(Words words, Consumer<Boolean> letOut, Runnable changed) {
        if (RefusalNotices.run(words, () -> letOut.accept(true)) != RefusalNotices.Outcome.DONE) {
            changed.run();
        }
    }

    void publishLater(EventView event, Runnable changed) {
        later(event, "workspace.step.schedule.consequence", changed);
    }

    void submitLater(EventView event, Runnable changed) {
        later(event, "workspace.step.submit-later.consequence", () -> {
            changed.run();
            Notice.said(ownWords.get().get("workspace.step.submitted"));
        });
    }

    private void later(EventView event, String consequence, Runnable done) {
        new HourDialog(
                        ownWords.get(),
                        event.slot().zone(),
                        consequence,
                        at -> asking(
                                event,
                                allTheSame -> {
                                    forms.publishLater(event.id(), at, allTheSame);
                                    done.run();
                                },
                                () -> {}))
                .open();
    }

    void withdraw(EventView event, Runnable changed) {
        approval.withdraw(event.id());
        changed.run();
    }

    /** Asks first where somebody has answered. */
    void unpublish(EventView event, Runnable changed) {
        var said = answers.of(event.id(), AnswerFate.TAKEN_BACK);
        if (!said.isVisible()) {
            takeOff(event, changed);
            return;
        }
        var words = ownWords.get();
        var dialog = new QuestionDialog(
                words.get("workspace.event.unpublish.title"),
                words.get("workspace.event.unpublish.consequence"),
                words.get("workspace.step.not"));
        dialog.add(NotifiedPeople.ofCancelling(words, audience.of(event.id())), said);
        dialog.to(words.get("workspace.event.unpublish"), Look.DANGER, () -> takeOff(event, changed))
                .open();
    }

    private void takeOff(EventView event, Runnable changed) {
        var words = ownWords.get();
        planning.unpublish(event.id());
        changed.run();
        Notice.undoable(
                words.get("workspace.event.unpublished"),
                words,
                () -> undo(words, () -> planning.publish(event.id()), changed));
    }

    void postpone(EventView event, Runnable changed) {
        var words = ownWords.get();
        var dialog = new ReasonDialog(words, "workspace.step.postpone", EventPlanning.LONGEST_REASON, reason -> {
            planning.postpone(event.id(), reason);
            changed.run();
        });
        dialog.addComponentAtIndex(1, NotifiedPeople.ofCancelling(words, audience.of(event.id())));
        dialog.addComponentAtIndex(2, answers.of(event.id(), AnswerFate.POSTPONED));
        dialog.open();
    }

    void resume(EventView event, Runnable changed) {
        planning.resume(event.id());
        changed.run();
        Notice.said(ownWords.get().get("workspace.step.resumed"));
    }

    void duplicate(EventView event) {
        var words = ownWords.get();
        new DuplicateDialog(words, event.id(), drafts -> duplicated(words, drafts)).open();
    }

    private static void duplicated(Words words, List<EventId> drafts) {
        if (drafts.size() == 1) {
            Notice.said(words.get("workspace.event.duplicated"));
            EventLinks.openForm(drafts.getFirst());
        } else {
            Notice.leading(
                    words.get("workspace.duplicate.made", "count", drafts.size()),
                    EventLinks.drafts(words.get("workspace.duplicate.see")));
        }
    }

    void keepAsTemplate(EventView event) {
        var words = ownWords.get();
        TemplateDialog.forNew(words, title(words, event), name -> {
                    templates.keep(event.id(), name);
                    Notice.leading(
                            words.get("workspace.template.saved", "name", name),
                            EventLinks.templates(words.get("workspace.templates.title")));
                })
                .open();
    }

    void delete(EventView event) {
        deleting.ask(event.id(), title(ownWords.get(), event), EventLinks::toTheList);
    }

    void cancel(EventView event, Runnable changed) {
        var words = ownWords.get();
        var id = event.id();
        String key = series.placeOf(id).isPresent() ? "workspace.event.cancel.date" : "workspace.event.cancel.what";
        String what = words.get(key, "event", title(words, event), "span", PlannedTimes.full(words, event.slot()));
        var dialog = new CancelDialog(words, what, audience.of(id), reason -> {
            var before = planning.planOf(id).orElseThrow(NotYours::new);
            planning.cancel(id, reason);
            changed.run();
            int version = planning.planOf(id).orElseThrow(NotYours::new).version();
            Notice.undoable(
                    words.get("workspace.event.cancelled"), words, () -> takeBack(words, before, version, changed));
        });
        if (!event.host().trusted()) {
            dialog.askNoReason(words);
        }
        dialog.addComponentAtIndex(3, new Paragraph(words.get("workspace.event.cancel.undo")));
        dialog.addComponentAtIndex(4, answers.of(id, AnswerFate.CANCELLED));
        dialog.open();
    }

    private void takeBack(Words words, EventPlan before, int version, Runnable changed) {
        undo(
                words,
                () -> {
                    planning.cancelBack(before.id(), version, before);
                    Notice.said(words.get("workspace.bulk.undone", "told", outbox.told(before.id(), before.version())));
                },
                changed);
    }

    private static void undo(Words words, Runnable back, Runnable changed) {
        RefusalNotices.run(words, back);
        changed.run();
    }

    private static String title(Words words, EventView event) {
        return event.wordsIn(words.language()).title();
    }

    /** Gathers the days to which an event is copied, and says of each at once why it cannot be one. */
    class DuplicateDialog extends TitledDialog {
        private final Words words;
        private final EventId event;
        private final DatePicker day;
        private final TreeSet<LocalDate> chosen = new TreeSet<>();
        private final UnorderedList list = new UnorderedList();
        private final Button make;

        DuplicateDialog(Words words, EventId event, Consumer<List<EventId>> made) {
            super(words.get("workspace.duplicate.title"), DialogWidth.QUESTION);
            this.words = words;
            this.event = event;
            day = DateFields.date(words, words.get("word.day"));
            day.setValue(copies.nextDay(event));
            day.addValueChangeListener(change -> day.setInvalid(false));
            var add = new Button(words.get("workspace.duplicate.add"), click -> add());
            var field = Styled.as("field-row", new Div(day, add));
            list.addClassName("chosen-days");
            make = Look.PRIMARY.button("", () -> make(made));
            make.setDisableOnClick(true);
            add(new Paragraph(words.get("workspace.duplicate.what")), field, list);
            foot(out(words.get("workspace.step.not")), make);
            show();
        }

        private void add() {
            var asked = day.getValue();
            if (refused(asked)) {
                return;
            }
            chosen.add(asked);
            day.setValue(asked.plusWeeks(1));
            show();
            day.focus();
        }

        private boolean refused(LocalDate asked) {
            var days = new ArrayList<>(chosen);
            if (asked != null) {
                days.add(asked);
            }
            return refused(copies.problems(event, days));
        }

        private boolean refused(List<FieldProblem> problems) {
            problems.stream().findFirst().ifPresent(problem -> FormMarks.mark(day, words.why(problem)));
            return !problems.isEmpty();
        }

        private void make(Consumer<List<EventId>> made) {
            make.setEnabled(true);
            if (chosen.isEmpty() && refused(day.getValue())) {
                return;
            }
            var days = chosen.isEmpty() ? List.of(day.getValue()) : List.copyOf(chosen);
            RefusalNotices.told(
                    words,
                    (refused, text) -> {
                        var aboutDays = refused.reasons().stream()
                                .filter(FieldProblem.class::isInstance)
                                .map(FieldProblem.class::cast)
                                .filter(problem -> problem.field().startsWith("dates"))
                                .toList();
                        if (!refused(aboutDays)) { // the event itself is to blame, and no day would help
                            Notice.refused(text);
                        }
                    },
                    () -> {
                        var drafts = copies.duplicate(event, days);
                        close();
                        made.accept(drafts);
                    });
        }

        private void show() {
            list.removeAll();
            for (var one : chosen) {
                String date = words.date(one);
                var remove = Look.QUIET.button(words.get("workspace.duplicate.remove"), () -> {
                    chosen.remove(one);
                    show();
                });
                remove.setAriaLabel(words.get("workspace.duplicate.remove") + ": " + date);
                list.add(new ListItem(new Span(date), remove));
            }
            list.setVisible(!chosen.isEmpty());
            make.setText(words.get("workspace.duplicate.make", "count", Math.max(1, chosen.size())));
        }
    }
}
