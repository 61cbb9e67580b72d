package nyc.icefree.rsvp.desk;

import com.ibm.icu.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.answers.RsvpRow;
import nyc.icefree.rsvp.answers.RsvpSealing;
import nyc.icefree.rsvp.answers.RsvpTable.WaitingParty;
import nyc.icefree.rsvp.needs.NeedsText;
import nyc.icefree.search.TextNormalizer;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens rows; the caller decides who may read them. */
@Component
record RsvpLines(RsvpSealing sealing, PeopleDirectory people) {
    /** All that fit, in order. Looks at {@link RsvpDesk#LIST_MAX} rows at most, and opens only what the query needs. */
    List<OpenedRsvpRow> find(List<RsvpRow> rows, RsvpQuery query) {
        boolean inside = query.filter().isNarrow();
        var opened = rows.stream()
                .limit(RsvpDesk.LIST_MAX)
                .map(row -> new OpenedRsvpRow(
                        row, sealing.nameIfReadable(row), inside ? sealing.needsIfReadable(row) : null))
                .toList();
        return OpenedRsvpRow.find(opened, query);
    }

    /** @param waiting by turn; empty when turns are not shown */
    List<RsvpLine> page(
            List<OpenedRsvpRow> found,
            RsvpQuery query,
            List<WaitingParty> waiting,
            @Nullable ReservationReason whyNotMarked) {
        var turns = new HashMap<RsvpId, Integer>();
        waiting.forEach(party -> turns.put(party.rsvp(), turns.size() + 1));
        var rows = found.stream()
                .skip(query.offset())
                .limit(query.limit())
                .map(OpenedRsvpRow::row)
                .toList();
        var adders = names(rows);
        return rows.stream()
                .map(row -> line(row, turns.get(row.id()), adders, whyNotMarked))
                .toList();
    }

    private Map<PersonId, String> names(List<RsvpRow> rows) {
        var adders =
                rows.stream().map(RsvpLines::adder).flatMap(Optional::stream).collect(Collectors.toSet());
        var names = new HashMap<PersonId, String>();
        if (!adders.isEmpty()) {
            people.cards(adders).forEach((person, card) -> names.put(person, card.name()));
        }
        return names;
    }

    private static Optional<PersonId> adder(RsvpRow row) {
        UUID person = row.origin().hand().addedBy();
        return person == null ? Optional.empty() : Optional.of(new PersonId(person));
    }

    RsvpLine said(RsvpRow row) {
        return line(row, null, Map.of(), null).forCoHosts();
    }

    private RsvpLine line(
            RsvpRow row,
            @Nullable Integer turn,
            Map<PersonId, String> adders,
            @Nullable ReservationReason whyNotMarked) {
        return new RsvpLine(
                row.id(),
                row.state(),
                sealing.openIfReadable(row),
                new RsvpLine.StaffNote(
                        row.origin().hand().byHand(),
                        adder(row).map(adders::get).orElse(null),
                        sealing.reason(row)),
                turn,
                whyNotMarked,
                row.createdAt());
    }

    /**
     * A row with its name. Searched and sorted in memory, since nothing plain is stored.
     *
     * @param inside null when the query does not look at needs
     */
    record OpenedRsvpRow(RsvpRow row, String name, @Nullable NeedsText inside) {

        static List<OpenedRsvpRow> find(List<OpenedRsvpRow> all, RsvpQuery query) {
            var filter = query.filter();
            var words = Arrays.stream(TextNormalizer.plain(filter.search()).split("\\s+"))
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
            String text = TextNormalizer.plain(name + " " + inside.needs().note());
            return words.stream().allMatch(text::contains)
                    && (filter.language() == null || filter.language().equals(row.spoken(inside)))
                    && (filter.invitation() == null || filter.invitation().equals(row.invitation()))
                    && (filter.need() == null
                            || inside.needs().topics().stream().anyMatch(topic -> topic.kind() == filter.need()));
        }

        private static Comparator<OpenedRsvpRow> order(RsvpQuery.Sort sort, Language reader) {
            Comparator<OpenedRsvpRow> first = switch (sort) {
                case NAME -> byName(reader);
                case PARTY_SIZE -> Comparator.comparing(named -> named.row.size());
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
    }
}
