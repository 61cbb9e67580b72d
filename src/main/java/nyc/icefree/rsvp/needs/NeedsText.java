package nyc.icefree.rsvp.needs;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The text that is sealed of a party: {@code 2|reader|children|interpretation|needs|care|shared|note}.
 *
 * @param children null when nobody asked for them
 */
public record NeedsText(Language reader, @Nullable Integer children, Needs needs, Set<OrganizationId> sharedWith) {
    private static final String NOW = "2";

    public Language spoken() {
        Language interpretation = needs.interpretation();
        return interpretation == null ? reader : interpretation;
    }

    public String write() {
        Language interpretation = needs.interpretation();
        return String.join(
                "|",
                NOW,
                reader.tag(),
                children == null ? "" : children.toString(),
                interpretation == null ? "" : interpretation.tag(),
                list(needs.wanted()),
                needs.care().write(),
                list(sharedWith),
                needs.note());
    }

    /** For a party that became smaller and did not say who stays at home: one adult comes in any case. */
    public NeedsText ofFewer(int people) {
        Integer kids = PartyPeople.of(people, children).children();
        int most = kids == null ? people - 1 : kids;
        return new NeedsText(reader, kids, needs.caringFor(most), sharedWith);
    }

    public static NeedsText read(String text) {
        String[] parts = text.split("\\|", 8);
        return new NeedsText(
                new Language(parts[1]),
                parts[2].isEmpty() ? null : Integer.valueOf(parts[2]),
                new Needs(language(parts[3]), wanted(parts[4]), Childcare.read(parts[5]), parts[7]),
                shared(parts[6]));
    }

    private static @Nullable Language language(String tag) {
        return tag.isEmpty() ? null : new Language(tag);
    }

    private static Set<Need> wanted(String text) {
        var wanted = EnumSet.noneOf(Need.class);
        parts(text).map(Need::valueOf).forEach(wanted::add);
        return wanted;
    }

    private static Set<OrganizationId> shared(String text) {
        return parts(text).map(id -> new OrganizationId(UUID.fromString(id))).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> parts(String text) {
        return Arrays.stream(text.split(",")).filter(n -> !n.isEmpty());
    }

    private static String list(Collection<?> all) {
        return all.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
    }
}
