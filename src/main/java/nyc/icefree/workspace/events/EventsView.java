package nyc.icefree.workspace.events;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.component.select.Select;
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
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.disclosure.EventQuery;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.workspace.CopyLink;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.FoldedFilters;
import nyc.icefree.workspace.SearchField;
import nyc.icefree.workspace.Sections;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.bulk.BulkBar;
import nyc.icefree.workspace.bulk.BulkDialogs;
import nyc.icefree.workspace.bulk.EventChoice;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.Styled;
import org.jspecify.annotations.Nullable;

/** All events of one's organizations: a list to search, and a calendar to look at. */
@Route("events")
@PageTitle("workspace.events.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.events.title", order = 2, icon = "vaadin:calendar")
@RolesAllowed("STAFF")
class EventsView extends ViewPage implements BeforeEnterObserver {
    private static final String VIEW = "view";
    private static final String CALENDAR = "calendar";
    private final Paragraph count = Styled.status(Styled.as("count", new Paragraph()));
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
        super(ownWords, "workspace.events.title");
        addActions(templatesLink(), planLink());
        var zone = campaign.now().zone();
        var today = LocalDate.now(clock.withZone(zone));
        filters = new EventFilters(organizations.listed(), today, this::changed);
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
        calendar = new CalendarPanel(lines, drags, clock, zone, this::looked);
        listHead.add(filters.togetherBox(), count, new CopyLink(words, words.get("workspace.events.link.copied")));
        listHead.addClassName("list-head");
        tabs.setSuffixComponent(listHead);
        tabs.add(words.get("workspace.events.list"), new Div(grid, bar));
        calendarTab = tabs.add(words.get("workspace.events.calendar"), calendar);
        tabs.addSelectedChangeListener(change -> changed());
        add(filters, tabs);
    }

    /** The address keeps the choice, for bookmarks and links. */
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

    /** The calendar of the list's events: only what is looked at is read, and an empty place in it plans an event there. */
    class CalendarPanel extends Div {
        /** As many as the desk tells at once. */
        private static final int MOST = 500;

        private final EventLines lines;
        private final Clock clock;
        private final ZoneId zone;
        private final CalendarEntries entries;
        private final EventCalendar calendar;
        private final Paragraph cut = new Paragraph();
        private CalendarSpan span;

        CalendarPanel(EventLines lines, EventDrags drags, Clock clock, ZoneId zone, Runnable looked) {
            this.lines = lines;
            this.clock = clock;
            this.zone = zone;
            entries = new CalendarEntries(words);
            span = new CalendarSpan(null, today());
            calendar = new EventCalendar(words, zone);
            calendar.addOpenListener(opened -> EventLinks.open(opened.id()));
            calendar.addMoveListener(dropped ->
                    dropped.times().ifPresent(to -> drags.drop(dropped.id(), to.on(), to.from(), this::show)));
            calendar.addAskListener(asked ->
                    asked.times().ifPresent(times -> UI.getCurrent().navigate(EventPlanView.class, times.address())));
            calendar.addLookListener(look -> {
                span = CalendarSpan.of(look.form(), look.on(), today());
                show();
                looked.run();
            });
            cut.addClassName("note-warning");
            cut.setVisible(false);
            add(Styled.as("muted", new Paragraph(words.get("workspace.events.calendar.hint"))), cut, calendar);
        }

        void read(QueryParameters address) {
            span = CalendarSpan.in(address, today());
            calendar.setSpan(span);
        }

        void writeTo(Map<String, String> address) {
            span.writeTo(address);
        }

        void show() {
            var locale = words.language().locale();
            var query = filters.query(span.first(locale), span.last(locale));
            var now = clock.instant();
            var shown = lines.all(query, filters.staffed())
                    .map(line -> entries.of(line, now))
                    .toList();
            calendar.setEntries(shown);
            cut.setVisible(shown.size() >= MOST);
            cut.setText(words.get("workspace.events.calendar.cut", "count", MOST));
        }

        private LocalDate today() {
            return LocalDate.now(clock.withZone(zone));
        }
    }

    /** What narrows list and calendar: words, kind, state, organization, help, first day. Each choice has an address. */
    class EventFilters extends FoldedFilters {
        private static final String EVER = "ever";

        private static final String SERIES = "series";
        private static final String APART = "apart";

        private final SearchField search;
        private final Select<EventKind> kind = new Select<>();
        private final Select<EventState> state = new Select<>();
        private final ComboBox<OrganizationCard> organization;
        private final Select<StaffingFilter> staffed = new Select<>();
        private final DatePicker from;
        private final Checkbox together = new Checkbox();
        private final List<OrganizationCard> organizations;
        private final LocalDate today;

        EventFilters(List<OrganizationCard> organizations, LocalDate today, Runnable changed) {
            this.organizations = organizations;
            this.today = today;
            search = new SearchField(words.get("workspace.events.search"), changed);
            Form.choiceOrAny(
                    kind,
                    words.get("workspace.events.kind"),
                    words.get("workspace.events.all-kinds"),
                    EventKind.values(),
                    words::of);
            Form.choiceOrAny(
                    state,
                    words.get("workspace.events.state"),
                    words.get("workspace.events.all-states"),
                    EventState.values(),
                    words::of);
            Form.choiceOrAny(
                    staffed,
                    words.get("workspace.events.help"),
                    words.get("workspace.events.all-help"),
                    StaffingFilter.values(),
                    words::of);
            organization = new ComboBox<>(words.get("workspace.events.organization"), organizations);
            organization.setItemLabelGenerator(OrganizationCard::name);
            organization.setPlaceholder(words.get("workspace.events.all-organizations"));
            organization.setClearButtonVisible(true);
            from = DateFields.date(words, words.get("workspace.events.from"));
            from.setValue(today);
            from.setClearButtonVisible(true);
            together.setLabel(words.get("workspace.events.together"));
            together.setValue(true);
            addFilters(words, search, kind, state, organization, staffed, from);
            Stream.<HasValue<?, ?>>of(together, kind, state, organization, staffed, from)
                    .forEach(field -> field.addValueChangeListener(change -> changed.run()));
        }

        EventQuery query() {
            return query(from.getValue(), null);
        }

        /** For the calendar, which has days of its own. */
        EventQuery query(@Nullable LocalDate first, @Nullable LocalDate last) {
            return new EventQuery(
                    words.language(),
                    search.getValue().isBlank() ? null : search.getValue(),
                    state.getValue() == null ? Set.of() : Set.of(state.getValue()),
                    kind.getValue(),
                    chosen(organization.getValue()),
                    first,
                    last,
                    EventQuery.Sort.START,
                    true);
        }

        @Nullable
        StaffingFilter staffed() {
            return staffed.getValue();
        }

        /** Stands beside the list, since it leaves nothing out. */
        Checkbox togetherBox() {
            return together;
        }

        boolean together() {
            return together.getValue();
        }

        /** Reads the address; unknown words are left out. */
        void read(QueryParameters asked) {
            search.setValue(asked.getSingleParameter("q").orElse(""));
            kind.setValue(find(asked, "kind", EventKind.values(), EventKind::slug));
            state.setValue(find(asked, "state", EventState.values(), EventFilters::word));
            staffed.setValue(find(asked, "help", StaffingFilter.values(), EventFilters::word));
            organization.setValue(find(
                    asked, "organization", organizations.toArray(OrganizationCard[]::new), OrganizationCard::slug));
            together.setValue(!asked.getSingleParameter(SERIES).orElse("").equals(APART));
            from.setValue(
                    asked.getSingleParameter("from").map(EventFilters::day).orElse(today));
        }

        Map<String, String> written() {
            var all = new LinkedHashMap<String, String>();
            put(all, "q", search.getValue());
            put(all, "kind", kind.getValue() == null ? "" : kind.getValue().slug());
            put(all, "state", state.getValue() == null ? "" : word(state.getValue()));
            put(
                    all,
                    "organization",
                    organization.getValue() == null
                            ? ""
                            : organization.getValue().slug());
            put(all, "help", staffed.getValue() == null ? "" : word(staffed.getValue()));
            put(all, SERIES, together.getValue() ? "" : APART);
            if (!today.equals(from.getValue())) {
                all.put("from", from.getValue() == null ? EVER : from.getValue().toString());
            }
            return all;
        }

        private static void put(Map<String, String> all, String name, String value) {
            if (!value.isBlank()) {
                all.put(name, value);
            }
        }

        private static <T> @Nullable T find(QueryParameters asked, String name, T[] all, Function<T, String> word) {
            String value = asked.getSingleParameter(name).orElse("");
            return Arrays.stream(all)
                    .filter(one -> word.apply(one).equals(value))
                    .findFirst()
                    .orElse(null);
        }

        private static String word(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private static @Nullable LocalDate day(String typed) {
            return CalendarSpan.day(typed).orElse(null);
        }

        private static @Nullable OrganizationId chosen(@Nullable OrganizationCard card) {
            return card == null ? null : card.id();
        }
    }
}
