package nyc.icefree.workspace.events;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
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
import nyc.icefree.rsvp.counts.AnswerFate;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.templates.Templates;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.CancelDialog;
import nyc.icefree.workspace.DraftDeleting;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.HourDialog;
import nyc.icefree.workspace.NotifiedPeople;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.ReasonDialog;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.QuestionDialog;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.rsvps.AnswersForeseen;
import nyc.icefree.workspace.templates.TemplateDialog;
import org.springframework.stereotype.Component;

/** Takes the steps of an event's life: asks what has to be asked, says what happened and how to take it back. */
@Component
class EventSteps {
    private final ViewerWords ownWords;
    private final FormPlanning forms;
    private final EventPlanning planning;
    private final EventApproval approval;
    private final EventCopies copies;
    private final Templates templates;
    private final DraftDeleting deleting;
    private final SeriesDesk series;
    private final ChangeAudience audience;
    private final Outbox outbox;
    private final AnswersForeseen answers;

    EventSteps(
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
        this.answers = answers;
        this.ownWords = ownWords;
        this.forms = forms;
        this.planning = planning;
        this.approval = approval;
        this.copies = copies;
        this.templates = templates;
        this.deleting = deleting;
        this.series = series;
        this.audience = audience;
        this.outbox = outbox;
    }

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

    /** Asks when first, and likewise where people would miss something. */
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
        new DuplicateDialog(words, copies, event.id(), drafts -> duplicated(words, drafts)).open();
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

    /** What cannot be undone any more is said with its reason. */
    private static void undo(Words words, Runnable back, Runnable changed) {
        RefusalNotices.run(words, back);
        changed.run();
    }

    private static String title(Words words, EventView event) {
        return event.wordsIn(words.language()).title();
    }
}
