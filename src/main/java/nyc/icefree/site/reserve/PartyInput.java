package nyc.icefree.site.reserve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.rsvp.ManagedRsvp;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.needs.AgeBand;
import nyc.icefree.rsvp.needs.Childcare;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** What a party typed, unchanged, so that a page can give it back; {@code also} has slugs of other dates that it wants. */
public record PartyInput(
        String name,
        String adults,
        String children,
        String email,
        String interpretation,
        Set<Need> wanted,
        Map<AgeBand, String> care,
        String note,
        Set<String> shared,
        AnswerInput toQuestions,
        String invitation,
        Set<String> also,
        String inLanguage) {
    static final String IN_LANGUAGE = "in";

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static final PartyInput EMPTY =
            new PartyInput("", "1", "0", "", "", Set.of(), Map.of(), "", Set.of(), AnswerInput.EMPTY, "", Set.of(), "");

    static PartyInput of(HttpServletRequest request) {
        Set<String> wanted = all(request, "wanted");
        return new PartyInput(
                text(request, "name"),
                text(request, "adults"),
                text(request, "children"),
                text(request, "email"),
                text(request, "interpretation"),
                Arrays.stream(Need.values())
                        .filter(need -> wanted.contains(slug(need)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Need.class))),
                care(band -> text(request, field(band))),
                text(request, "note"),
                all(request, "shared"),
                AnswerInput.of(request),
                text(request, InvitationField.NAME),
                all(request, MoreDates.FIELD),
                text(request, IN_LANGUAGE));
    }

    static PartyInput of(ManagedRsvp answer) {
        Language interpretation = answer.party().needs().interpretation();
        return new PartyInput(
                answer.party().name(),
                String.valueOf(answer.party().people().adults()),
                String.valueOf(answer.party().people().kids()),
                Objects.requireNonNullElse(answer.party().email(), ""),
                interpretation == null ? "" : interpretation.tag(),
                answer.party().needs().wanted(),
                care(band -> String.valueOf(answer.party().needs().care().of(band))),
                answer.party().needs().note(),
                answer.party().sharedWith().stream()
                        .map(OrganizationId::toString)
                        .collect(Collectors.toSet()),
                AnswerInput.of(answer.party().toQuestions()),
                "",
                Set.of(),
                answer.inLanguage() == null ? "" : answer.inLanguage().tag());
    }

    PartyInput withoutAnswers() {
        return new PartyInput(
                name,
                adults,
                children,
                email,
                interpretation,
                wanted,
                care,
                note,
                shared,
                AnswerInput.EMPTY,
                invitation,
                also,
                inLanguage);
    }

    static PartyInput invited(String code) {
        return new PartyInput(
                "", "1", "0", "", "", Set.of(), Map.of(), "", Set.of(), AnswerInput.EMPTY, code, Set.of(), "");
    }

    static boolean isId(String typed) {
        return UUID_FORM.matcher(typed).matches();
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private static Set<String> all(HttpServletRequest request, String name) {
        return Set.copyOf(Arrays.asList(Objects.requireNonNullElse(request.getParameterValues(name), new String[0])));
    }

    static String slug(Need need) {
        return need.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String field(AgeBand band) {
        return "care-" + band.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<AgeBand, String> care(Function<AgeBand, String> of) {
        var care = new EnumMap<AgeBand, String>(AgeBand.class);
        for (var band : AgeBand.values()) {
            care.put(band, of.apply(band));
        }
        return care;
    }

    private static int number(String typed, int otherwise) {
        String digits = typed.strip();
        return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : otherwise;
    }

    int size() {
        return Math.max(1, people().total());
    }

    private PartyPeople people() {
        return new PartyPeople(number(adults, 0), children.isEmpty() ? null : Integer.valueOf(number(children, -1)));
    }

    /** Childcare without numbers, as older answers have it; kept, so that it is not lost. */
    boolean wantsCareOfUnknown() {
        return wanted.contains(Need.CHILDCARE) && !wantsCare();
    }

    boolean wantsCare() {
        return childcare().total() > 0;
    }

    String cared(AgeBand band) {
        return care.getOrDefault(band, "0");
    }

    private Childcare childcare() {
        return new Childcare(care.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, band -> number(band.getValue(), 0))));
    }

    /** Limits the people to the form's largest choice: a larger number would come back as the first of the list. */
    PartyInput atMost(int largest) {
        var people = people();
        int kids = Math.min(people.kids(), largest - 1);
        return people.total() <= largest
                ? this
                : new PartyInput(
                        name,
                        String.valueOf(largest - kids),
                        String.valueOf(kids),
                        email,
                        interpretation,
                        wanted,
                        care,
                        note,
                        shared,
                        toQuestions,
                        invitation,
                        also,
                        inLanguage);
    }

    ReservationForm form(Language reader, boolean acceptWaiting) {
        var form = new ReservationForm(
                name,
                people(),
                email,
                new Needs(spoken(interpretation), wanted, childcare(), note),
                reader,
                acceptWaiting,
                sharedWith());
        return form.answering(toQuestions.answers()).in(spoken(inLanguage));
    }

    private Set<OrganizationId> sharedWith() {
        return shared.stream()
                .filter(PartyInput::isId)
                .map(id -> new OrganizationId(UUID.fromString(id)))
                .collect(Collectors.toSet());
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
