package nyc.icefree.calendar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.events.EventView;
import nyc.icefree.events.Events;
import nyc.icefree.events.FeedEvent;
import nyc.icefree.events.FeedFilter;
import nyc.icefree.series.SeriesFacts;
import nyc.icefree.series.SeriesRecords;
import nyc.icefree.text.Texts;
import org.springframework.stereotype.Component;

/** Series written once and kept; finds which of a feed's events belong together. */
@Component
class SeriesPieces {
    private static final int KEPT = 500;
    private final SeriesRecords records;
    private final Events events;
    private final Pieces pieces;
    private final Texts texts;
    private final Map<Variant, Written> written = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Variant, Written> eldest) {
            return size() > KEPT;
        }
    });

    private record Variant(UUID series, FeedStyle style, FeedFilter filter) {}

    private record Written(SeriesFacts facts, List<FeedEvent> dates, Sender sender, byte[] octets) {}

    SeriesPieces(SeriesRecords records, Events events, Pieces pieces, Texts texts) {
        this.records = records;
        this.events = events;
        this.pieces = pieces;
        this.texts = texts;
    }

    /** In the order of the entries; a series stands where the first of its dates does. */
    List<byte[]> of(List<FeedEvent> entries, FeedFilter filter, FeedStyle style, Sender sender) {
        var series = records.of(entries.stream().map(FeedEvent::id).toList());
        var done = new LinkedHashSet<UUID>();
        var octets = new ArrayList<byte[]>(entries.size());
        for (FeedEvent entry : entries) {
            var facts = series.get(entry.id());
            if (facts == null) {
                octets.add(pieces.of(entry, style, sender));
            } else if (done.add(facts.id())) {
                octets.add(series(facts, filter, style, sender));
            }
        }
        return octets;
    }

    private byte[] series(SeriesFacts facts, FeedFilter filter, FeedStyle style, Sender sender) {
        var dates = events.feedEventsOf(facts.dates().keySet(), filter);
        var variant = new Variant(facts.id(), style, filter);
        Written known = written.get(variant);
        if (known != null && known.facts.equals(facts) && known.dates.equals(dates) && known.sender.equals(sender)) {
            return known.octets;
        }
        byte[] octets = new SeriesComponent(
                        facts,
                        dates,
                        view -> pieces.unfolded(view, style, sender),
                        new EventText(texts.in(style.text())))
                .octets();
        written.put(variant, new Written(facts, dates, sender, octets));
        return octets;
    }

    /** One event by itself; a date of a series says of which. */
    byte[] single(EventView view, FeedStyle style, Sender sender) {
        var facts = records.of(List.of(view.id())).get(view.id());
        String component = pieces.unfolded(view, style, sender);
        if (facts == null) {
            return OctetFolding.fold(component);
        }
        var dates = events.feedEventsOf(facts.dates().keySet(), FeedFilter.ALL);
        return OctetFolding.fold(SeriesComponent.single(facts, dates, view, component));
    }
}
