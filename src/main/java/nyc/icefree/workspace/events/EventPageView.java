package nyc.icefree.workspace.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventDetail;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.NotYours;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.Sections;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.approvals.WaitingFor;
import nyc.icefree.workspace.checklists.ChecklistPanels;
import nyc.icefree.workspace.rsvps.RsvpLists;
import nyc.icefree.workspace.series.SeriesPanel;
import nyc.icefree.workspace.shifts.ShiftBoards;
import org.jspecify.annotations.Nullable;

/** The centre of one event: its header always says when, where, its state, who comes and who helps. */
@Route("events/:event")
@RolesAllowed("STAFF")
class EventPageView extends ViewPage implements BeforeEnterObserver, HasDynamicTitle {
    private final Words words;
    private final EventDesk desk;
    private final EventHeader header;
    private final WaitingNote waiting;
    private final WaitingFor waitingFor;
    private final EventActions actions;
    private final EventDetails details;
    private final ShiftBoards shifts;
    private final RsvpLists rsvps;
    private final ChecklistPanels checklists;
    private final SeriesPanel series;
    private final Div body = new Div();
    /** By the names that stand in addresses: not everybody has each. */
    private final Map<String, Tab> named = new HashMap<>();

    private @Nullable EventDetail shown;

    EventPageView(
            ViewerWords ownWords,
            EventDesk desk,
            EventHeader header,
            WaitingNote waiting,
            WaitingFor waitingFor,
            EventActions actions,
            EventDetails details,
            ShiftBoards shifts,
            RsvpLists rsvps,
            ChecklistPanels checklists,
            SeriesPanel series) {
        words = ownWords.get();
        this.desk = desk;
        this.header = header;
        this.waiting = waiting;
        this.waitingFor = waitingFor;
        this.actions = actions;
        this.details = details;
        this.shifts = shifts;
        this.rsvps = rsvps;
        this.checklists = checklists;
        this.series = series;
        add(header, waitingFor, waiting, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(EventParameter.of(entering));
        entering.getLocation()
                .getQueryParameters()
                .getSingleParameter("tab")
                .map(named::get)
                .ifPresent(tab -> body.getChildren()
                        .filter(TabSheet.class::isInstance)
                        .forEach(sheet -> ((TabSheet) sheet).setSelectedTab(tab)));
    }

    private void show(EventId id) {
        var event = desk.detail(id).orElseThrow(NotYours::new);
        shown = event;
        setHeadline(event.view().wordsIn(words.language()).title());
        header.show(event);
        waitingFor.show(event, () -> show(id));
        waiting.show(event);
        actions.show(event, () -> show(id));
        if (actions.getParent().isEmpty()) {
            addActions(actions);
        }
        body.removeAll();
        body.add(tabs(event));
    }

    private Component tabs(EventDetail event) {
        var tabs = new Sections();
        Map<Component, Supplier<Component>> later = new HashMap<>();
        named.clear();
        named.put(EventLinks.DETAILS, tabs.add(words.get("workspace.event.details"), details.of(event)));
        if (event.mayOrganize()) {
            add(
                    tabs,
                    later,
                    EventLinks.SHIFTS,
                    "workspace.shifts",
                    () -> shifts.of(event.view(), () -> header.refresh(event)));
            add(
                    tabs,
                    later,
                    EventLinks.RSVPS,
                    "workspace.rsvps",
                    () -> rsvps.of(event.view(), () -> header.refresh(event)));
            add(
                    tabs,
                    later,
                    EventLinks.CHECKLIST,
                    "workspace.checklist",
                    () -> checklists.of(event.view().id()));
        } else if (event.view().audience() == Audience.TEAM) {
            add(tabs, later, EventLinks.RSVPS, "workspace.rsvps", () -> rsvps.sharedOf(event.view()));
        }
        if (series.show(event, () -> show(event.view().id()))) {
            tabs.add(words.get("workspace.series"), series);
        }
        tabs.addSelectedChangeListener(change -> {
            if (tabs.getComponent(change.getSelectedTab()) instanceof Div holder && later.containsKey(holder)) {
                holder.removeAll();
                holder.add(later.get(holder).get());
            }
        });
        return tabs;
    }

    private void add(
            TabSheet tabs,
            Map<Component, Supplier<Component>> later,
            String name,
            String key,
            Supplier<Component> content) {
        var holder = new Div();
        later.put(holder, content);
        named.put(name, tabs.add(words.get(key), holder));
    }

    @Override
    public String getPageTitle() {
        return shown == null
                ? words.get("workspace.events.title")
                : shown.view().wordsIn(words.language()).title();
    }
}
