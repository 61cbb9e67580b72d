package nyc.icefree.rsvp;

import com.ibm.icu.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nyc.icefree.rsvp.lists.RsvpFilter;
import nyc.icefree.rsvp.lists.RsvpQuery;
import nyc.icefree.rsvp.needs.NeedsText;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A row with its name opened: names and notes are searched and sorted in memory only, since nothing plain is stored.
 *
 * @param inside what the party needs; null where nobody looks for that
 */
record OpenedRsvpRow(RsvpRow row, String name, @Nullable NeedsText inside) {

    static List<OpenedRsvpRow> find(List<OpenedRsvpRow> all, RsvpQuery query) {
        var filter = query.filter();
        var words = Arrays.stream(fold(filter.search()).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var order = order(query.sort(), query.reader());
        return all.stream()
                .filter(named -> named.isFound(filter, words))
                .sorted(query.descending() ? order.reversed() : order)
                .toList();
    }

    private boolean isFound(RsvpFilter filter, List<String> words) {
        if (inside == null) {
            return !filter.isNarrow();
        }
        String text = fold(name + " " + inside.needs().note());
        return words.stream().allMatch(text::contains)
                && (filter.language() == null || filter.language().equals(inside.spoken()))
                && (filter.need() == null
                        || inside.needs().topics().stream().anyMatch(topic -> topic.kind() == filter.need()));
    }

    private static Comparator<OpenedRsvpRow> order(RsvpQuery.Sort sort, Language reader) {
        Comparator<OpenedRsvpRow> first = switch (sort) {
            case NAME -> byName(reader);
            case PARTY_SIZE -> Comparator.comparing(named -> named.row.partySize());
            case STATE -> Comparator.comparing(named -> named.row.state());
            case CREATED -> Comparator.comparing(named -> named.row.createdAt());
        };
        return first.thenComparing(named -> named.row.createdAt())
                .thenComparing(named -> named.row.id().value());
    }

    private static Comparator<OpenedRsvpRow> byName(Language reader) {
        Collator collator = Collator.getInstance(reader.locale());
        return (a, b) -> collator.compare(a.name, b.name);
    }

    /** Without accents and case. */
    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
