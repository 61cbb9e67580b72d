package nyc.icefree.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nyc.icefree.calendar.CalendarObject.About;
import nyc.icefree.calendar.CalendarObject.Written;
import nyc.icefree.owncalendars.ToldCalendar;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Hands out somebody's own calendar with what left it since they were told, and remembers that. Its time is that of its octets,
 * whatever changed them, at each of its addresses: so who asks by it never gets an old answer for a new one.
 */
final class OwnFeed {
    private final Clock clock;
    private final String filename;
    private final @Nullable Language asked;
    private final FeedStyle style;
    private final Words words;
    private final String leftKey;

    /**
     * @param asked null for the language that its owner reads, which may become another
     * @param leftKey of the title of what left
     */
    OwnFeed(
            Clock clock,
            String filename,
            @Nullable Language asked,
            boolean cancelledShown,
            Words words,
            String leftKey) {
        this.clock = clock;
        this.filename = filename;
        this.asked = asked;
        this.style = new FeedStyle(words.language(), false, cancelledShown);
        this.words = words;
        this.leftKey = leftKey;
    }

    /**
     * @param tell remembers; empty where the link was replaced meanwhile
     * @param about with the last change; null while nothing was ever told
     */
    Optional<Feed> of(
            List<CachedComponent> present,
            ZoneId zone,
            Function<@Nullable Instant, About> about,
            Function<UnaryOperator<ToldCalendar>, Optional<ToldCalendar>> tell) {
        Instant now = clock.instant();
        String address = asked == null ? "own" : asked.tag();
        String answered = style.on(address); // what is told is the same, how it is marked is not
        var entries = OwnEntry.of(present);
        var telling = new OwnTelling(
                address,
                now,
                title -> title.isEmpty() ? words.get("word.cancelled") : words.get(leftKey, "title", title));
        var written = new Written[1];
        return tell.apply(before -> {
                    var told = telling.after(before, entries);
                    var zones = new HashSet<ZoneId>(List.of(zone));
                    OwnTelling.zones(telling.pieces()).forEach(id -> zones.add(ZoneId.of(id)));
                    written[0] = CalendarObject.feed(
                            about.apply(told.newest().equals(Instant.EPOCH) ? null : told.newest()),
                            zones,
                            telling.pieces().stream().map(style::piece).toList());
                    return told.answering(answered, written[0].tag(), now);
                })
                .map(told -> new Feed(
                        Objects.requireNonNull(written[0]),
                        Objects.requireNonNull(told.answers().get(answered)).at(),
                        filename,
                        true));
    }
}
