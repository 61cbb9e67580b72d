package nyc.icefree.workspace.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.events.EventDetail;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.links.Links;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.CopyLink;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.MoreMenu;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What can be done with an event as it stands now: one act first, its public page, and all else in a menu. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class EventActions extends Div {
    private static final Set<EventState> PUBLIC =
            Set.of(EventState.PUBLISHED, EventState.POSTPONED, EventState.CANCELLED);

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
        if (PUBLIC.contains(event.view().state())) {
            page(event.view());
        }
        if (event.mayOrganize()) {
            rest(event, FirstAct.of(event, now), now, changed);
        }
    }

    private void first(EventDetail event, FirstAct first, Runnable changed) {
        var view = event.view();
        if (event.mayOrganize()
                && !PUBLIC.contains(view.state())
                && event.publish().refusal() != null) {
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
        if (state == EventState.POSTPONED) {
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
        if (coming || state == EventState.POSTPONED) {
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
            return switch (event.view().state()) {
                case DRAFT, APPROVED, UNPUBLISHED -> unpublished(event, now);
                case SUBMITTED -> event.mayDecide() ? DECIDE : CHANGE;
                case PUBLISHED -> event.view().slot().isOver(now) ? DUPLICATE : CHANGE;
                case POSTPONED -> NEW_DATE;
                case CANCELLED -> DUPLICATE;
            };
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
            return switch (event.view().state()) {
                case CANCELLED, UNPUBLISHED -> false;
                case DRAFT, POSTPONED -> true;
                case SUBMITTED, APPROVED, PUBLISHED -> !event.view().slot().isOver(now);
            };
        }
    }
}
