package nyc.icefree.site.reserve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.rsvp.answers.ManagedRsvp;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** What a party typed, letter by letter, so that a page can give it back. */
public record PartyInput(
        String name,
        String partySize,
        String email,
        String interpretation,
        Set<Need> wanted,
        String note,
        Set<String> shared) {
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static final PartyInput EMPTY = new PartyInput("", "1", "", "", Set.of(), "", Set.of());

    static PartyInput of(HttpServletRequest request) {
        Set<String> wanted = all(request, "wanted");
        return new PartyInput(
                text(request, "name"),
                text(request, "partySize"),
                text(request, "email"),
                text(request, "interpretation"),
                Arrays.stream(Need.values())
                        .filter(need -> wanted.contains(slug(need)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Need.class))),
                text(request, "note"),
                all(request, "shared"));
    }

    static PartyInput of(ManagedRsvp answer) {
        Language interpretation = answer.needs().interpretation();
        return new PartyInput(
                answer.name(),
                String.valueOf(answer.partySize()),
                Objects.requireNonNullElse(answer.email(), ""),
                interpretation == null ? "" : interpretation.tag(),
                answer.needs().wanted(),
                answer.needs().note(),
                answer.sharedWith().stream().map(OrganizationId::toString).collect(Collectors.toSet()));
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

    /** 0 for what is no number. */
    private int people() {
        String digits = partySize.strip();
        return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0;
    }

    /** Never more people than that: a size that is not offered would come back as the first of the list. */
    PartyInput atMost(int largest) {
        return people() <= largest
                ? this
                : new PartyInput(name, String.valueOf(largest), email, interpretation, wanted, note, shared);
    }

    ReservationForm form(Language reader, boolean acceptWaiting) {
        return new ReservationForm(
                name, people(), email, new Needs(language(), wanted, note), reader, acceptWaiting, sharedWith());
    }

    private Set<OrganizationId> sharedWith() {
        return shared.stream()
                .filter(id -> UUID_FORM.matcher(id).matches())
                .map(id -> new OrganizationId(UUID.fromString(id)))
                .collect(Collectors.toSet());
    }

    private @Nullable Language language() {
        return Language.SPOKEN.stream()
                .filter(spoken -> spoken.tag().equals(interpretation))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String toString() {
        return "PartyInput[…]";
    }
}
