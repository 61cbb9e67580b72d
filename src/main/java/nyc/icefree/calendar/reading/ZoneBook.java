package nyc.icefree.calendar.reading;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the clock of each time in a calendar: the real zone if its name is known, else the file's own rules. */
final class ZoneBook {
    private static final int MOST_ZONES = 100;

    private final ReadingTerms terms;
    private final Map<String, Component> inFile = new HashMap<>();
    private final Map<String, Optional<WallClock>> found = new HashMap<>();
    private final @Nullable WallClock floating;

    ZoneBook(Component calendar, ReadingTerms terms) {
        this.terms = terms;
        calendar.each("VTIMEZONE", zone -> {
            String id = zone.value("TZID");
            if (id != null && inFile.size() < MOST_ZONES) {
                inFile.putIfAbsent(id.replace("\\", ""), zone);
            }
        });
        String ofCalendar = calendar.value("X-WR-TIMEZONE");
        this.floating = Optional.ofNullable(ofCalendar)
                .flatMap(ZoneNames::known)
                .or(() -> Optional.ofNullable(terms.floating()))
                .map(WallClock::of)
                .orElse(null);
    }

    /** Empty when a person has to say which zone is meant. */
    Optional<WallClock> clock(Moment moment) {
        if (moment.offset() != null) {
            return Optional.of(WallClock.of(moment.offset()));
        }
        if (moment.day()) {
            return Optional.of(floating == null ? WallClock.of(terms.shownIn()) : floating);
        }
        if (moment.zone() == null) {
            return Optional.ofNullable(floating);
        }
        String name = moment.zone().replace("\\", "");
        if (found.size() > MOST_ZONES * 10) {
            found.clear(); // a hostile file may invent names
        }
        return found.computeIfAbsent(name, this::named).or(() -> Optional.ofNullable(floating));
    }

    ZoneId shown(WallClock clock) {
        return clock.zone() instanceof ZoneOffset ? terms.shownIn() : clock.zone();
    }

    private Optional<WallClock> named(String name) {
        var zone = inFile.get(name);
        Optional<WallClock> known = ZoneNames.known(name)
                .or(() -> Optional.ofNullable(zone)
                        .map(z -> z.value("X-LIC-LOCATION"))
                        .flatMap(ZoneNames::known))
                .map(WallClock::of);
        return known.isPresent() || zone == null
                ? known
                : FileZone.of(zone, terms.shownIn()).map(this::nearest);
    }

    private WallClock nearest(FileZone rules) {
        int year = terms.to().atZone(terms.shownIn()).getYear();
        return rules.sameAs(ZoneNames.common(), Math.clamp(year, 1971, 2050) - 1)
                .<WallClock>map(WallClock::of)
                .orElse(rules);
    }
}
