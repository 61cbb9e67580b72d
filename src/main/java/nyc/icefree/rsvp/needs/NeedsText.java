package nyc.icefree.rsvp.needs;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A party's languages, ticked boxes, those with whom it shares, and note as the one text that is sealed:
 * {@code reader|interpretation|needs|note}, with {@code ~} and the co-hosts behind the needs where there are any.
 */
public record NeedsText(Language reader, Needs needs, Set<OrganizationId> sharedWith) {
    private static final String SHARED = "~";

    public String write() {
        Language interpretation = needs.interpretation();
        return String.join(
                "|",
                reader.tag(),
                interpretation == null ? "" : interpretation.tag(),
                needs.wanted().stream().map(Need::name).sorted().collect(Collectors.joining(",")) + shared(),
                needs.note());
    }

    private String shared() {
        return sharedWith.isEmpty()
                ? ""
                : SHARED
                        + sharedWith.stream()
                                .map(OrganizationId::toString)
                                .sorted()
                                .collect(Collectors.joining(","));
    }

    public static NeedsText read(String text) {
        String[] parts = text.split("\\|", 4);
        String[] boxes = parts[2].split(SHARED, 2);
        @Nullable Language interpretation = parts[1].isEmpty() ? null : new Language(parts[1]);
        var wanted = EnumSet.noneOf(Need.class);
        list(boxes[0]).map(Need::valueOf).forEach(wanted::add);
        var shared = boxes.length < 2
                ? Set.<OrganizationId>of()
                : list(boxes[1])
                        .map(id -> new OrganizationId(UUID.fromString(id)))
                        .collect(Collectors.toUnmodifiableSet());
        return new NeedsText(new Language(parts[0]), new Needs(interpretation, wanted, parts[3]), shared);
    }

    private static Stream<String> list(String text) {
        return Arrays.stream(text.split(",")).filter(n -> !n.isEmpty());
    }
}
