package nyc.icefree.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import nyc.icefree.caches.Caches;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.series.SeriesFacts;
import nyc.icefree.series.SeriesSequences;
import nyc.icefree.series.SeriesSequences.Telling;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.web.Etags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * SEQUENCE of series, the same everywhere. The entry with the rule counts changes of rule, first date, length and
 * exceptions; a date counts its own ({@link SeriesFacts#sequence}). Programs compare each by itself (RFC 5546, 2.1.4).
 */
@Component
class SeriesNumbers {
    private static final int KEPT = 500;
    private static final FeedStyle PLAIN = FeedStyle.plain(Language.ENGLISH);
    private final SeriesSequences sequences;
    private final ComponentCache pieces;
    private final Map<UUID, Known> known = Caches.ofEntries(KEPT);

    /** @param offAt where the cancelled entry stands once nothing is public; null if nothing ever was */
    record Told(int sequence, @Nullable TimeSlot offAt) {}

    /** @param offAt part of the digest, so that it never moves without a new number */
    record Said(String words, TimeSlot offAt) {
        private String digest() {
            return Etags.hash((words + offAt).getBytes(StandardCharsets.UTF_8));
        }
    }

    private record Known(SeriesFacts facts, List<FeedEvent> dates, CalendarOrganizer sender, Said said) {}

    SeriesNumbers(SeriesSequences sequences, ComponentCache pieces) {
        this.sequences = sequences;
        this.pieces = pieces;
    }

    /**
     * Numbers of the entries with the rules; a series that was never public is not counted.
     *
     * @param dates all that are or were public, whatever the feed
     */
    Map<UUID, Told> of(
            Collection<SeriesFacts> series,
            Map<UUID, List<FeedEvent>> dates,
            Function<SeriesFacts, Set<EventId>> ruled,
            CalendarOrganizer sender) {
        var tellings = new HashMap<UUID, Telling>();
        var told = new HashMap<UUID, Told>();
        var off = new HashMap<UUID, TimeSlot>();
        for (SeriesFacts facts : series) {
            boolean parted = facts.wasOneEntry() && facts.areApart();
            var all = dates.getOrDefault(facts.id(), List.of()).stream()
                    .filter(d -> parted || ruled.apply(facts).contains(d.id()))
                    .toList();
            if (all.isEmpty()) {
                told.put(facts.id(), new Told(facts.sequence(), null));
            } else {
                var said = parted ? parted(facts, all) : known(facts, all, sender);
                off.put(facts.id(), said.offAt());
                tellings.put(facts.id(), new Telling(said.digest(), facts.sequence()));
            }
        }
        sequences.of(tellings).forEach((id, sequence) -> told.put(id, new Told(sequence, off.get(id))));
        return told;
    }

    private Said known(SeriesFacts facts, List<FeedEvent> dates, CalendarOrganizer sender) {
        Known before = known.get(facts.id());
        if (before != null
                && before.facts.equals(facts)
                && before.dates.equals(dates)
                && before.sender.equals(sender)) {
            return before.said;
        }
        var said = said(facts, dates, pieces.dates(PLAIN, sender));
        known.put(facts.id(), new Known(facts, dates, sender, said));
        return said;
    }

    private static Said parted(SeriesFacts facts, List<FeedEvent> dates) {
        var first = dates.getFirst();
        return new Said("apart", SeriesShape.slot(SeriesComponent.nameOf(facts, first), first.slot(), facts.zone()));
    }

    /** Facets count too: a filtered feed excludes dropped days, so a changed facet changes that entry. */
    static Said said(SeriesFacts facts, List<FeedEvent> dates, DateText text) {
        var live = dates.stream().filter(d -> !d.withdrawn()).toList();
        if (live.isEmpty()) {
            return new Said("off", dates.getFirst().slot());
        }
        var plan = SeriesShape.of(facts, live, text);
        var words = List.of(
                        plan.rule().rrule(facts.zone()),
                        plan.except().stream().sorted().toList(),
                        turns(facts, live))
                .toString();
        return new Said(words, plan.slot());
    }

    /** The first date from which each set of facets holds; one more date like the last changes nothing. */
    private static Map<LocalDateTime, List<String>> turns(SeriesFacts facts, List<FeedEvent> live) {
        var all = new TreeMap<LocalDateTime, List<String>>();
        live.forEach(date -> all.put(SeriesComponent.nameOf(facts, date), facets(date)));
        var turns = new TreeMap<LocalDateTime, List<String>>();
        all.forEach((name, facets) -> {
            if (turns.isEmpty() || !turns.lastEntry().getValue().equals(facets)) {
                turns.put(name, facets);
            }
        });
        return turns;
    }

    private static List<String> facets(FeedEvent date) {
        EventView view = Objects.requireNonNull(date.view());
        var all = new ArrayList<String>();
        view.hosts().forEach(host -> all.add(host.id().toString()));
        all.add(view.kind().name());
        all.add(String.valueOf(view.place().area()));
        view.spoken().forEach(language -> all.add(language.tag()));
        view.interpreted().forEach(language -> all.add(language.tag()));
        view.access().forEach(fact -> all.add(fact.name()));
        return all.stream().distinct().sorted().toList();
    }
}
