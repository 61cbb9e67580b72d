package nyc.icefree.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.city.Area;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.Disclosure;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventform.ShownInsteadOfAddress;
import nyc.icefree.eventform.Visibility;
import nyc.icefree.events.EventSearch.Where;
import nyc.icefree.venues.MapPoint;
import nyc.icefree.venues.Neighbourhoods;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Rough positions of many events, as far as the public may know them by {@link Disclosure}. Opens no seal: for a hidden
 * address only the neighborhood or area counts.
 */
@Component
public class ShownPlaces {
    private static final String COLUMNS = "e.id, e.starts_at, e.state, e.address_visibility, e.area_shown,"
            + " e.address_hours, e.reach, e.attendance, e.kept_area,"
            + " v.neighbourhood, v.area, v.latitude, v.longitude";

    private final EventSearch search;
    private final Neighbourhoods neighbourhoods;
    private final Clock clock;

    ShownPlaces(EventSearch search, Neighbourhoods neighbourhoods, Clock clock) {
        this.search = search;
        this.neighbourhoods = neighbourhoods;
        this.clock = clock;
    }

    /** @param about null for online events and unknown positions */
    public record ShownPlace(UUID event, @Nullable MapPoint about) {}

    /** By start, at most {@code limit}; one query. */
    public List<ShownPlace> of(Where where, int limit) {
        var now = clock.instant();
        return search.rows(where, COLUMNS, "e.starts_at", limit, (row, n) -> place(row, now));
    }

    private ShownPlace place(ResultSet row, Instant now) throws SQLException {
        var event = row.getObject("id", UUID.class);
        if (Attendance.valueOf(row.getString("attendance")) == Attendance.ONLINE) {
            return new ShownPlace(event, null);
        }
        var told = Disclosure.of(
                new Visibility(
                        AddressVisibility.valueOf(row.getString("address_visibility")),
                        ShownInsteadOfAddress.valueOf(row.getString("area_shown")),
                        row.getObject("address_hours", Integer.class),
                        Reach.valueOf(row.getString("reach"))),
                EventState.valueOf(row.getString("state")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                Audience.PUBLIC,
                now);
        var exactly = told.address()
                ? MapPoint.of(row.getObject("latitude", Double.class), row.getObject("longitude", Double.class))
                : Optional.<MapPoint>empty();
        var named = told.neighbourhood() ? row.getString("neighbourhood") : null;
        var area = area(row);
        var about = exactly.or(() -> neighbourhoods.middle(named, area));
        return new ShownPlace(event, about.orElse(null));
    }

    private static @Nullable Area area(ResultSet row) throws SQLException {
        var name = row.getString("area");
        var known = name == null ? row.getString("kept_area") : name;
        return known == null ? null : Area.ofStored(known);
    }
}
