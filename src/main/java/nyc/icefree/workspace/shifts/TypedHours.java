package nyc.icefree.workspace.shifts;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hours as people type and paste them, in English and Spanish: "6:30p", "18", "noon", "9-1", "6 to 8 pm". One hour alone means
 * what it means in the fields for times; a time that is half understood is none.
 */
final class TypedHours {
    private static final Pattern TIME = Pattern.compile(
            "(?:alas?)?(?<hour>\\d{1,2})(?:[:h]?(?<minute>\\d{2}))?(?::00)?(?<half>a|am|p|pm|dela(?:manana|tarde|noche))?");

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[-–—]\\s*|\\s+(?:to|hasta|a)\\s+(?=\\S*\\d|noon|midnight|medi)");

    /** From one time of day to another, perhaps on the day after. */
    record Span(LocalTime from, LocalTime to) {}

    private TypedHours() {}

    static Optional<LocalTime> time(String text) {
        String said = bare(text);
        if (said.matches("noon|mediodia")) {
            return Optional.of(LocalTime.NOON);
        }
        if (said.matches("midnight|medianoche")) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        var found = TIME.matcher(said);
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group("hour"));
        String typed = found.group("minute");
        int minute = typed == null ? 0 : Integer.parseInt(typed);
        String half = found.group("half");
        if (minute > 59 || hour > 23 || (half != null && (hour < 1 || hour > 12))) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(half == null ? hour : hour % 12 + (isLate(half) ? 12 : 0), minute));
    }

    /**
     * Where only the end says which half of the day is meant, the start is before it in the same half, else in the morning;
     * where neither says it and the end would not be after the start, it is twelve hours later: "9-1" ends at one o'clock in the afternoon.
     */
    static Optional<Span> span(String text) {
        var parts = BETWEEN.split(TypedCells.plain(text).strip(), -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        var from = time(parts[0]);
        var to = time(parts[1]);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Span(
                start(from.get(), half(parts[0]), to.get(), half(parts[1])),
                end(from.get(), to.get(), half(parts[1]))));
    }

    private static LocalTime start(LocalTime from, @Nullable String ownHalf, LocalTime to, @Nullable String half) {
        if (ownHalf != null || half == null || from.getHour() < 1 || from.getHour() > 12) {
            return from;
        }
        var late = from.withHour(from.getHour() % 12 + 12);
        var early = from.withHour(from.getHour() % 12);
        return isLate(half) && late.isBefore(to) ? late : early;
    }

    private static LocalTime end(LocalTime from, LocalTime to, @Nullable String half) {
        boolean later = half == null && !to.isAfter(from) && to.getHour() >= 1 && to.getHour() < 12;
        return later && to.plusHours(12).isAfter(from) ? to.plusHours(12) : to;
    }

    private static @Nullable String half(String text) {
        var found = TIME.matcher(bare(text));
        return found.matches() ? found.group("half") : null;
    }

    private static boolean isLate(String half) {
        return half.startsWith("p") || half.endsWith("tarde") || half.endsWith("noche");
    }

    private static String bare(String text) {
        return TypedCells.plain(text).replaceAll("[.\\s\\u00a0\\u202f]", "").replaceAll("horas?$|hrs?$", "");
    }
}
