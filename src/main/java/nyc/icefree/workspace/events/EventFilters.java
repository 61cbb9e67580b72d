package nyc.icefree.workspace.events;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nyc.icefree.disclosure.EventQuery;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.FoldedFilters;
import nyc.icefree.workspace.SearchField;
import org.jspecify.annotations.Nullable;

/** What narrows list and calendar: words, kind, state, organization, help, first day. Each choice has an address. */
class EventFilters extends FoldedFilters {
    /** In place of a first day. */
    private static final String EVER = "ever";

    private static final String SERIES = "series";
    private static final String APART = "apart";

    private final Words words;
    private final SearchField search;
    private final Select<EventKind> kind = new Select<>();
    private final Select<EventState> state = new Select<>();
    private final ComboBox<OrganizationCard> organization;
    private final Select<StaffingFilter> staffed = new Select<>();
    private final DatePicker from;
    private final Checkbox together = new Checkbox();
    private final List<OrganizationCard> organizations;
    private final LocalDate today;

    EventFilters(Words words, List<OrganizationCard> organizations, LocalDate today, Runnable changed) {
        this.words = words;
        this.organizations = organizations;
        this.today = today;
        search = new SearchField(words.get("workspace.events.search"), changed);
        kind.setLabel(words.get("workspace.events.kind"));
        kind.setItems(EventKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(words.get("workspace.events.all-kinds"));
        kind.setItemLabelGenerator(value -> value == null ? words.get("workspace.events.all-kinds") : words.of(value));
        state.setLabel(words.get("workspace.events.state"));
        state.setItems(EventState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(words.get("workspace.events.all-states"));
        state.setItemLabelGenerator(
                value -> value == null ? words.get("workspace.events.all-states") : words.of(value));
        staffed.setLabel(words.get("workspace.events.help"));
        staffed.setItems(StaffingFilter.values());
        staffed.setEmptySelectionAllowed(true);
        staffed.setEmptySelectionCaption(words.get("workspace.events.all-help"));
        staffed.setItemLabelGenerator(
                value -> value == null ? words.get("workspace.events.all-help") : words.of(value));
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
        together.addValueChangeListener(change -> changed.run());
        kind.addValueChangeListener(change -> changed.run());
        state.addValueChangeListener(change -> changed.run());
        organization.addValueChangeListener(change -> changed.run());
        staffed.addValueChangeListener(change -> changed.run());
        from.addValueChangeListener(change -> changed.run());
    }

    EventQuery query() {
        return query(from.getValue(), null);
    }

    /** The same choices for a calendar, which has days of its own. */
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

    /** Stands beside the list itself: it leaves nothing out. */
    Checkbox togetherBox() {
        return together;
    }

    /** Whether the dates of a series are one line. */
    boolean together() {
        return together.getValue();
    }

    /** What an address asks for; words that it does not know are left out. */
    void read(QueryParameters asked) {
        search.setValue(asked.getSingleParameter("q").orElse(""));
        kind.setValue(find(asked, "kind", EventKind.values(), EventKind::slug));
        state.setValue(find(asked, "state", EventState.values(), EventFilters::word));
        staffed.setValue(find(asked, "help", StaffingFilter.values(), EventFilters::word));
        organization.setValue(
                find(asked, "organization", organizations.toArray(OrganizationCard[]::new), OrganizationCard::slug));
        together.setValue(!asked.getSingleParameter(SERIES).orElse("").equals(APART));
        from.setValue(asked.getSingleParameter("from").map(EventFilters::day).orElse(today));
    }

    /** The choices as they stand, for an address to come back to. */
    Map<String, String> written() {
        var all = new LinkedHashMap<String, String>();
        put(all, "q", search.getValue());
        put(all, "kind", kind.getValue() == null ? "" : kind.getValue().slug());
        put(all, "state", state.getValue() == null ? "" : word(state.getValue()));
        put(
                all,
                "organization",
                organization.getValue() == null ? "" : organization.getValue().slug());
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
