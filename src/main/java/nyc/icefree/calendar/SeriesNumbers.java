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
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.eventviews.FeedEvent;
import nyc.icefree.series.SeriesFacts;
import nyc.icefree.series.SeriesSequences;
import nyc.icefree.series.SeriesSequences.Telling;
import nyc.icefree.text.Language;
import nyc.icefree.web.Etags;
import org.springframework.stereotype.Component;

/**
 * The SEQUENCE of what is told of a series, the same in each feed, filter, file and own calendar.
 *
 * <p>Of the entry with the rule it goes up when the rule, its first date, its length or the days left out become others, in any
 * feed; so also when a date comes or leaves. A date by itself counts its own changes ({@link SeriesFacts#sequence}), and goes
 * on above whatever was said before of a date that bore its name. Each of the two may be the higher one: programs compare a
 * component with what they have under the same UID and RECURRENCE-ID (RFC 5546, 2.1.4).
 */
@Component
class SeriesNumbers {
    private static final int KEPT = 500;
    private static final FeedStyle PLAIN = FeedStyle.plain(Language.ENGLISH);
    private static final String OFF = digest("off");
    private static final String APART = digest("apart");
    private final SeriesSequences sequences;
    private final ComponentCache pieces;
    private final Map<UUID, Known> known = Caches.ofEntries(KEPT);

    /** @param off nothing of the series is public any more, in no feed */
    record Told(int sequence, boolean off) {}

    private record Known(SeriesFacts facts, List<FeedEvent> dates, Sender sender, String said) {}

    SeriesNumbers(SeriesSequences sequences, ComponentCache pieces) {
        this.sequences = sequences;
        this.pieces = pieces;
    }

    /**
     * Of the entries with the rules. What was never public is told to nobody but its organizers, and counts not yet.
     *
     * @param dates all of each series that are or were public, whatever the feed
     * @param ruled the dates of a series that its rule gives
     */
    Map<UUID, Told> of(
            Collection<SeriesFacts> series,
            Map<UUID, List<FeedEvent>> dates,
            Function<SeriesFacts, Set<EventId>> ruled,
            Sender sender) {
        var tellings = new HashMap<UUID, Telling>();
        var told = new HashMap<UUID, Told>();
        for (SeriesFacts facts : series) {
            var all = dates.getOrDefault(facts.id(), List.of()).stream()
                    .filter(d -> ruled.apply(facts).contains(d.id()))
                    .toList();
            if (facts.wasOneEntry() && facts.areApart()) {
                tellings.put(facts.id(), new Telling(APART, facts.sequence()));
            } else if (all.isEmpty()) {
                told.put(facts.id(), new Told(facts.sequence(), false));
            } else {
                tellings.put(facts.id(), new Telling(said(facts, all, sender), facts.sequence()));
            }
        }
        sequences.of(tellings).forEach((id, sequence) -> {
            var telling = Objects.requireNonNull(tellings.get(id));
            told.put(id, new Told(sequence, telling.said().equals(OFF)));
        });
        return told;
    }

    private String said(SeriesFacts facts, List<FeedEvent> dates, Sender sender) {
        Known before = known.get(facts.id());
        if (before != null
                && before.facts.equals(facts)
                && before.dates.equals(dates)
                && before.sender.equals(sender)) {
            return before.said;
        }
        String said = Etags.hash(said(facts, dates, pieces.dates(PLAIN, sender)).getBytes(StandardCharsets.UTF_8));
        known.put(facts.id(), new Known(facts, dates, sender, said));
        return said;
    }

    private static String digest(String said) {
        return Etags.hash(said.getBytes(StandardCharsets.UTF_8));
    }

    /** Which dates a filter keeps is told by the days that its feed leaves out: so what a feed may be chosen by counts, too. */
    static String said(SeriesFacts facts, List<FeedEvent> dates, DateText text) {
        var live = dates.stream().filter(d -> !d.withdrawn()).toList();
        if (live.isEmpty()) {
            return "off";
        }
        var plan = SeriesShape.of(facts, live, text);
        return List.of(
                        plan.rule().rrule(facts.zone()),
                        plan.slot().startLocal(),
                        plan.slot().duration(),
                        plan.except().stream().sorted().toList(),
                        turns(facts, live))
                .toString();
    }

    /** From which date on which facets hold: one more date like the last is told by the rule. */
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
        all.add(String.valueOf(view.place().borough()));
        view.spoken().forEach(language -> all.add(language.tag()));
        view.interpreted().forEach(language -> all.add(language.tag()));
        view.access().forEach(fact -> all.add(fact.name()));
        return all.stream().distinct().sorted().toList();
    }
}
