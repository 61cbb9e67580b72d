package nyc.icefree.site.reserve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.rsvp.Party;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.needs.AgeBand;
import nyc.icefree.rsvp.needs.Childcare;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A party's form as typed, so that a page can give it back.
 *
 * @param fields by name, as posted
 */
public record PartyInput(Map<String, List<String>> fields, AnswerInput toQuestions) {
    /** The code of the link by which somebody came; nothing of the party. */
    static final String FROM = "from";

    private static final String ADULTS = "adults";
    private static final String CHILDREN = "children";
    private static final String INTERPRETATION = "interpretation";
    private static final String IN_LANGUAGE = "in";
    private static final String WANTED = "wanted";
    private static final String SHARED = "shared";
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static PartyInput of(HttpServletRequest request) {
        var fields = new HashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        return new PartyInput(fields, AnswerInput.of(request));
    }

    static PartyInput of(Party party) {
        var needs = party.needs();
        var input = new PartyInput(Map.of(), AnswerInput.of(party.toQuestions()))
                .with("name", party.name())
                .with("email", Objects.requireNonNullElse(party.email(), ""))
                .of(party.people())
                .with(INTERPRETATION, tag(needs.interpretation()))
                .with(WANTED, needs.wanted().stream().map(PartyInput::slug).toList())
                .with("note", needs.note())
                .with(
                        SHARED,
                        party.sharedWith().stream()
                                .map(OrganizationId::toString)
                                .toList())
                .with(IN_LANGUAGE, tag(party.inLanguage()));
        for (var band : AgeBand.values()) {
            input = input.with(field(band), String.valueOf(needs.care().of(band)));
        }
        return input;
    }

    /** In the page's language, which counts where the event has it. */
    static PartyInput empty(Language reader) {
        return of(Party.of("", new PartyPeople(1, 0), null, Needs.NONE, reader).in(reader));
    }

    PartyInput invitedBy(String code) {
        return with(InvitationField.NAME, code);
    }

    PartyInput cameFrom(String code) {
        return with(FROM, code);
    }

    String from() {
        return fields.getOrDefault(FROM, List.of("")).getFirst();
    }

    private PartyInput of(PartyPeople people) {
        return with(ADULTS, String.valueOf(people.adults())).with(CHILDREN, String.valueOf(people.kids()));
    }

    private PartyInput with(String field, String value) {
        return with(field, List.of(value));
    }

    private PartyInput with(String field, Collection<String> values) {
        var all = new HashMap<>(fields);
        all.put(field, List.copyOf(values));
        return new PartyInput(all, toQuestions);
    }

    PartyInput withoutAnswers() {
        return new PartyInput(fields, AnswerInput.EMPTY);
    }

    private List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    private String text(String field) {
        return all(field).isEmpty() ? "" : all(field).getFirst();
    }

    public String name() {
        return text("name");
    }

    public String email() {
        return text("email");
    }

    public String note() {
        return text("note");
    }

    String adults() {
        return text(ADULTS);
    }

    String children() {
        return text(CHILDREN);
    }

    String interpretation() {
        return text(INTERPRETATION);
    }

    String inLanguage() {
        return text(IN_LANGUAGE);
    }

    String invitation() {
        return text(InvitationField.NAME);
    }

    Set<String> also() {
        return Set.copyOf(all(MoreDates.FIELD));
    }

    Set<String> shared() {
        return Set.copyOf(all(SHARED));
    }

    Set<Need> wanted() {
        return Arrays.stream(Need.values())
                .filter(need -> all(WANTED).contains(slug(need)))
                .collect(Collectors.toSet());
    }

    static boolean isId(String typed) {
        return UUID_FORM.matcher(typed).matches();
    }

    static String slug(Need need) {
        return need.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String field(AgeBand band) {
        return "care-" + band.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int number(String typed, int otherwise) {
        String digits = typed.strip();
        return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : otherwise;
    }

    int size() {
        return Math.max(1, people().total());
    }

    private PartyPeople people() {
        return new PartyPeople(
                number(adults(), 0), children().isEmpty() ? null : Integer.valueOf(number(children(), -1)));
    }

    /** Childcare without numbers, as older RSVPs have it; kept, so that it is not lost. */
    boolean wantsCareOfUnknown() {
        return wanted().contains(Need.CHILDCARE) && !wantsCare();
    }

    private boolean wantsCare() {
        return childcare().total() > 0;
    }

    String cared(AgeBand band) {
        return text(field(band));
    }

    /** Without childcare when no child comes any more. */
    PartyInput correctedSince(PartyPeople before) {
        if (before.kids() == 0 || people().kids() != 0) {
            return this;
        }
        var corrected = with(
                WANTED,
                all(WANTED).stream()
                        .filter(need -> !need.equals(slug(Need.CHILDCARE)))
                        .toList());
        for (var band : AgeBand.values()) {
            corrected = corrected.with(field(band), "0");
        }
        return corrected;
    }

    /** Whether more childcare was typed than the needs have. */
    boolean caresForMoreThan(Needs kept) {
        return childcare().total() > kept.care().total()
                || wanted().contains(Need.CHILDCARE) && !kept.wanted().contains(Need.CHILDCARE);
    }

    private Childcare childcare() {
        var care = new EnumMap<AgeBand, Integer>(AgeBand.class);
        for (var band : AgeBand.values()) {
            care.put(band, number(cared(band), 0));
        }
        return new Childcare(care);
    }

    /** Limits the people to the form's largest choice: a larger number would come back as the first of the list. */
    PartyInput atMost(int largest) {
        int kids = Math.min(people().kids(), largest - 1);
        return people().total() <= largest ? this : of(new PartyPeople(largest - kids, kids));
    }

    ReservationForm form(Language reader, boolean acceptWaiting) {
        var needs = new Needs(spoken(interpretation()), wanted(), childcare(), note());
        var party = Party.of(name(), people(), email(), needs, reader)
                .in(spoken(inLanguage()))
                .answering(toQuestions.answers())
                .sharedWith(all(SHARED).stream()
                        .filter(PartyInput::isId)
                        .map(id -> new OrganizationId(UUID.fromString(id)))
                        .collect(Collectors.toSet()));
        return new ReservationForm(party, acceptWaiting);
    }

    private static String tag(@Nullable Language language) {
        return language == null ? "" : language.tag();
    }

    private static @Nullable Language spoken(String tag) {
        return Language.SPOKEN.stream()
                .filter(spoken -> spoken.tag().equals(tag))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String toString() {
        return "PartyInput[…]";
    }
}
