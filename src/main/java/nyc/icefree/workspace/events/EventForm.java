package nyc.icefree.workspace.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.HasValue.ValueChangeListener;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.KindDefaults;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormRefused;
import nyc.icefree.text.Words;
import nyc.icefree.venues.VenueCard;
import nyc.icefree.workspace.FormIncomplete;
import nyc.icefree.workspace.FormMarks;
import org.jspecify.annotations.Nullable;

/** The one form of an event, in the order in which people think: what, when, where, for whom, who helps. */
class EventForm extends Div {
    private final Words words;
    private final Select<EventKind> kind = new Select<>();
    private final WordsField texts;
    private final TimeFields when;
    private final WhereFields where;
    private final VisibilityFields visibility;
    private final AccessFields accessibility;
    private final RsvpFields rsvps;
    private final MultiSelectComboBox<OrganizationCard> coHosts = new MultiSelectComboBox<>();
    private final List<FormPart<?>> parts;
    private @Nullable Duration length;
    private boolean touched;

    /** @param organizations who may be co-hosts */
    EventForm(Words words, EventDraft start, List<VenueCard> venues, List<OrganizationCard> organizations) {
        this(words, start, venues, organizations, false);
    }

    /** @param undated of a template, which has hours but no day */
    EventForm(
            Words words,
            EventDraft start,
            List<VenueCard> venues,
            List<OrganizationCard> organizations,
            boolean undated) {
        this.words = words;
        addClassName("event-form");
        texts = new WordsField(words);
        var begin = start.when().start();
        var end = start.when().end();
        // of whole days nobody has said hours yet
        length = begin == null || end == null || start.when().isWholeDays() ? null : Duration.between(begin, end);
        when = undated
                ? new HoursFields(words, Objects.requireNonNull(begin).toLocalDate(), this::usualLength)
                : new WhenFields(words, this::usualLength);
        where = new WhereFields(words, venues);
        visibility = new VisibilityFields(words);
        accessibility = new AccessFields(words);
        rsvps = new RsvpFields(words);
        parts = List.of(when, where, visibility, accessibility, rsvps);
        label(organizations);
        var showing = new Div(
                where.attendance,
                where.onlineLink,
                visibility.address,
                visibility.hours,
                visibility.area,
                visibility.reach);
        showing.addClassName("showing");
        add(
                section("what", kind, texts),
                section("when", when.content),
                section("where", where.place, showing),
                section(
                        "who",
                        rsvps.takesRsvps,
                        rsvps.capacity,
                        rsvps.close,
                        accessibility.spoken,
                        accessibility.interpreted,
                        accessibility.access,
                        accessibility.noQuestions),
                section("help", coHosts));
        coHosts.getParent().ifPresent(section -> section.setVisible(!undated)); // they are asked anew for each event
        show(start, organizations);
        onChange(change -> touched |= change.isFromClient());
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                useDefaults(KindDefaults.of(change.getValue()));
            }
        });
    }

    private void label(List<OrganizationCard> organizations) {
        kind.setLabel(words.get("workspace.events.kind"));
        kind.setHelperText(words.get("workspace.plan.kind.help"));
        kind.setItems(EventKind.values());
        kind.setItemLabelGenerator(words::of);
        coHosts.setItems(organizations);
        coHosts.setItemLabelGenerator(OrganizationCard::name);
        coHosts.setLabel(words.get("workspace.plan.co-hosts"));
        coHosts.setHelperText(words.get("workspace.plan.co-hosts.help"));
    }

    private void show(EventDraft start, List<OrganizationCard> organizations) {
        kind.setValue(start.kind());
        texts.setValue(start.words());
        when.show(start.when());
        where.binder.readRecord(start.where());
        visibility.binder.readRecord(start.visibility());
        accessibility.binder.readRecord(start.accessibility());
        rsvps.binder.readRecord(start.rsvps());
        coHosts.setValue(cards(start.coHosts(), organizations));
    }

    private Section section(String key, Component... fields) {
        var section = new Section(new H2(words.get("workspace.plan." + key)));
        section.add(fields);
        return section;
    }

    private static Set<OrganizationCard> cards(List<OrganizationId> ids, List<OrganizationCard> organizations) {
        var found = new LinkedHashSet<OrganizationCard>();
        ids.forEach(id ->
                organizations.stream().filter(card -> card.id().equals(id)).forEach(found::add));
        return found;
    }

    /** As long as what the form began with; of another kind, as long as those usually are. */
    private Duration usualLength() {
        return length != null ? length : KindDefaults.of(kind.getValue()).duration();
    }

    private void useDefaults(KindDefaults defaults) {
        length = null;
        rsvps.useDefaults(defaults);
        visibility.useDefault(defaults.addressVisibility());
        when.lengthChanged();
    }

    void onChange(Runnable changed) {
        onChange(change -> changed.run());
    }

    private void onChange(ValueChangeListener<ValueChangeEvent<?>> changed) {
        kind.addValueChangeListener(changed::valueChanged);
        texts.addValueChangeListener(changed::valueChanged);
        coHosts.addValueChangeListener(changed::valueChanged);
        parts.forEach(part -> part.onChange(changed));
    }

    /** @throws FormIncomplete while a field cannot be read */
    EventDraft typed() {
        parts.forEach(part -> part.binder.validate()); // each says what is wrong with it, not the first alone
        return new EventDraft(
                kind.getValue(),
                texts.getValue(),
                when.typed(),
                where.typed(),
                visibility.typed(),
                accessibility.typed(),
                rsvps.typed(),
                coHosts.getValue().stream().map(OrganizationCard::id).toList());
    }

    /** Empty while a field cannot be read: nobody who still types is told so. */
    Optional<EventDraft> soFar() {
        return parts.stream().allMatch(part -> part.binder.isValid()) ? Optional.of(typed()) : Optional.empty();
    }

    boolean isTouched() {
        return touched;
    }

    void kept() {
        touched = false;
    }

    /** @return what could not be put at a field, in words */
    List<String> refuse(FormRefused refused) {
        var elsewhere = new ArrayList<String>();
        for (FieldProblem problem : refused.problems()) {
            String text = words.why(problem);
            String field = problem.field();
            if (field.startsWith("words")) {
                texts.refuse(field, text);
            } else if (field.startsWith("coHosts")) {
                FormMarks.mark(coHosts, text);
            } else if (parts.stream().noneMatch(part -> part.refuse(field, text))) {
                elsewhere.add(text);
            }
        }
        return elsewhere;
    }
}
