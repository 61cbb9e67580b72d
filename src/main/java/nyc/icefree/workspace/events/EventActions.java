package nyc.icefree.workspace.events;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventCopies;
import nyc.icefree.events.EventDetail;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventPlan;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.messages.ChangeAudience;
import nyc.icefree.messages.Outbox;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.templates.Templates;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.CancelDialog;
import nyc.icefree.workspace.DraftDeleting;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.HourDialog;
import nyc.icefree.workspace.Notice;
import nyc.icefree.workspace.NotifiedPeople;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.templates.TemplateDialog;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What an organizer can do with an event as it stands now. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class EventActions extends Div {
    private static final Set<EventState> PUBLIC =
            Set.of(EventState.PUBLISHED, EventState.POSTPONED, EventState.CANCELLED);

    private final Words words;
    private final EventPlanning planning;
    private final EventApproval steps;
    private final EventCopies copies;
    private final Templates templates;
    private final DraftDeleting deleting;
    private final SeriesDesk series;
    private final ChangeAudience audience;
    private final Outbox outbox;
    private final Clock clock;

    EventActions(
            ViewerWords words,
            EventPlanning planning,
            EventApproval steps,
            EventCopies copies,
            Templates templates,
            DraftDeleting deleting,
            SeriesDesk series,
            ChangeAudience audience,
            Outbox outbox,
            Clock clock) {
        this.words = words.get();
        this.planning = planning;
        this.steps = steps;
        this.copies = copies;
        this.templates = templates;
        this.deleting = deleting;
        this.series = series;
        this.audience = audience;
        this.outbox = outbox;
        this.clock = clock;
        addClassName("actions");
    }

    void show(EventDetail event, Runnable changed) {
        removeAll();
        if (!event.mayOrganize()) {
            return;
        }
        var view = event.view();
        var state = view.state();
        if (!PUBLIC.contains(state)) {
            publish(event, changed);
        }
        boolean past = state != EventState.DRAFT
                && state != EventState.POSTPONED
                && view.slot().isOver(clock.instant());
        if (state == EventState.SUBMITTED || state == EventState.APPROVED) {
            add(button("workspace.step.withdraw", () -> {
                steps.withdraw(view.id());
                changed.run();
            }));
        }
        if (state != EventState.CANCELLED && state != EventState.UNPUBLISHED && !past) {
            var edit = EventLinks.form(view.id(), words.get("workspace.event.change"));
            edit.addClassName("button-link");
            add(edit);
        }
        add(
                button(
                        "workspace.event.duplicate",
                        () -> new DuplicateDialog(words, copies, view.id(), this::duplicated).open()),
                button(
                        "workspace.template.save",
                        () -> TemplateDialog.forNew(
                                        words, view.wordsIn(words.language()).title(), name -> keep(view, name))
                                .open()));
        if (state == EventState.DRAFT) {
            var delete = button(
                    "workspace.delete",
                    () -> deleting.ask(view.id(), view.wordsIn(words.language()).title(), EventLinks::toTheList));
            delete.addThemeVariants(ButtonVariant.ERROR);
            add(delete);
        }
        if (state == EventState.PUBLISHED && !past) {
            add(button("workspace.event.unpublish", () -> {
                planning.unpublish(view.id());
                changed.run();
                Notice.undoable(
                        words.get("workspace.event.unpublished"),
                        words.get("workspace.undo"),
                        () -> undo(() -> planning.publish(view.id()), changed));
            }));
            add(button("workspace.step.postpone", () -> {
                var dialog =
                        new ReasonDialog(words, "workspace.step.postpone", EventPlanning.LONGEST_REASON, reason -> {
                            planning.postpone(view.id(), reason);
                            changed.run();
                        });
                dialog.addComponentAtIndex(1, NotifiedPeople.ofCancelling(words, audience.of(view.id())));
                dialog.open();
            }));
        }
        if (state == EventState.POSTPONED) {
            add(button("workspace.step.resume", () -> {
                planning.resume(view.id());
                changed.run();
                Notice.said(words.get("workspace.step.resumed"));
            }));
        }
        if ((state == EventState.PUBLISHED && !past) || state == EventState.POSTPONED) {
            var cancel = button("workspace.event.cancel", () -> cancel(event, changed));
            cancel.addThemeVariants(ButtonVariant.ERROR);
            add(cancel);
        }
    }

    private void publish(EventDetail event, Runnable changed) {
        var id = event.view().id();
        if (!event.publish().may()) {
            var why = new Paragraph(words.get(event.publish().key()));
            why.addClassName("muted");
            add(why);
            if (event.publish().refusal() == PlanningRefused.Reason.ORGANIZATION_NOT_TRUSTED) {
                var submit = button("workspace.step.submit", () -> {
                    steps.submit(id, null);
                    changed.run();
                    Notice.said(words.get("workspace.step.submitted"));
                });
                submit.addThemeVariants(ButtonVariant.PRIMARY);
                add(submit, button("workspace.step.submit-later", () -> submitLater(event, changed)));
            }
            return;
        }
        add(button(
                "workspace.step.schedule",
                () -> new HourDialog(words, event.view().slot().zone(), "workspace.step.schedule.consequence", at -> {
                            steps.schedule(id, at);
                            changed.run();
                        })
                        .open()));
        var publish = button("workspace.event.publish", () -> {
            planning.publish(id);
            changed.run();
            int version = planning.planOf(id).orElseThrow().version();
            Runnable back = () -> {
                if (planning.planOf(id).orElseThrow(NotYours::new).version() != version) {
                    throw new ChangedMeanwhile();
                }
                planning.unpublish(id);
            };
            Notice.undoable(
                    words.get("workspace.event.published"), words.get("workspace.undo"), () -> undo(back, changed));
        });
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        add(publish);
    }

    private void submitLater(EventDetail event, Runnable changed) {
        new HourDialog(words, event.view().slot().zone(), "workspace.step.submit-later.consequence", at -> {
                    steps.submit(event.view().id(), at);
                    changed.run();
                    Notice.said(words.get("workspace.step.submitted"));
                })
                .open();
    }

    private void duplicated(List<EventId> drafts) {
        if (drafts.size() == 1) {
            Notice.said(words.get("workspace.event.duplicated"));
            EventLinks.openForm(drafts.getFirst());
        } else {
            Notice.leading(
                    words.get("workspace.duplicate.made", "count", drafts.size()),
                    EventLinks.drafts(words.get("workspace.duplicate.see")));
        }
    }

    private void keep(EventView view, String name) {
        templates.keep(view.id(), name);
        Notice.leading(
                words.get("workspace.template.saved", "name", name),
                EventLinks.templates(words.get("workspace.templates.title")));
    }

    private void cancel(EventDetail event, Runnable changed) {
        var id = event.view().id();
        String key = series.ofEvent(id).isPresent() ? "workspace.event.cancel.date" : "workspace.event.cancel.what";
        String what = words.get(
                key,
                "event",
                event.view().wordsIn(words.language()).title(),
                "span",
                PlannedTimes.full(words, event.view().slot()));
        var dialog = new CancelDialog(words, what, audience.of(id), reason -> {
            var before = planning.planOf(id).orElseThrow();
            planning.cancel(id, reason);
            changed.run();
            int version = planning.planOf(id).orElseThrow().version();
            Notice.undoable(
                    words.get("workspace.event.cancelled"),
                    words.get("workspace.undo"),
                    () -> takeBack(before, version, changed));
        });
        dialog.addComponentAtIndex(3, new Paragraph(words.get("workspace.event.cancel.undo")));
        dialog.open();
    }

    private void takeBack(EventPlan before, int version, Runnable changed) {
        undo(
                () -> {
                    planning.cancelBack(before.id(), version, before);
                    Notice.said(words.get("workspace.bulk.undone", "told", outbox.told(before.id(), before.version())));
                },
                changed);
    }

    /** What cannot be undone any more is said with its reason. */
    private void undo(Runnable back, Runnable changed) {
        if (Acts.run(words, back) != Acts.Outcome.GONE) {
            changed.run();
        }
    }

    private Button button(String key, Runnable act) {
        return new Button(words.get(key), click -> Acts.run(words, act));
    }
}
