package nyc.icefree.workspace.events;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventRow;
import nyc.icefree.events.EventState;
import nyc.icefree.partners.Organizations;
import nyc.icefree.text.Words;
import nyc.icefree.web.Links;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.OwnWords;
import nyc.icefree.workspace.Sections;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;

/** All events of one's organizations: a list to search, and a calendar to look at. */
@Route("events")
@PageTitle("workspace.events.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.events.title", order = 2, icon = "vaadin:calendar")
@RolesAllowed("STAFF")
class EventsView extends ViewPage {
    private static final int MONTHS_BACK = 2;
    private static final int MONTHS_AHEAD = 12;
    private final Words words;
    private final Paragraph count = new Paragraph();
    private final EventGrid grid;

    EventsView(
            OwnWords ownWords,
            EventLines lines,
            EventDesk desk,
            Organizations organizations,
            Campaign campaign,
            Clock clock) {
        words = ownWords.get();
        setHeadline(words.get("workspace.events.title"));
        addActions(planLink());
        var zone = campaign.now().zone();
        var today = LocalDate.now(clock.withZone(zone));
        var filters = new EventFilters(words, organizations.listed(), today, query -> grid().show(query));
        grid = new EventGrid(lines, words, filters.query(), this::counted);
        grid.setEmptyStateComponent(new EmptyHint(words.get("workspace.events.empty"), planLink()));
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        var calendar = new EventCalendar(words.language(), zone);
        calendar.addOpenListener(
                opened -> UI.getCurrent().navigate(EventPageView.class, new RouteParam("event", opened.id())));
        var tabs = new Sections();
        tabs.add(words.get("workspace.events.list"), new Div(filters, count, grid));
        var calendarTab = tabs.add(words.get("workspace.events.calendar"), new Div(calendar));
        tabs.addSelectedChangeListener(change -> {
            if (change.getSelectedTab().equals(calendarTab)) {
                calendar.setEntries(
                        desk
                                .between(
                                        today.minusMonths(MONTHS_BACK),
                                        today.plusMonths(MONTHS_AHEAD),
                                        words.language())
                                .stream()
                                .map(this::entry)
                                .toList());
            }
        });
        add(tabs);
    }

    private EventGrid grid() {
        return grid;
    }

    private RouterLink planLink() {
        var link = new RouterLink(words.get("workspace.events.plan"), EventPlanView.class);
        link.addClassNames("button-link", "primary");
        return link;
    }

    private void counted(int events) {
        count.setText(words.get("workspace.events.count", "events", events));
    }

    private EventCalendar.Entry entry(EventRow row) {
        return new EventCalendar.Entry(
                row.id().toString(),
                words.get("workspace.events.entry", "title", row.title(), "kind", words.of(row.kind())),
                row.slot().startLocal(),
                row.slot().endLocal(),
                Links.workspaceEvent(row.id().toString()),
                row.kind().slug(),
                row.state() == EventState.CANCELLED);
    }
}
