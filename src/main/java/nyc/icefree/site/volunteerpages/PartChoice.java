package nyc.icefree.site.volunteerpages;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import nyc.icefree.links.Links;
import nyc.icefree.shifts.Part;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.signup.OfferedShift;
import nyc.icefree.site.Option;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

public record PartChoice(String path, String hint, List<Option> from, List<Option> until) {

    /** Whether its organizers allow parts and one is free for the reader. */
    static boolean isOffered(OfferedShift offered) {
        var shift = offered.open().shift();
        Integer least = shift.terms().leastPart();
        return least != null
                && shift.slot().duration().toMinutes() > least
                && shift.signup() == SignupMode.OPEN
                && !free(offered, least).isEmpty()
                && !offered.status().isAgainstAllParts();
    }

    /** Whether others have the rest, so that the reader can only have a part. */
    static boolean isAllThatIsFree(OfferedShift offered) {
        return offered.status().kind() == Kind.FULL && isOffered(offered);
    }

    private static List<Part> free(OfferedShift offered, int least) {
        return offered.free().stream()
                .filter(part -> part.lasts(Duration.ofMinutes(least)))
                .toList();
    }

    /** Null when it has no parts; moments that it does not have select the first free stretch. */
    static @Nullable PartChoice of(Words words, OfferedShift offered, Instant from, Instant until) {
        var shift = offered.open().shift();
        Integer least = shift.terms().leastPart();
        if (least == null || !isOffered(offered)) {
            return null;
        }
        var zone = shift.slot().zone();
        var moments = free(offered, least).stream()
                .map(part -> Part.moments(part.in(shift.slot())))
                .toList();
        var first = moments.getFirst();
        return new PartChoice(
                Links.myShift(words.language(), shift.id().toString(), "part"),
                words.get("site.shift.part.hint", "minutes", least),
                options(words, zone, each(moments, all -> all.subList(0, all.size() - 1)), from, first.getFirst()),
                options(words, zone, each(moments, all -> all.subList(1, all.size())), until, first.getLast()));
    }

    private static List<Instant> each(List<List<Instant>> moments, UnaryOperator<List<Instant>> some) {
        return moments.stream().map(some).flatMap(List::stream).toList();
    }

    private static List<Option> options(
            Words words, ZoneId zone, List<Instant> moments, Instant chosen, Instant otherwise) {
        var selected = moments.contains(chosen) ? chosen : otherwise;
        return moments.stream()
                .map(at -> new Option(at.toString(), label(words, at.atZone(zone)), at.equals(selected)))
                .toList();
    }

    /** Says which of the two it is for an hour that occurs twice. */
    private static String label(Words words, ZonedDateTime at) {
        String time = words.time(at.toLocalTime());
        if (!TimeSlot.occursTwice(at.toLocalDateTime(), at.getZone())) {
            return time;
        }
        boolean second = !at.withEarlierOffsetAtOverlap().toInstant().equals(at.toInstant());
        return words.get(second ? "site.shift.part.second" : "site.shift.part.first", "time", time);
    }

    /** {@link Instant#EPOCH}, outside of every shift, for any other text. */
    static Instant moment(String value) {
        try {
            return Instant.parse(value);
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }
}
