package nyc.icefree.rsvp.calendars;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.database.HeldRows;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.vault.SecretToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The table {@code rsvp_calendar}: which parties want a calendar entry, and what was mailed for it. A row goes with its
 * party's.
 */
@Service
public class CalendarEntries {
    /** The mails about a change, which say more, get this head start. */
    static final Duration LEAVES_TO_NEWS = Duration.ofMinutes(5);

    /** Parties that can be written to and are not held. */
    private static final String REACHED = "select id from rsvp where token_hash = :hash and contact is not null"
            + " and state in ('GOING', 'MAYBE', 'ASKED', 'WAITLISTED', 'OFFERED')";

    private static final String MAY_BE_THERE = "c.sequence >= 0 and (c.there = true or c.has_left = false)";
    private static final String BELONGS = "c.wanted = true and r.state = 'GOING' and e.state = 'PUBLISHED'";
    private static final String MISSING = BELONGS + " and c.there = false"
            + " and (c.written_at is null or c.written_at >= e.modified_at or e.modified_at < :settled)";
    private static final String STRAY =
            MAY_BE_THERE + " and (c.wanted = false or r.state not in ('GOING', 'ATTENDED', 'NO_SHOW'))";
    private static final String OUTDATED =
            "e.modified_at < :settled and ((e.state <> 'PUBLISHED' and " + MAY_BE_THERE + ") or (" + BELONGS
                    + " and (c.has_left = false or c.starts_at <> e.starts_at or c.ends_at <> e.ends_at)))";

    private final JdbcClient jdbc;
    private final HeldRows held;

    CalendarEntries(JdbcClient jdbc, HeldRows held) {
        this.jdbc = jdbc;
        this.held = held;
    }

    /** Whether a party wants an entry; empty when it cannot choose: without an address, or once closed. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<Boolean> wanted(String token) {
        return reached(token, "")
                .map(id -> find(new RsvpId(id)).filter(CalendarEntry::wanted).isPresent());
    }

    /**
     * A mail follows by itself.
     *
     * @return whether it could be chosen
     */
    @Anyone
    @Transactional
    public boolean choose(String token, boolean wanted) {
        var rsvp = reached(token, held.untilTheEnd());
        rsvp.ifPresent(id -> {
            int known = jdbc.sql("update rsvp_calendar set wanted = ?, look_at = null where rsvp_id = ?")
                    .params(wanted, id)
                    .update();
            if (known == 0 && wanted) {
                jdbc.sql("insert into rsvp_calendar (rsvp_id, wanted, uid) values (?, true, ?)")
                        .params(id, UUID.randomUUID())
                        .update();
            }
        });
        return rsvp.isPresent();
    }

    private Optional<UUID> reached(String token, String end) {
        return jdbc.sql(REACHED + end)
                .param("hash", new SecretToken(token).hash())
                .query(UUID.class)
                .optional();
    }

    @CallerDecides
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(RsvpId from, RsvpId to) {
        jdbc.sql("update rsvp_calendar set rsvp_id = ? where rsvp_id = ?")
                .params(to.value(), from.value())
                .update();
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<CalendarEntry> find(RsvpId rsvp) {
        return select(rsvp, "");
    }

    /** Nobody else writes for this calendar until the transaction ends. */
    @CallerDecides
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CalendarEntry> hold(RsvpId rsvp) {
        return select(rsvp, " for update");
    }

    private Optional<CalendarEntry> select(RsvpId rsvp, String end) {
        return jdbc.sql("select * from rsvp_calendar where rsvp_id = ?" + end)
                .param(rsvp.value())
                .query(CalendarEntries::read)
                .optional();
    }

    @CallerDecides
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(RsvpId rsvp, CalendarEntry.Written written, String organizer) {
        jdbc.sql("update rsvp_calendar set organizer = :organizer, there = :there, sequence = :sequence,"
                        + " starts_at = :starts, ends_at = :ends, written_at = :written, message = :message, has_left = false"
                        + " where rsvp_id = :rsvp")
                .param("organizer", organizer)
                .param("there", written.there())
                .param("sequence", written.sequence())
                .param("starts", UtcColumn.of(written.startsAt()))
                .param("ends", UtcColumn.of(written.endsAt()))
                .param("written", UtcColumn.of(written.writtenAt()))
                .param("message", written.message())
                .param("rsvp", rsvp.value())
                .update();
    }

    /** Nothing changes when a later message was written. */
    @CallerDecides
    @Transactional
    public void left(UUID message) {
        jdbc.sql("update rsvp_calendar set has_left = true, look_at = null where message = ?")
                .param(message)
                .update();
    }

    /**
     * A party whose calendar shows something wrong.
     *
     * @param comes whether it should have an entry
     */
    public record Astray(RsvpId rsvp, EventId event, boolean comes) {}

    /**
     * Parties whose entry must go, that lack one, or that the last mail about theirs never reached. None of an event
     * that is over.
     */
    @CallerDecides
    @Transactional(readOnly = true)
    public List<Astray> astray(Instant now, int limit) {
        return jdbc.sql("select c.rsvp_id, r.event_id, case when " + BELONGS + " then 1 else 0 end as comes"
                        + " from rsvp_calendar c join rsvp r on r.id = c.rsvp_id join event e on e.id = r.event_id"
                        + " where r.contact is not null and e.ends_at > :now"
                        + " and ((" + MISSING + ") or (" + STRAY + ") or (" + OUTDATED + "))"
                        + " and (c.look_at is null or c.look_at <= :now)"
                        + " order by c.look_at nulls first, c.rsvp_id fetch first :limit rows only")
                .param("now", UtcColumn.of(now))
                .param("settled", UtcColumn.of(now.minus(LEAVES_TO_NEWS)))
                .param("limit", limit)
                .query((row, n) -> new Astray(
                        new RsvpId(row.getObject("rsvp_id", UUID.class)),
                        new EventId(row.getObject("event_id", UUID.class)),
                        row.getInt("comes") == 1))
                .list();
    }

    @CallerDecides
    @Transactional
    public void lookAgain(RsvpId rsvp, Instant at) {
        jdbc.sql("update rsvp_calendar set look_at = ? where rsvp_id = ?")
                .params(UtcColumn.of(at), rsvp.value())
                .update();
    }

    private static CalendarEntry read(ResultSet row, int number) throws SQLException {
        int sequence = row.getInt("sequence");
        return new CalendarEntry(
                row.getBoolean("wanted"),
                row.getObject("uid", UUID.class),
                row.getString("organizer"),
                sequence < 0
                        ? null
                        : new CalendarEntry.Written(
                                row.getBoolean("there"),
                                sequence,
                                UtcColumn.instant(row, "starts_at"),
                                UtcColumn.instant(row, "ends_at"),
                                UtcColumn.instant(row, "written_at"),
                                row.getObject("message", UUID.class),
                                row.getBoolean("has_left")));
    }
}
