package nyc.icefree.workspace.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.HasValue.ValueChangeListener;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.eventform.Accessibility;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.KindDefaults;
import nyc.icefree.eventform.PastedMessage;
import nyc.icefree.eventform.Photographs;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventform.ShownInsteadOfAddress;
import nyc.icefree.eventform.Visibility;
import nyc.icefree.eventform.When;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.questions.Question;
import nyc.icefree.questions.QuestionWords;
import nyc.icefree.questions.Questions;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.VenueCard;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.workspace.Fold;
import nyc.icefree.workspace.FormIncomplete;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.KeptText;
import nyc.icefree.workspace.controls.Styled;
import org.jspecify.annotations.Nullable;

/** The form of an event; rarely changed parts are folded, each with its present value. */
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
    private final List<OrganizationCard> organizations;
    private @Nullable Duration length;

    EventForm(Words words, EventDraft start, List<VenueCard> venues, List<OrganizationCard> organizations) {
        this(words, start, venues, organizations, false);
    }

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
        var languages = Styled.as("form-line", new Div(accessibility.spoken, accessibility.interpreted));
        add(begin, texts, when.content, where.place, languages, folds);
        TypingPause.in(this);
        fold(undated);
        this.organizations = organizations;
        KeptText.hear(this, words);
        show(start);
        onChange(this::say);
        say();
        Form.onTyped(kind, change -> useDefaults(KindDefaults.of(change.getValue())));
    }

    private void label(List<OrganizationCard> organizations) {
        Form.choice(kind, words.get("workspace.events.kind"), EventKind.values(), words::of);
        Form.choice(coHosts, words.get("workspace.plan.co-hosts"), organizations, OrganizationCard::name)
                .setHelperText(words.get("workspace.plan.co-hosts.help"));
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
        fold(
                "workspace.plan.access",
                () -> accessibility.says(words),
                accessibility.access,
                accessibility.noQuestions,
                accessibility.photographs);
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

    void show(EventDraft start) {
        kind.setValue(start.kind());
        texts.setValue(start.words());
        when.show(start.when());
        where.binder.readRecord(start.where());
        visibility.binder.readRecord(start.visibility());
        accessibility.binder.readRecord(start.accessibility());
        rsvps.binder.readRecord(start.rsvps());
        coHosts.setValue(cards(start.coHosts(), organizations));
    }

    /** What a field holds, said as {@link #label} names it: for somebody who compares two forms. @param field as {@code DraftMerge} names it */
    String says(String field) {
        return switch (field.split("\\.", 2)[0]) {
            case "words" -> ((HasValue<?, ?>) texts.field(field)).getValue().toString();
            case "kind" -> words.of(kind.getValue());
            case "when" -> span(when.typed());
            case "where" ->
                switch (field) {
                    case "where.venue" -> where.placeName();
                    case "where.onlineLink" -> where.onlineLink.getValue();
                    default -> where.says(words);
                };
            case "coHosts" -> coHostNames();
            default ->
                field.equals("rsvps.closeBefore")
                        ? rsvps.close.says()
                        : said(parts.bound(field).getValue());
        };
    }

    String label(String field) {
        return switch (field.split("\\.", 2)[0]) {
            case "words" -> Objects.requireNonNull(((HasLabel) texts.field(field)).getLabel());
            case "kind" -> words.get("workspace.events.kind");
            case "when" -> words.get("word.when");
            case "where" -> words.get(field.equals("where.venue") ? "word.place" : "workspace.plan.attendance");
            case "coHosts" -> words.get("workspace.plan.co-hosts");
            default -> named(parts.bound(field));
        };
    }

    private String named(HasValue<?, ?> field) {
        String label = field instanceof HasLabel labelled ? labelled.getLabel() : null;
        return Objects.requireNonNullElse(label, "");
    }

    private String said(@Nullable Object value) {
        return switch (value) {
            case null -> words.get("workspace.plan.says.nothing-yet");
            case Boolean yes -> words.get(yes ? "answer.yes" : "answer.no");
            case Enum<?> one -> words.of(one);
            case Language one -> words.within(one);
            case Questions asked -> said(asked.all());
            case Question one ->
                said(Stream.of(
                                one.words().stream().flatMap(QuestionWords::all),
                                Stream.of(words.of(one.kind())),
                                Stream.of(words.get("workspace.questions.required"))
                                        .filter(text -> one.required()),
                                Stream.of(words.get("workspace.questions.hidden"))
                                        .filter(text -> one.hidden()))
                        .flatMap(texts -> texts)
                        .toList());
            case Collection<?> none when none.isEmpty() -> words.get("workspace.plan.says.nothing-yet");
            case Collection<?> several -> several.stream().map(this::said).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private String span(When moments) {
        return moments.start() == null || moments.end() == null
                ? words.get("workspace.plan.says.nothing-yet")
                : words.span(moments.start(), moments.end());
    }

    void beginWith(Component... more) {
        begin.add(more);
    }

    void foldFirst(Fold fold) {
        folds.addComponentAsFirst(fold);
    }

    void atTheEnd(Component said) {
        add(said);
    }

    void underDate(Component asked) {
        addComponentAtIndex(indexOf(when.content) + 1, asked);
    }

    void underPlace(Component said) {
        where.place.add(said);
    }

    ZoneId zone() {
        return when.zone.getValue();
    }

    /** Fills in what a message says, and nothing else. @return the place in words */
    String fill(PastedMessage read) {
        if (read.kind() != null) {
            useDefaults(KindDefaults.of(read.kind()));
            MessageField.fill(kind, read.kind(), words);
        }
        if (!read.title().isEmpty()) {
            MessageField.mark(texts.call(read.language(), read.title()), words);
        }
        when.take(read);
        accessibility.take(read, words);
        return where.take(read, words);
    }

    private static Set<OrganizationCard> cards(List<OrganizationId> ids, List<OrganizationCard> organizations) {
        var found = new LinkedHashSet<OrganizationCard>();
        ids.forEach(id ->
                organizations.stream().filter(card -> card.id().equals(id)).forEach(found::add));
        return found;
    }

    /** As long as at first; after another kind was chosen, as long as is usual. */
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
        if (!KeptText.in(this).isEmpty()) {
            throw new Refused(FormIncomplete.FIELD_UNREADABLE);
        }
        return parts.typed(kind.getValue(), texts.getValue(), chosenCoHosts());
    }

    /** Empty while a field cannot be read; marks none. */
    Optional<EventDraft> soFar() {
        return parts.areReadable() && KeptText.in(this).isEmpty() ? Optional.of(typed()) : Optional.empty();
    }

    @Nullable
    VenueForm place() {
        return where.facts();
    }

    List<Problem> unread() {
        var unread = new ArrayList<>(parts.unread());
        KeptText.in(this).forEach(field -> unread.add(new Problem(field, field.getErrorMessage())));
        return unread;
    }

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

    /** The parts of an event's form that are values of their own, read together. */
    record FormParts(
            TimeFields when,
            WhereFields where,
            VisibilityFields visibility,
            AccessFields accessibility,
            RsvpFields rsvps) {
        Stream<FormPart<?>> all() {
            return Stream.of(when, where, visibility, accessibility, rsvps);
        }

        /** @throws nyc.icefree.workspace.FormIncomplete while a field cannot be read */
        EventDraft typed(EventKind kind, List<EventWords> words, List<OrganizationId> coHosts) {
            return new EventDraft(
                    kind,
                    words,
                    when.typed(),
                    where.typed(),
                    visibility.typed(),
                    accessibility.typed(),
                    rsvps.typed(),
                    coHosts);
        }

        List<Problem> unread() {
            return all().flatMap(part -> part.unread().stream()).toList();
        }

        boolean areReadable() {
            return all().allMatch(FormPart::isReadable);
        }

        /** @param name {@code rsvps.capacity} */
        HasValue<?, ?> bound(String name) {
            String field = name.substring(name.indexOf('.') + 1);
            FormPart<?> part =
                    name.startsWith("rsvps") ? rsvps : name.startsWith("visibility") ? visibility : accessibility;
            return part.binder.getBinding(field).orElseThrow().getField();
        }

        @Nullable
        HasValidation field(String name) {
            return all().map(part -> part.field(name))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Who can follow an event: its languages, and how one gets in and around. */
    static class AccessFields extends FormPart<Accessibility> {
        final MultiSelectComboBox<Language> spoken = new MultiSelectComboBox<>();
        final MultiSelectComboBox<Language> interpreted = new MultiSelectComboBox<>();
        final CheckboxGroup<AccessFact> access = new CheckboxGroup<>();
        final Checkbox noQuestions = new Checkbox();
        final Select<Photographs> photographs = new Select<>();

        AccessFields(Words words) {
            super(Accessibility.class);
            spoken.setLabel(words.get("workspace.plan.spoken"));
            interpreted.setLabel(words.get("workspace.plan.interpreted"));
            List.of(spoken, interpreted).forEach(field -> {
                field.setItems(Language.SPOKEN);
                field.setItemLabelGenerator(words::of);
            });
            Form.choice(access, words.get("workspace.plan.access"), AccessFact.values(), words::of);
            binder.forField(spoken)
                    .<List<Language>>withConverter(List::copyOf, LinkedHashSet::new)
                    .bind("spoken");
            binder.forField(interpreted)
                    .<List<Language>>withConverter(List::copyOf, LinkedHashSet::new)
                    .bind("interpreted");
            binder.forField(access).bind("access");
            Form.label(
                    noQuestions,
                    words.get("workspace.plan.no-questions"),
                    words.get("workspace.plan.no-questions.help"));
            binder.forField(noQuestions).bind("noQuestions");
            Form.choice(photographs, words.get("workspace.plan.photographs"), Photographs.values(), words::of);
            binder.forField(photographs).bind("photographs");
        }

        void take(PastedMessage read, Words words) {
            MessageField.fill(spoken, new LinkedHashSet<>(read.spoken()), words);
            MessageField.fill(interpreted, new LinkedHashSet<>(read.interpreted()), words);
            MessageField.fill(access, read.access(), words);
        }

        /** For the line of the fold. */
        String says(Words words) {
            var all = new ArrayList<String>();
            access.getValue().stream().map(words::of).sorted().forEach(all::add);
            if (noQuestions.getValue()) {
                all.add(words.get("workspace.plan.no-questions"));
            }
            if (photographs.getValue() != Photographs.NOT_SAID) {
                all.add(words.of(photographs.getValue()));
            }
            return all.isEmpty() ? words.get("workspace.plan.says.nothing-yet") : String.join(", ", all);
        }

        @Override
        @Nullable
        HasValidation field(String name) {
            return switch (name) {
                case "spoken" -> spoken;
                case "interpreted" -> interpreted;
                case "noQuestions" -> noQuestions;
                default -> null;
            };
        }
    }

    /** Who finds an event, and who sees the exact address from when. */
    static class VisibilityFields extends FormPart<Visibility> {
        final RadioButtonGroup<AddressVisibility> address = new RadioButtonGroup<>();
        final IntegerField hours = new IntegerField();
        final RadioButtonGroup<ShownInsteadOfAddress> area = new RadioButtonGroup<>();
        final RadioButtonGroup<Reach> reach = new RadioButtonGroup<>();

        VisibilityFields(Words words) {
            super(Visibility.class);
            Form.choice(address, words.get("workspace.plan.address"), AddressVisibility.values(), words::of);
            Form.label(
                    hours, words.get("workspace.plan.address-hours"), words.get("workspace.plan.address-hours.help"));
            hours.setMin(1);
            hours.setMax(720);
            Form.choice(area, words.get("workspace.plan.area"), ShownInsteadOfAddress.values(), words::of);
            Form.choice(reach, words.get("workspace.plan.reach"), Reach.values(), words::of);
            binder.bindInstanceFields(this);
            address.addValueChangeListener(change -> show());
            hours.addValueChangeListener(change -> show());
            show();
        }

        void useDefault(AddressVisibility usual) {
            address.setValue(usual);
        }

        /** For the line of the fold. */
        String says(Words words) {
            var who = words.get(
                    switch (address.getValue()) {
                        case EVERYONE -> "workspace.plan.says.address-everyone";
                        case COMING -> "workspace.plan.says.address-coming";
                        case TEAM -> "workspace.plan.says.address-team";
                    });
            var all = new ArrayList<String>();
            all.add(
                    hours.isVisible() && hours.getValue() != null
                            ? words.get("workspace.plan.says.address-hours", "who", who, "hours", hours.getValue())
                            : who);
            if (reach.getValue() == Reach.BY_LINK) {
                all.add(words.get("workspace.plan.says.by-link"));
            }
            return String.join(". ", all);
        }

        /** Hides what means nothing here; hidden fields keep their text. */
        private void show() {
            hours.setVisible(address.getValue() != AddressVisibility.TEAM);
            area.setVisible(address.getValue() != AddressVisibility.EVERYONE || hours.getValue() != null);
        }

        @Override
        @Nullable
        HasValidation field(String name) {
            return name.equals("addressHours") ? hours : null;
        }
    }
}
