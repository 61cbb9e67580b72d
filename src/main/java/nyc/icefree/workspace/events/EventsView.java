package nyc.icefree.workspace.events;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.History;
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
import nyc.icefree.campaign.Campaign;
import nyc.icefree.partners.Organizations;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.CopyLink;
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
    private static final String VIEW = "view";
    private static final String CALENDAR = "calendar";
    private final Words words;
    private final Paragraph count = new Paragraph();
    private final Div listHead = new Div();
    private final EventFilters filters;
    private final EventChoice choice;
    private final EventGrid grid;
    private final CalendarPanel calendar;
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
        words = ownWords.get();
        setHeadline(words.get("workspace.events.title"));
        addActions(templatesLink(), planLink());
        var zone = campaign.now().zone();
        var today = LocalDate.now(clock.withZone(zone));
        filters = new EventFilters(words, organizations.listed(), today, this::changed);
        choice = new EventChoice();
        grid = new EventGrid(lines, words, today, filters.query(), choice, this::counted);
        var bar = new BulkBar(words, choice, bulk, () -> grid.chooseAll(true), this::show);
        choice.onChange(touched -> {
            bar.show();
            grid.showChoice(touched);
        });
        grid.setEmptyStateComponent(new EmptyHint(
                words.get("workspace.events.empty"),
                new Button(words.get("workspace.filters.clear"), click -> clear()),
                planLink()));
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        calendar = new CalendarPanel(words, lines, filters, drags, clock, zone, this::looked);
        listHead.add(filters.togetherBox(), count, new CopyLink(words, words.get("workspace.events.link.copied")));
        listHead.addClassName("list-head");
        tabs.setSuffixComponent(listHead);
        tabs.add(words.get("workspace.events.list"), new Div(grid, bar));
        calendarTab = tabs.add(words.get("workspace.events.calendar"), calendar);
        tabs.addSelectedChangeListener(change -> changed());
        add(filters, tabs);
    }

    /** An address says what is chosen, so that a choice can be kept as a bookmark or sent as a link. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var asked = entering.getLocation().getQueryParameters();
        reading = true;
        filters.read(asked);
        calendar.read(asked);
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
        history().replaceState(null, address());
    }

    /** Back leads to the month before. */
    private void looked() {
        history().pushState(null, address());
    }

    private static History history() {
        return UI.getCurrent().getPage().getHistory();
    }

    private Location address() {
        var chosen = new LinkedHashMap<>(filters.written());
        if (calendarShown()) {
            chosen.put(VIEW, CALENDAR);
            calendar.writeTo(chosen);
        }
        return new Location("events", QueryParameters.simple(chosen));
    }

    private void clear() {
        reading = true;
        filters.read(QueryParameters.empty());
        reading = false;
        changed();
    }

    private void show() {
        listHead.setVisible(!calendarShown());
        if (calendarShown()) {
            calendar.show();
        } else {
            grid.show(filters.query(), filters.staffed(), filters.together());
        }
    }

    private boolean calendarShown() {
        return calendarTab.equals(tabs.getSelectedTab());
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
}
