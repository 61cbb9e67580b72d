package nyc.icefree.programme;

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
import java.util.function.UnaryOperator;
import nyc.icefree.eventviews.ComingEvent;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.StaffMay;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.VenueRights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is near of the events that staff see in {@link nyc.icefree.events.EventDesk}, by one query: for the first view of an evening. */
@Service
public class ComingEvents {
    private static final int MOST = 100;
    private static final UUID NONE = new UUID(0, 0);
    private static final String READ = """
            select e.id, e.state, e.start_local, e.end_local, e.zone, e.starts_at, e.ends_at, e.takes_rsvps,
              host.organization_id as host, coalesce(w.title, english.title, original.title) as title
            from event e join event_host host on host.event_id = e.id and host.position = 0
            left join event_words w on w.event_id = e.id and w.language = :language
            left join event_words english on english.event_id = e.id and english.language = 'en'
            left join event_words original on original.event_id = e.id and original.language = e.original_language
            where (exists (select 1 from event_host h where h.event_id = e.id and h.accepted = true
                  and h.organization_id in (:mine))
                or (:administrator = true
                  and (e.state = 'SUBMITTED' or (e.state in ('PUBLISHED', 'POSTPONED') and e.reach = 'LISTED'))))
              and e.state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'POSTPONED', 'PUBLISHED') and """;
    private static final String NEAR =
            READ + " e.state <> 'POSTPONED' and e.end_local > :from and e.start_local < :until"
                    + " order by e.starts_at, e.id fetch first :most rows only";
    private static final String NAMED = READ + " e.id in (:ids) order by e.starts_at, e.id";

    private final JdbcClient jdbc;
    private final VenueRights door;
    private final CurrentActor actor;

    ComingEvents(JdbcClient jdbc, VenueRights door, CurrentActor actor) {
        this.jdbc = jdbc;
        this.door = door;
        this.actor = actor;
    }

    /** Planned and published ones that touch the days {@code from} to {@code last}, by start, at most 100. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<ComingEvent> within(LocalDate from, LocalDate last, Language reader) {
        return read(
                NEAR,
                reader,
                asked -> asked.param("from", from.atStartOfDay())
                        .param("until", last.plusDays(1).atStartOfDay())
                        .param("most", MOST));
    }

    /** Those of the events that are neither cancelled nor taken back, by start. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<ComingEvent> named(Collection<EventId> ids, Language reader) {
        var asked = ids.stream().map(EventId::value).toList();
        return asked.isEmpty() ? List.of() : read(NAMED, reader, sql -> sql.param("ids", asked));
    }

    private List<ComingEvent> read(String sql, Language reader, UnaryOperator<StatementSpec> more) {
        var mine = door.mine();
        return more.apply(jdbc.sql(sql)
                        .param("language", reader.tag())
                        .param("mine", mine.isEmpty() ? Set.of(NONE) : mine)
                        .param("administrator", actor.get().administrator()))
                .query((row, n) -> read(row, mine))
                .list();
    }

    private static ComingEvent read(ResultSet row, Set<UUID> mine) throws SQLException {
        var host = row.getObject("host", UUID.class);
        return new ComingEvent(
                new EventId(row.getObject("id", UUID.class)),
                row.getString("title"),
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
