package nyc.icefree.rsvp.confirming;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.eventform.ConfirmTimes;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.CancelledRsvp;
import nyc.icefree.rsvp.answers.RsvpId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The column {@code rsvp.unconfirmed}. It is written under the lock on the event's places, and every act that says something
 * of a party takes it away; it stays with one whose places went to others for its silence.
 */
@Component
public class UnconfirmedTable {
    private final JdbcClient jdbc;

    UnconfirmedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of these who come and can be written to. */
    public void asked(EventId event, Collection<RsvpId> parties) {
        if (!parties.isEmpty()) {
            jdbc.sql("update rsvp set unconfirmed = true where id in (:parties) and event_id = :event"
                            + " and state = 'GOING' and contact is not null")
                    .param("parties", values(parties))
                    .param("event", event.value())
                    .update();
        }
    }

    /** It has answered, or nothing follows from its silence. */
    public void answered(Collection<RsvpId> parties) {
        if (!parties.isEmpty()) {
            jdbc.sql("update rsvp set unconfirmed = false where id in (:parties) and state = 'GOING'")
                    .param("parties", values(parties))
                    .update();
        }
    }

    /** Whoever was asked about another time than this, or until another moment, is asked no more. */
    public void follow(EventId event, Instant startsAt, @Nullable ConfirmTimes times) {
        jdbc.sql(
                        "update rsvp set unconfirmed = false where event_id = :event and unconfirmed = true and state = 'GOING'"
                                + " and not exists (select 1 from event_places p where p.event_id = :event and p.confirm_by = :by"
                                + " and p.starts_at = :startsAt)")
                .param("event", event.value())
                .param("startsAt", UtcColumn.of(startsAt))
                .param("by", times == null ? null : UtcColumn.of(times.by()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** Where the time to answer has passed since then, and somebody has not. */
    public List<EventId> due(Instant since, Instant now) {
        return jdbc.sql("select p.event_id from event_places p where p.confirm_by > :since and p.confirm_by <= :now"
                        + " and exists (select 1 from rsvp r where r.event_id = p.event_id and r.unconfirmed = true"
                        + " and r.state = 'GOING') order by p.confirm_by, p.event_id")
                .param("since", UtcColumn.of(since))
                .param("now", UtcColumn.of(now))
                .query((row, n) -> new EventId(row.getObject(1, UUID.class)))
                .list();
    }

    /**
     * Who has not answered, at most so many, in one order.
     *
     * @param behind null to begin
     */
    public List<RsvpId> silent(EventId event, @Nullable RsvpId behind, int limit) {
        return jdbc.sql("select id from rsvp where event_id = :event and unconfirmed = true and state = 'GOING'"
                        + (behind == null ? "" : " and id > :behind") + " order by id fetch first :limit rows only")
                .param("event", event.value())
                .param("behind", behind == null ? null : behind.value(), Types.OTHER)
                .param("limit", limit)
                .query((row, n) -> new RsvpId(row.getObject(1, UUID.class)))
                .list();
    }

    /** They may come, and hold no places. */
    public void released(Collection<RsvpId> parties, Instant now) {
        if (!parties.isEmpty()) {
            jdbc.sql("update rsvp set state = 'MAYBE', turn = null, changed_at = :now where id in (:parties)"
                            + " and unconfirmed = true and state = 'GOING'")
                    .param("parties", values(parties))
                    .param("now", UtcColumn.of(now))
                    .update();
        }
    }

    /** Of one that may come again, whether it had lost its places by its silence. */
    public void back(CancelledRsvp before) {
        if (before.released()) {
            jdbc.sql("update rsvp set unconfirmed = true where id = :id and state = 'MAYBE'")
                    .param("id", before.rsvp().value())
                    .update();
        }
    }

    private static List<UUID> values(Collection<RsvpId> parties) {
        return parties.stream().map(RsvpId::value).toList();
    }
}
