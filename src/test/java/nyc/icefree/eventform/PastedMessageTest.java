package nyc.icefree.eventform;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.venues.NamedPlace;
import nyc.icefree.venues.VenueCard;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.VenueId;
import org.junit.jupiter.api.Test;

class PastedMessageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);
    private static final List<VenueCard> KNOWN = List.of(
            place("Judson Memorial Church", "55 Washington Square South, New York, NY 10012"),
            place("Make the Road NY", "301 Grove Street, Brooklyn, NY 11237"));

    @Test
    void what_is_read_of_each_message_stands_beside_it() throws IOException {
        String file = file();
        var read = new StringBuilder();
        Stream.of(file.split("(?m)^=>.*\n"))
                .map(message -> message + "=> " + said(PastedMessage.read(message, TODAY)) + "\n")
                .forEach(read::append);
        assertEquals(file, read.toString());
    }

    @Test
    void most_messages_give_day_hours_and_place_and_the_others_say_what_is_unsure() throws IOException {
        var all = Stream.of(file().split("(?m)^=>.*\n"))
                .map(message -> PastedMessage.read(message, TODAY))
                .toList();
        var whole = all.stream()
                .filter(read -> read.day() != null
                        && read.from() != null
                        && !read.place().isEmpty())
                .toList();
        assertTrue(whole.size() >= 25 && all.size() >= 30, whole.size() + " of " + all.size());
        assertTrue(all.stream()
                .allMatch(read -> whole.contains(read) || !read.leftOut().isEmpty()));
    }

    @Test
    void what_says_nothing_fills_in_nothing() {
        assertEquals(
                "", PastedMessage.read("!\uD83C\uDF89\n".repeat(5_000), TODAY).title());
    }

    private static String said(PastedMessage read) {
        String place = NamedPlace.meant(read.place() + ", " + read.address(), KNOWN)
                .map(card -> "known " + card.facts().name())
                .orElse(read.place() + (read.address().isEmpty() ? "" : " (" + read.address() + ")"));
        return Stream.of(
                        Objects.toString(read.day(), "no day"),
                        Objects.toString(read.from(), "no hours") + (read.to() == null ? "" : "-" + read.to()),
                        place,
                        Objects.toString(read.kind(), ""),
                        read.title(),
                        tags(read.spoken()) + (read.interpreted().isEmpty() ? "" : " into " + tags(read.interpreted())),
                        words(read.access()),
                        words(read.leftOut()))
                .collect(joining(" | "));
    }

    private static String tags(List<Language> languages) {
        return languages.stream().map(Language::tag).collect(joining(" "));
    }

    private static String words(Set<? extends Enum<?>> all) {
        return all.stream().map(Enum::name).sorted().collect(joining(" "));
    }

    private static String file() throws IOException {
        try (var file = PastedMessageTest.class.getResourceAsStream("/eventform/messages.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static VenueCard place(String name, String address) {
        var facts = new VenueForm(name, address, "", null, "", null, null, Set.of(), null, "", true);
        return new VenueCard(new VenueId(UUID.randomUUID()), 0, new OrganizationId(UUID.randomUUID()), facts, true);
    }
}
