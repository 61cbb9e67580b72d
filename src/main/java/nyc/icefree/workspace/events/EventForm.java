package nyc.icefree.workspace.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nyc.icefree.events.EventDraft;
import nyc.icefree.events.EventKind;
import nyc.icefree.events.KindDefaults;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormRefused;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.VenueCard;
import nyc.icefree.workspace.FormIncomplete;
import nyc.icefree.workspace.FormMarks;
import org.jspecify.annotations.Nullable;

/** The one form of an event, in the order in which people think: what, when, where, for whom, who helps. */
class EventForm extends Div {
    private final Binder<EventDraft> binder = new Binder<>(EventDraft.class);
    private final Words words;
    private final Select<EventKind> kind = new Select<>();
    private final WordsField texts;
    private final TimeFields when;
    private final WhereFields where;
    private final ShowingFields showing;
    private final MultiSelectComboBox<Language> spoken = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Language> interpreted = new MultiSelectComboBox<>();
    private final CheckboxGroup<AccessFact> access = new CheckboxGroup<>();
    private final Checkbox takesRsvps = new Checkbox();
    private final IntegerField capacity = new IntegerField();
    private final MultiSelectComboBox<OrganizationCard> coHosts = new MultiSelectComboBox<>();
    private final Section who;
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
        length = start.start() == null || start.end() == null ? null : Duration.between(start.start(), start.end());
        when = undated
                ? new HoursFields(
                        words, binder, Objects.requireNonNull(start.start()).toLocalDate(), this::usualLength)
                : new WhenFields(words, binder, this::usualLength);
        where = new WhereFields(words, binder, venues);
        showing = new ShowingFields(words, binder);
        label();
        coHosts.setItems(organizations);
        coHosts.setItemLabelGenerator(OrganizationCard::name);
        var what = section("what", kind, texts);
        who = section("who", takesRsvps, capacity, spoken, interpreted, access);
        add(what, section("when", when), section("where", where, showing), who, section("help", coHosts));
        bind(organizations);
        binder.readRecord(start);
        binder.addValueChangeListener(change -> touched |= change.isFromClient());
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                useDefaults(KindDefaults.of(change.getValue()));
            }
        });
    }

    private void label() {
        kind.setLabel(words.get("workspace.events.kind"));
        kind.setHelperText(words.get("workspace.plan.kind.help"));
        kind.setItems(EventKind.values());
        kind.setItemLabelGenerator(words::of);
        spoken.setLabel(words.get("workspace.plan.spoken"));
        interpreted.setLabel(words.get("workspace.plan.interpreted"));
        List.of(spoken, interpreted).forEach(field -> {
            field.setItems(Language.SPOKEN);
            field.setItemLabelGenerator(words::of);
        });
        access.setLabel(words.get("workspace.plan.access"));
        access.setItems(AccessFact.values());
        access.setItemLabelGenerator(words::of);
        takesRsvps.setLabel(words.get("workspace.plan.rsvps"));
        capacity.setLabel(words.get("workspace.plan.capacity"));
        capacity.setHelperText(words.get("workspace.plan.capacity.help"));
        capacity.setMin(1);
        coHosts.setLabel(words.get("workspace.plan.co-hosts"));
        coHosts.setHelperText(words.get("workspace.plan.co-hosts.help"));
    }

    private Section section(String key, Component... fields) {
        var section = new Section(new H2(words.get("workspace.plan." + key)));
        section.add(fields);
        return section;
    }

    private void bind(List<OrganizationCard> organizations) {
        binder.forField(kind).bind("kind");
        binder.forField(texts).bind("words");
        binder.forField(spoken)
                .<List<Language>>withConverter(List::copyOf, LinkedHashSet::new)
                .bind("spoken");
        binder.forField(interpreted)
                .<List<Language>>withConverter(List::copyOf, LinkedHashSet::new)
                .bind("interpreted");
        binder.forField(access).bind("access");
        binder.forField(takesRsvps).bind("takesRsvps");
        binder.forField(capacity).bind("capacity");
        binder.forField(coHosts)
                .<List<OrganizationId>>withConverter(
                        cards -> cards.stream().map(OrganizationCard::id).toList(), ids -> cards(ids, organizations))
                .bind("coHosts");
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
        capacity.setValue(defaults.capacity());
        takesRsvps.setValue(defaults.takesRsvps());
        showing.useDefault(defaults.addressVisibility());
        when.lengthChanged();
    }

    void onChange(Runnable changed) {
        binder.addValueChangeListener(change -> changed.run());
    }

    /** @throws FormIncomplete while a field cannot be read */
    EventDraft typed() {
        try {
            return binder.writeRecord();
        } catch (ValidationException unread) {
            throw new FormIncomplete();
        }
    }

    /** Empty while a field cannot be read: nobody who still types is told so. */
    Optional<EventDraft> soFar() {
        return binder.isValid() ? Optional.of(typed()) : Optional.empty();
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
        Map<String, HasValidation> fields =
                Map.of("spoken", spoken, "interpreted", interpreted, "capacity", capacity, "coHosts", coHosts);
        for (FieldProblem problem : refused.problems()) {
            String text = words.get(problem.key());
            String field = problem.field();
            var at = fields.get(field.replaceFirst("\\..*|\\[.*", ""));
            if (at != null) {
                FormMarks.mark(at, text);
            } else if (field.startsWith("words")) {
                texts.refuse(field, text);
            } else if (!when.refuse(field, text) && !where.refuse(field, text) && !showing.refuse(field, text)) {
                elsewhere.add(text);
            }
        }
        return elsewhere;
    }
}
