package nyc.icefree.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.jobs.Job;
import nyc.icefree.messages.letters.OrganizerAudience;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.StaffRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds hourly of what waits for a yes while its event begins within a day. */
@Component
public class ReviewReminders {
    private static final Duration SOON = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final OrganizerAudience audience;
    private final StaffRows rows;

    ReviewReminders(JdbcClient jdbc, OrganizerAudience audience, StaffRows rows) {
        this.jdbc = jdbc;
        this.audience = audience;
        this.rows = rows;
    }

    @Job(name = "remind-of-reviews", every = "PT5M")
    @Transactional
    public void remind(Instant now) {
        jdbc.sql("""
                select w.id, w.event_id, w.since, w.proposed from (
                  select id, event_id, written_at as since, false as proposed from announcement where state = 'IN_REVIEW'
                  union all
                  select s.id, s.event_id, s.modified_at, false %s
                  union all
                  select id, event_id, proposed_at, true from proposal where declined is null) w
                join event e on e.id = w.event_id
                where e.starts_at > :now and e.starts_at < :soon and w.since <= :hourAgo""".formatted(ShiftWordsInReview.WAITING))
                .param("now", UtcColumn.of(now))
                .param("soon", UtcColumn.of(now.plus(SOON)))
                .param("hourAgo", UtcColumn.of(now.minus(Duration.ofHours(1))))
                .query((row, number) -> remind(row, now))
                .list();
    }

    private boolean remind(ResultSet row, Instant now) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var event = new EventId(row.getObject("event_id", UUID.class));
        boolean proposed = row.getBoolean("proposed");
        int hours = (int) Duration.between(UtcColumn.instant(row, "since"), now).toHours();
        rows.add(
                proposed ? MessageReason.CHANGE_PROPOSED : MessageReason.EVENT_SUBMITTED,
                proposed ? audience.agreeing(event, id) : audience.administrators(),
                new StaffRows.About(id, hours, event, now),
                now);
        return proposed;
    }
}
