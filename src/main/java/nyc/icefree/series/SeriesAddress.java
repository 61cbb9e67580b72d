package nyc.icefree.series;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventView;

/** Address of a series' page: a readable title and a key that never changes, {@code legal-clinic-2k7f0q9xz4}. */
public final class SeriesAddress {
    private static final int KEY_BITS = 48;
    private static final int KEY_LENGTH = 10;
    private static final int RADIX = 36;
    private static final Pattern WORDS = Pattern.compile("[a-z0-9-]*");
    private static final Pattern KEY = Pattern.compile("[0-9a-z]{" + KEY_LENGTH + "}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String DAY = "-\\d{4}-\\d{2}-\\d{2}(-\\d+)?$";

    private SeriesAddress() {}

    /** @param date whose title the address bears */
    public static String of(UUID root, EventView date) {
        return of(root, date.slug());
    }

    public static String of(UUID root, String slug) {
        return title(slug) + "-" + of(root);
    }

    /** Canonical address, with the most frequent title of the coming dates, or of the past if none are coming. */
    public static String of(UUID root, List<EventView> dates) {
        var titles = dates.stream()
                .collect(Collectors.groupingBy(SeriesAddress::title, LinkedHashMap::new, Collectors.counting()));
        long most = titles.values().stream().mapToLong(count -> count).max().orElse(0);
        return titles.entrySet().stream()
                .filter(title -> title.getValue() == most)
                .map(title -> title.getKey() + "-" + of(root))
                .findFirst()
                .orElseGet(() -> of(root));
    }

    /** Without a title, for a series of which nothing may be told. */
    public static String of(UUID root) {
        String key = Long.toString(root.getMostSignificantBits() >>> (Long.SIZE - KEY_BITS), RADIX);
        return "0".repeat(KEY_LENGTH - key.length()) + key;
    }

    public static String title(EventView date) {
        return title(date.slug());
    }

    private static String title(String slug) {
        return slug.replaceFirst(DAY, "");
    }

    record Span(UUID first, UUID last) {}

    static Optional<Span> span(String address) {
        String last = address.substring(address.lastIndexOf('-') + 1);
        if (!WORDS.matcher(address).matches() || !KEY.matcher(last).matches()) {
            return Optional.empty();
        }
        long key = Long.parseLong(last, RADIX);
        if (key >>> KEY_BITS != 0) {
            return Optional.empty();
        }
        int rest = Long.SIZE - KEY_BITS;
        return Optional.of(new Span(new UUID(key << rest, 0), new UUID(key << rest | (1L << rest) - 1, -1)));
    }

    /** Empty unless the address is a whole id, as calendars use it. */
    static Optional<UUID> id(String address) {
        return ID.matcher(address).matches() ? Optional.of(UUID.fromString(address)) : Optional.empty();
    }
}
