package nyc.icefree.workspace.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import nyc.icefree.bulk.FormPlanning;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.NotReady;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventCopies;
import nyc.icefree.events.EventDetail;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.links.Links;
import nyc.icefree.links.PictureLinks;
import nyc.icefree.messages.ChangeAudience;
import nyc.icefree.messages.Outbox;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.rsvp.counts.AnswerFate;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.templates.Templates;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.CancelDialog;
import nyc.icefree.workspace.CopyLink;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.DraftDeleting;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.HourDialog;
import nyc.icefree.workspace.MoreMenu;
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
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Acts on an event in its present state: one first, its public page, and all else in a menu. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class EventActions extends Div {
    private final Words words;
    private final EventSteps steps;
    private final Links links;
    private final Clock clock;
    private final Div shown = new Div();
    private final MoreMenu more;

    EventActions(ViewerWords words, EventSteps steps, Links links, Clock clock) {
        this.words = words.get();
        this.steps = steps;
        this.links = links;
        this.clock = clock;
        more = new MoreMenu(this.words);
        shown.addClassName("actions");
        addClassName("actions");
        add(shown, more);
    }

    /** @param changed also called when something was refused, since the event is another than the one that is shown */
    void show(EventDetail event, Runnable changed) {
        shown.removeAll();
        more.clear();
        var now = clock.instant();
        first(event, FirstAct.of(event, now), changed);
        if (event.view().state().isPublic()) {
            page(event.view());
        }
        if (event.mayOrganize()) {
            rest(event, FirstAct.of(event, now), now, changed);
        }
    }

    void cancel(EventView date, Runnable changed) {
        attempt(() -> steps.cancel(date, changed), changed);
    }

    private void first(EventDetail event, FirstAct first, Runnable changed) {
        var view = event.view();
        if (event.mayOrganize() && !view.state().isPublic() && event.publish().refusal() != null) {
            shown.add(Styled.as("muted", new Paragraph(words.get(event.publish().key()))));
        }
        switch (first) {
            case PUBLISH -> primary("workspace.event.publish", () -> steps.publish(view, changed), changed);
            case SUBMIT -> primary("workspace.step.submit", () -> steps.publish(view, changed), changed);
            case DUPLICATE -> primary("workspace.event.duplicate", () -> steps.duplicate(view), changed);
            case CHANGE -> primary(EventLinks.form(view.id(), words.get("workspace.event.change")));
            case NEW_DATE -> primary(EventLinks.form(view.id(), words.get("workspace.event.new-date")));
            case DECIDE -> primary(EventLinks.review(words.get("workspace.event.decide")));
            case NONE -> {}
        }
        if (first == FirstAct.PUBLISH && FirstAct.changeable(event, clock.instant())
                || first == FirstAct.SUBMIT
                || (first == FirstAct.DECIDE && event.mayOrganize())) {
            var change = EventLinks.form(view.id(), words.get("workspace.event.change"));
            change.addClassName("button-link");
            shown.add(change);
        }
    }

    private void page(EventView view) {
        String path = Links.event(words.language(), view.slug());
        var page = Styled.as("button-link", new Anchor(path, words.get("workspace.event.page")));
        page.setRouterIgnore(true);
        shown.add(
                page,
                new CopyLink(
                        words,
                        links.absolute(path),
                        words.get("workspace.link.copied", "listed", String.valueOf(view.listed()))));
        if (view.listed() && view.state().isPublic()) {
            var flyer = Styled.as(
                    "button-link",
                    new Anchor(PictureLinks.flyer(words.language(), view.slug()), words.get("site.flyer")));
            flyer.setRouterIgnore(true);
            shown.add(flyer);
        }
    }

    private void rest(EventDetail event, FirstAct first, Instant now, Runnable changed) {
        var view = event.view();
        var state = view.state();
        boolean coming = state == EventState.PUBLISHED && !view.slot().isOver(now);
        if (first == FirstAct.PUBLISH) {
            act("workspace.step.schedule", () -> steps.publishLater(view, changed), changed);
        }
        if (event.publish().refusal() == PlanningRefused.ORGANIZATION_NOT_TRUSTED) {
            act("workspace.step.submit-later", () -> steps.submitLater(view, changed), changed);
        }
        if (state == EventState.SUBMITTED || state == EventState.APPROVED) {
            act("workspace.step.withdraw", () -> steps.withdraw(view, changed), changed);
        }
        if (state.awaitsDate()) {
            act("workspace.step.resume", () -> steps.resume(view, changed), changed);
        }
        if (first != FirstAct.DUPLICATE) {
            act("workspace.event.duplicate", () -> steps.duplicate(view), changed);
        }
        act("workspace.template.save", () -> steps.keepAsTemplate(view), changed);
        if (coming) {
            act("workspace.event.unpublish", () -> steps.unpublish(view, changed), changed);
            act("workspace.step.postpone", () -> steps.postpone(view, changed), changed);
        }
        if (coming || state.awaitsDate()) {
            more.danger("workspace.event.cancel", () -> attempt(() -> steps.cancel(view, changed), changed));
        }
        if (state == EventState.DRAFT) {
            more.danger("workspace.delete", () -> attempt(() -> steps.delete(view), changed));
        }
    }

    private void primary(String key, Runnable act, Runnable changed) {
        shown.add(Look.PRIMARY.button(words.get(key), () -> attempt(act, changed)));
    }

    private void primary(Component link) {
        link.addClassNames("button-link", "primary");
        shown.add(link);
    }

    private void act(String key, Runnable act, Runnable changed) {
        more.act(key, () -> attempt(act, changed));
    }

    private void attempt(Runnable act, Runnable changed) {
        if (RefusalNotices.run(words, act) != RefusalNotices.Outcome.DONE) {
            changed.run();
        }
    }

    /** The one act that an event's page offers first, by how the event stands; what its reader may is decided already. */
    enum FirstAct {
        PUBLISH,
        SUBMIT,
        DECIDE,
        CHANGE,
        NEW_DATE,
        DUPLICATE,
        NONE;

        static FirstAct of(EventDetail event, Instant now) {
            if (!event.mayOrganize()) {
                return event.mayDecide() ? DECIDE : NONE;
            }
            var state = event.view().state();
            if (state == EventState.SUBMITTED) {
                return event.mayDecide() ? DECIDE : CHANGE;
            }
            if (!state.isPublic()) {
                return unpublished(event, now);
            }
            if (state.awaitsDate()) {
                return NEW_DATE;
            }
            return changeable(event, now) ? CHANGE : DUPLICATE;
        }

        private static FirstAct unpublished(EventDetail event, Instant now) {
            if (event.publish().may()) {
                return PUBLISH;
            }
            if (event.publish().refusal() == PlanningRefused.ORGANIZATION_NOT_TRUSTED) {
                return SUBMIT;
            }
            return changeable(event, now) ? CHANGE : DUPLICATE;
        }

        /** Drafts and postponed events can be changed after their day. */
        static boolean changeable(EventDetail event, Instant now) {
            var state = event.view().state();
            return !state.isGone()
                    && (state == EventState.DRAFT
                            || state.awaitsDate()
                            || !event.view().slot().isOver(now));
        }
    }

    /** Steps of an event's life: asks what has to be asked, and offers the way back. */
    @SpringComponent
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
                        Notice.said(
                                words.get("workspace.bulk.undone", "told", outbox.told(before.id(), before.version())));
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
}
