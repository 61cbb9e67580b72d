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
 * Serves somebody's own calendar, with cancelled entries for what left it, and remembers what was told. Last-Modified
 * follows the octets at each address, so a client that asks by date never gets an old answer.
 */
final class OwnFeed {
    private final Clock clock;
    private final String filename;
    private final @Nullable Language asked;
    private final FeedStyle style;
    private final Words words;
    private final String leftKey;

    /** @param asked null for the language that the owner reads, which may change */
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

    /** Empty when the link was replaced meanwhile; {@code about} gets null while nothing was ever told. */
    Optional<Feed> of(
            List<CachedComponent> present,
            ZoneId zone,
            Function<@Nullable Instant, About> about,
            Function<UnaryOperator<ToldCalendar>, Optional<ToldCalendar>> tell) {
        Instant now = clock.instant();
        String address = asked == null ? "own" : asked.tag();
        String answered = style.on(address); // each style has its own tag and time, but the told entries are shared
        var entries = OwnEntry.of(present);
        var telling = new PersonalCalendarSequences(
                address,
                now,
                title -> title.isEmpty() ? words.get("word.cancelled") : words.get(leftKey, "title", title));
        var written = new Written[1];
        return tell.apply(before -> {
                    var told = telling.after(before, entries);
                    var zones = new HashSet<ZoneId>(List.of(zone));
                    PersonalCalendarSequences.zones(telling.pieces()).forEach(id -> zones.add(ZoneId.of(id)));
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
