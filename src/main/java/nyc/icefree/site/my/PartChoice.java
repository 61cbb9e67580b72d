package nyc.icefree.site.my;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.parts.Split;
import nyc.icefree.shifts.views.OfferedShift;
import nyc.icefree.site.Option;
import nyc.icefree.text.Words;
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
        return shift.terms().leastPart() != null
                && shift.signup() == SignupMode.OPEN
                && !offered.status().isAgainstAllParts();
    }

    /** Null where there are no parts of it. */
    static @Nullable PartChoice of(Words words, OfferedShift offered) {
        var shift = offered.open().shift();
        Integer least = shift.terms().leastPart();
        if (least == null || !isOffered(offered)) {
            return null;
        }
        var zone = shift.slot().zone();
        var moments = Split.moments(shift.slot());
        return new PartChoice(
                Links.myShift(words.language(), shift.id().toString(), "part"),
                words.get("site.shift.part.hint", "minutes", least),
                options(words, zone, moments.subList(0, moments.size() - 1), moments.getFirst()),
                options(words, zone, moments.subList(1, moments.size()), moments.getLast()));
    }

    private static List<Option> options(Words words, java.time.ZoneId zone, List<Instant> moments, Instant chosen) {
        return moments.stream()
                .map(at -> new Option(at.toString(), words.time(at.atZone(zone).toLocalTime()), at.equals(chosen)))
                .toList();
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
