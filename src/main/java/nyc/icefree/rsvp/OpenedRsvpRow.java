package nyc.icefree.rsvp;

import com.ibm.icu.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nyc.icefree.rsvp.lists.RsvpQuery;
import nyc.icefree.text.Language;

/** A row with its name opened: names are searched and sorted in memory only, since no plain name is stored. */
record OpenedRsvpRow(RsvpRow row, String name) {

    static List<OpenedRsvpRow> find(List<OpenedRsvpRow> all, RsvpQuery query) {
        var words = Arrays.stream(fold(query.search()).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var order = order(query.sort(), query.reader());
        return all.stream()
                .filter(named -> {
                    String name = fold(named.name);
                    return words.stream().allMatch(name::contains);
                })
                .sorted(query.descending() ? order.reversed() : order)
                .toList();
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
