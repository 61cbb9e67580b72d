package nyc.icefree.site.my;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.parts.Part;
import nyc.icefree.shifts.views.OfferedShift;
import nyc.icefree.shifts.views.SeatsNeeded;
import nyc.icefree.site.Option;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.web.Links;
import org.jspecify.annotations.Nullable;

/**
 * From when and until when somebody can do a part of a shift.
 *
 * @param path of the post
 * @param hint how long it is at least
 */
public record PartChoice(String path, String hint, List<Option> from, List<Option> until) {

    /** Whether its organizers let people do a part of it, and the reader could have one. */
    static boolean isOffered(OfferedShift offered) {
        var shift = offered.open().shift();
        Integer least = shift.terms().leastPart();
        return least != null
                && shift.slot().duration().toMinutes() > least
                && shift.signup() == SignupMode.OPEN
                && (offered.status().kind() != Kind.FULL || offered.open().needed() != SeatsNeeded.ENOUGH)
                && !offered.status().isAgainstAllParts();
    }

    /**
     * Null where there are no parts of it.
     *
     * @param from what is chosen already, and until; what is none of its moments leaves all of the shift chosen
     */
    static @Nullable PartChoice of(Words words, OfferedShift offered, Instant from, Instant until) {
        var shift = offered.open().shift();
        Integer least = shift.terms().leastPart();
        if (least == null || !isOffered(offered)) {
            return null;
        }
        var zone = shift.slot().zone();
        var moments = Part.moments(shift.slot());
        return new PartChoice(
                Links.myShift(words.language(), shift.id().toString(), "part"),
                words.get("site.shift.part.hint", "minutes", least),
                options(words, zone, moments.subList(0, moments.size() - 1), from, moments.getFirst()),
                options(words, zone, moments.subList(1, moments.size()), until, moments.getLast()));
    }

    private static List<Option> options(
            Words words, ZoneId zone, List<Instant> moments, Instant chosen, Instant otherwise) {
        var selected = moments.contains(chosen) ? chosen : otherwise;
        return moments.stream()
                .map(at -> new Option(at.toString(), label(words, at.atZone(zone)), at.equals(selected)))
                .toList();
    }

    /** Of an hour that occurs twice also which of the two it is. */
    private static String label(Words words, ZonedDateTime at) {
        String time = words.time(at.toLocalTime());
        if (!TimeSlot.occursTwice(at.toLocalDateTime(), at.getZone())) {
            return time;
        }
        boolean second = !at.withEarlierOffsetAtOverlap().toInstant().equals(at.toInstant());
        return words.get(second ? "site.shift.part.second" : "site.shift.part.first", "time", time);
    }

    /** What is none of ours lies outside of every shift. */
    static Instant moment(String value) {
        try {
            return Instant.parse(value);
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }
}
