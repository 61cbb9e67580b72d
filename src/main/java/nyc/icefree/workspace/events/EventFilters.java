package nyc.icefree.workspace.events;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nyc.icefree.events.EventKind;
import nyc.icefree.events.EventQuery;
import nyc.icefree.events.EventState;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.DateFields;
import org.jspecify.annotations.Nullable;

/** What narrows the list of events: words, kind, state, organization and first day. */
class EventFilters extends Div {
    private final Words words;
    private final TextField search;
    private final Select<EventKind> kind = new Select<>();
    private final Select<EventState> state = new Select<>();
    private final ComboBox<OrganizationCard> organization;
    private final DatePicker from;

    EventFilters(Words words, List<OrganizationCard> organizations, LocalDate today, Consumer<EventQuery> changed) {
        this.words = words;
        addClassName("filters");
        search = new TextField(words.get("workspace.events.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
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
        organization = new ComboBox<>(words.get("workspace.events.organization"), organizations);
        organization.setItemLabelGenerator(OrganizationCard::name);
        organization.setClearButtonVisible(true);
        from = DateFields.date(words, words.get("workspace.events.from"));
        from.setValue(today);
        from.setClearButtonVisible(true);
        add(search, kind, state, organization, from);
        search.addValueChangeListener(change -> changed.accept(query()));
        kind.addValueChangeListener(change -> changed.accept(query()));
        state.addValueChangeListener(change -> changed.accept(query()));
        organization.addValueChangeListener(change -> changed.accept(query()));
        from.addValueChangeListener(change -> changed.accept(query()));
    }

    EventQuery query() {
        return new EventQuery(
                words.language(),
                search.getValue().isBlank() ? null : search.getValue(),
                state.getValue() == null ? Set.of() : Set.of(state.getValue()),
                kind.getValue(),
                chosen(organization.getValue()),
                from.getValue(),
                null,
                EventQuery.Sort.START,
                true);
    }

    private static @Nullable OrganizationId chosen(@Nullable OrganizationCard card) {
        return card == null ? null : card.id();
    }
}
