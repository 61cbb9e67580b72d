package nyc.icefree.workspace.events;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import nyc.icefree.bulk.BulkActs;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.eventviews.EventRow;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.partners.Organizations;
import nyc.icefree.text.Words;
import nyc.icefree.web.Links;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.Sections;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.bulk.BulkBar;
import nyc.icefree.workspace.bulk.BulkDialogs;
import nyc.icefree.workspace.bulk.EventChoice;

/** All events of one's organizations: a list to search, and a calendar to look at. */
@Route("events")
@PageTitle("workspace.events.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.events.title", order = 2, icon = "vaadin:calendar")
@RolesAllowed("STAFF")
class EventsView extends ViewPage implements BeforeEnterObserver {
    private static final int MONTHS_BACK = 2;
    private static final int MONTHS_AHEAD = 12;
    private static final String VIEW = "view";
    private static final String CALENDAR = "calendar";
    private final Words words;
    private final EventLines lines;
    private final LocalDate today;
    private final Clock clock;
    private final Paragraph count = new Paragraph();
    private final EventFilters filters;
    private final EventChoice choice;
    private final EventGrid grid;
    private final EventCalendar calendar;
    private final Sections tabs = new Sections();
    private final Tab calendarTab;
    private boolean reading;

    EventsView(
            ViewerWords ownWords,
            EventLines lines,
            EventDrags drags,
            BulkDialogs bulk,
            Organizations organizations,
            Campaign campaign,
            Clock clock) {
        this.clock = clock;
        words = ownWords.get();
        this.lines = lines;
        setHeadline(words.get("workspace.events.title"));
        addActions(templatesLink(), planLink());
        var zone = campaign.now().zone();
        today = LocalDate.now(clock.withZone(zone));
        filters = new EventFilters(words, organizations.listed(), today, this::changed);
        choice = new EventChoice(words);
        grid = new EventGrid(lines, words, filters.query(), choice, this::counted);
        var bar = new BulkBar(words, choice, bulk, this::chooseAll, this::show);
        choice.onChange(bar::show);
        grid.setEmptyStateComponent(new EmptyHint(words.get("workspace.events.empty"), planLink()));
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        calendar = new EventCalendar(words, zone);
        calendar.addOpenListener(opened -> EventLinks.open(opened.id()));
        calendar.addMoveListener(dropped -> drags.drop(dropped.id(), dropped.day(), dropped.hour(), this::show));
        tabs.add(words.get("workspace.events.list"), new Div(count, bar, grid));
        calendarTab = tabs.add(words.get("workspace.events.calendar"), new Div(calendar));
        tabs.addSelectedChangeListener(change -> changed());
        add(filters, tabs);
    }

    /** An address says what is chosen, so that a choice can be kept among the browser's bookmarks. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var asked = entering.getLocation().getQueryParameters();
        reading = true;
        filters.read(asked);
        tabs.setSelectedIndex(
                asked.getSingleParameter(VIEW).filter(CALENDAR::equals).isPresent() ? 1 : 0);
        reading = false;
        show();
    }

    private void changed() {
        if (reading) {
            return;
        }
        show();
        var chosen = new LinkedHashMap<>(filters.written());
        if (calendarShown()) {
            chosen.put(VIEW, CALENDAR);
        }
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("events", QueryParameters.simple(chosen)));
    }

    private void show() {
        if (calendarShown()) {
            var query = filters.query(today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD));
            calendar.setEntries(lines.all(query, filters.staffed())
                    .map(line -> entry(line.row()))
                    .toList());
        } else {
            grid.show(filters.query(), filters.staffed());
        }
    }

    private boolean calendarShown() {
        return calendarTab.equals(tabs.getSelectedTab());
    }

    private void chooseAll() {
        choice.only(lines.page(filters.query(), filters.staffed(), 0, BulkActs.MOST));
        show();
    }

    private RouterLink templatesLink() {
        var link = EventLinks.templates(words.get("workspace.templates.title"));
        link.addClassName("button-link");
        return link;
    }

    private RouterLink planLink() {
        var link = EventLinks.plan(words.get("workspace.events.plan"));
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
                row.state() == EventState.CANCELLED,
                row.mayOrganize()
                        && row.state() != EventState.CANCELLED
                        && row.slot().startsAt().isAfter(clock.instant()));
    }
}
