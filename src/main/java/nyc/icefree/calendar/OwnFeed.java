package nyc.icefree.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nyc.icefree.calendar.CalendarObject.About;

/** Writes somebody's own calendar, made anew each time. Its tag alone tells whether it has changed: as last modified it says now. */
final class OwnFeed {
    private static final Pattern ZONE = Pattern.compile("^(?:DTSTART|DTEND);TZID=([^:;\r\n]+):", Pattern.MULTILINE);

    private OwnFeed() {}

    static Feed of(Clock clock, String filename, FeedStyle style, About about, List<CachedComponent> present) {
        var unfolded = present.stream()
                .map(piece -> new String(piece.octets(), StandardCharsets.UTF_8).replace("\r\n ", ""))
                .toList();
        var zones = new HashSet<>(List.of(about.zone()));
        unfolded.forEach(piece -> ZONE.matcher(piece)
                .results()
                .forEach(found -> zones.add(ZoneId.of(Objects.requireNonNull(found.group(1))))));
        var written = CalendarObject.feed(
                about, zones, unfolded.stream().map(style::piece).toList());
        return new Feed(written, clock.instant(), filename, true);
    }
}
