package nyc.icefree.workspace.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.HasValue.ValueChangeListener;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.KindDefaults;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.Words;
import nyc.icefree.venues.VenueCard;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.workspace.Fold;
import nyc.icefree.workspace.FormIncomplete;
import nyc.icefree.workspace.controls.FormMarks;
import org.jspecify.annotations.Nullable;

/**
 * The one form of an event: what, when, where and in which languages on one screen; what is mostly as usual is folded away
 * below, each part with its present value in words.
 */
class EventForm extends Div {
    private final Words words;
    private final Select<EventKind> kind = new Select<>();
    private final Div begin = new Div(kind);
    private final Div folds = new Div();
    private final WordsField texts;
    private final TimeFields when;
    private final WhereFields where;
    private final VisibilityFields visibility;
    private final AccessFields accessibility;
    private final RsvpFields rsvps;
    private final MultiSelectComboBox<OrganizationCard> coHosts = new MultiSelectComboBox<>();
    private final FormParts parts;
    private final List<Runnable> said = new ArrayList<>();
    private @Nullable Duration length;

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
        var from = start.when().start();
        var to = start.when().end();
        // of whole days nobody has said hours yet
        length = from == null || to == null || start.when().isWholeDays() ? null : Duration.between(from, to);
        when = undated
                ? new HoursFields(words, Objects.requireNonNull(from).toLocalDate(), this::usualLength)
                : new WhenFields(words, this::usualLength);
        where = new WhereFields(words, venues);
        visibility = new VisibilityFields(words);
        accessibility = new AccessFields(words);
        rsvps = new RsvpFields(words);
        parts = new FormParts(when, where, visibility, accessibility, rsvps);
        label(organizations);
        begin.addClassName("form-line");
        folds.addClassName("folds");
        var languages = new Div(accessibility.spoken, accessibility.interpreted);
        languages.addClassName("form-line");
        add(begin, texts, when.content, where.place, languages, folds);
        TypingPause.in(this);
        fold(undated);
        show(start, organizations);
        onChange(this::say);
        say();
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                useDefaults(KindDefaults.of(change.getValue()));
            }
        });
    }

    private void label(List<OrganizationCard> organizations) {
        kind.setLabel(words.get("workspace.events.kind"));
        kind.setItems(EventKind.values());
        kind.setItemLabelGenerator(words::of);
        coHosts.setItems(organizations);
        coHosts.setItemLabelGenerator(OrganizationCard::name);
        coHosts.setLabel(words.get("workspace.plan.co-hosts"));
        coHosts.setHelperText(words.get("workspace.plan.co-hosts.help"));
    }

    private void fold(boolean undated) {
        folds.add(texts.forThoseWhoCome);
        fold("workspace.plan.attendance", () -> where.says(words), where.attendance, where.onlineLink);
        fold(
                "workspace.plan.showing",
                () -> visibility.says(words),
                visibility.address,
                visibility.hours,
                visibility.area,
                visibility.reach);
        fold("workspace.plan.reservations", () -> rsvps.says(words), rsvps.fields());
        fold("workspace.plan.access", () -> accessibility.says(words), accessibility.access, accessibility.noQuestions);
        fold("workspace.plan.co-hosts", this::coHostNames, coHosts)
                .setVisible(!undated); // they are asked anew for each event
        fold("workspace.plan.zone", when::saysZone, when.zone);
        folds.add(texts.languages);
    }

    private void say() {
        said.forEach(Runnable::run);
    }

    private String coHostNames() {
        return coHosts.isEmpty()
                ? words.get("workspace.plan.says.alone")
                : coHosts.getValue().stream().map(OrganizationCard::name).collect(Collectors.joining(", "));
    }

    private Fold fold(String key, Supplier<String> now, Component... fields) {
        var fold = new Fold(words.get(key), fields);
        folds.add(fold);
        said.add(() -> fold.says(now.get()));
        return fold;
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

    /** What else is asked, in the line in which the form begins. */
    void beginWith(Component... more) {
        begin.add(more);
    }

    /** What else is asked, folded away before everything that is. */
    void foldFirst(Fold fold) {
        folds.addComponentAsFirst(fold);
    }

    void atTheEnd(Component said) {
        add(said);
    }

    /** What else is asked of its time, below it. */
    void underDate(Component asked) {
        addComponentAtIndex(indexOf(when.content) + 1, asked);
    }

    /** What is to be said of the place, below it. */
    void underPlace(Component said) {
        where.place.add(said);
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
        parts.all().forEach(part -> part.onChange(changed));
    }

    /** After what a person changes. */
    void onTyped(Runnable typed) {
        onChange(change -> {
            if (change.isFromClient()) {
                typed.run();
            }
        });
    }

    private List<OrganizationId> chosenCoHosts() {
        return coHosts.getValue().stream().map(OrganizationCard::id).toList();
    }

    /** @throws FormIncomplete while a field cannot be read */
    EventDraft typed() {
        return parts.typed(kind.getValue(), texts.getValue(), chosenCoHosts());
    }

    /** Empty while a field cannot be read: nobody who still types is told so. */
    Optional<EventDraft> soFar() {
        return parts.areReadable() ? Optional.of(typed()) : Optional.empty();
    }

    /** All that is known of the place that is chosen or described. */
    @Nullable
    VenueForm place() {
        return where.facts();
    }

    /** What cannot be read, all of it and not the first alone. */
    List<Problem> unread() {
        return parts.unread();
    }

    /** Marks every field that is named. */
    List<Problem> refuse(Refused refused) {
        var all = new ArrayList<Problem>();
        refused.require(FieldProblem.class).forEach(problem -> {
            String text = words.why(problem);
            var field = field(problem.field());
            if (field != null) {
                FormMarks.mark(field, text);
            }
            all.add(new Problem(field, text));
        });
        return all;
    }

    /** @param name as a problem names it; null when none of these is meant */
    @Nullable
    HasValidation field(String name) {
        if (name.startsWith("words")) {
            return texts.field(name);
        }
        if (name.startsWith("coHosts")) {
            return coHosts;
        }
        return parts.field(name);
    }
}
