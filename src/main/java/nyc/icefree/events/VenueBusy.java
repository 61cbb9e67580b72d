package nyc.icefree.events;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nyc.icefree.people.InHouse;
import nyc.icefree.time.TimeSlot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a venue is used already. Says only when, since the others' drafts are their own. */
@Service
public class VenueBusy {
    private final JdbcClient jdbc;

    VenueBusy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param event one that is used there */
    public record Used(EventId event, TimeSlot slot) {}

    /** Drafts and published events there that touch the span, by start, at most 2,000. */
    @InHouse
    @Transactional(readOnly = true)
    public List<Used> during(VenueId venue, TimeSlot span) {
        return jdbc.sql("select id, start_local, end_local, zone, starts_at, ends_at from event"
                        + " where venue_id = :venue and state in ('DRAFT', 'PUBLISHED')"
                        + " and starts_at < :until and ends_at > :from"
                        + " order by starts_at, id fetch first 2000 rows only")
                .param("venue", venue.value())
                .param("until", java.sql.Timestamp.from(span.endsAt()))
                .param("from", java.sql.Timestamp.from(span.startsAt()))
                .query((row, n) -> new Used(
                        new EventId(row.getObject("id", UUID.class)),
                        new TimeSlot(
                                row.getObject("start_local", LocalDateTime.class),
                                row.getObject("end_local", LocalDateTime.class),
                                ZoneId.of(row.getString("zone")),
                                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                                row.getObject("ends_at", OffsetDateTime.class).toInstant())))
                .list();
    }
}
