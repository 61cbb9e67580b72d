package nyc.icefree.publicevents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.disclosure.ComingEvent;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventSearch;
import nyc.icefree.events.EventSearch.Where;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.VenueRights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Near events that staff see in {@link EventDesk}, by one query. */
@Service
public class ComingEvents {
    private static final int MOST = 100;
    private static final String COLUMNS = """
            e.id, e.kind, e.state, e.start_local, e.end_local, e.zone, e.starts_at, e.ends_at, e.takes_rsvps,
            (select h.organization_id from event_host h where h.event_id = e.id and h.position = 0) as host,
            coalesce(
              (select t.title from event_words t where t.event_id = e.id and t.language = :language),
              (select t.title from event_words t where t.event_id = e.id and t.language = 'en'),
              (select t.title from event_words t where t.event_id = e.id and t.language = e.original_language)) as title,
            coalesce(
              (select t.language from event_words t where t.event_id = e.id and t.language = :language),
              (select t.language from event_words t where t.event_id = e.id and t.language = 'en'),
              e.original_language) as written""";

    private final EventSearch search;
    private final EventDesk desk;
    private final VenueRights rights;

    ComingEvents(EventSearch search, EventDesk desk, VenueRights rights) {
        this.search = search;
        this.desk = desk;
        this.rights = rights;
    }

    /** Planned and published ones that touch the days {@code from} to {@code last}, by start, at most 100. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<ComingEvent> within(LocalDate from, LocalDate last, Language reader) {
        return read(
                desk.seen().days(from, last).and("e.state in " + EventState.sql(EventState::dateHolds)), reader, MOST);
    }

    /** Those of the events that are neither cancelled nor unpublished, by start. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<ComingEvent> named(Collection<EventId> ids, Language reader) {
        var asked = ids.stream().map(EventId::value).toList();
        return asked.isEmpty()
                ? List.of()
                : read(
                        desk.seen()
                                .and("e.id in (:ids)", "ids", asked)
                                .and("e.state not in " + EventState.sql(EventState::isGone)),
                        reader,
                        asked.size());
    }

    private List<ComingEvent> read(Where where, Language reader, int most) {
        var mine = rights.mine();
        return search.rows(
                where.with("language", reader.tag()), COLUMNS, "e.starts_at", most, (row, n) -> read(row, mine));
    }

    private static ComingEvent read(ResultSet row, Set<UUID> mine) throws SQLException {
        var host = row.getObject("host", UUID.class);
        return new ComingEvent(
                new EventId(row.getObject("id", UUID.class)),
                EventKind.valueOf(row.getString("kind")),
                row.getString("title"),
                new Language(row.getString("written")),
                EventState.valueOf(row.getString("state")),
                new TimeSlot(
                        row.getObject("start_local", LocalDateTime.class),
                        row.getObject("end_local", LocalDateTime.class),
                        ZoneId.of(row.getString("zone")),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant()),
                new OrganizationId(host),
                row.getBoolean("takes_rsvps"),
                mine.contains(host));
    }
}
