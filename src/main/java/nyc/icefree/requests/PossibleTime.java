package nyc.icefree.requests;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A possible time by wall clock. Null for what was typed wrong.
 *
 * @param until null also when unknown
 */
public record PossibleTime(
        @Nullable LocalDate day,
        @Nullable LocalTime from,
        @Nullable LocalTime until) {

    public LocalDateTime start() {
        if (day == null || from == null) {
            throw new IllegalStateException("not a time");
        }
        return day.atTime(from);
    }

    static String write(List<PossibleTime> times) {
        return times.stream()
                .map(t -> t.start() + "/" + Objects.requireNonNullElse(t.until(), ""))
                .collect(Collectors.joining(";"));
    }

    static List<PossibleTime> read(String column) {
        return Arrays.stream(column.split(";"))
                .filter(part -> !part.isEmpty())
                .map(part -> {
                    String[] both = part.split("/", 2);
                    var start = LocalDateTime.parse(both[0]);
                    return new PossibleTime(
                            start.toLocalDate(),
                            start.toLocalTime(),
                            both[1].isEmpty() ? null : LocalTime.parse(both[1]));
                })
                .toList();
    }
}
