package nyc.icefree.rsvp.calendars;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.InHouse;
import nyc.icefree.rsvp.answers.RsvpId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Entries that are not what they should be, by what really left. */
@Service
public class AstrayEntries {
    /** The mails about a change, which say more, have so long to be made. */
    static final Duration LEAVES_TO_NEWS = Duration.ofMinutes(5);

    private static final String MAY_BE_THERE = "'REQUEST' in (c.told, c.left_told)";
    private static final String GONE =
            MAY_BE_THERE + " and (c.wish = 'NONE' or r.state not in ('GOING', 'ATTENDED', 'NO_SHOW'))";
    private static final String WISHED = "c.wished_at is not null and c.wish <> 'NONE' and r.state = 'GOING'"
            + " and e.state = 'PUBLISHED' and (c.left_told <> 'REQUEST' or c.left_wish <> c.wish)";
    private static final String MISSED = "c.wish <> 'NONE' and r.state = 'GOING' and r.changed_at < :settled"
            + " and e.modified_at < :settled and ((e.state <> 'PUBLISHED' and " + MAY_BE_THERE + ")"
            + " or (e.state = 'PUBLISHED' and (c.left_told <> 'REQUEST'"
            + " or c.left_starts_at <> e.starts_at or c.left_ends_at <> e.ends_at)))";
    private static final String SINCE = "greatest(r.changed_at, e.modified_at, coalesce(c.wished_at, r.changed_at))";

    private final JdbcClient jdbc;

    AstrayEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A party whose calendar shows something else than it should.
     *
     * @param since when anything about it changed last
     * @param comes whether it is to have an entry, else none
     */
    public record Astray(RsvpId rsvp, EventId event, Instant since, boolean comes) {}

    /**
     * Parties that have an entry and come no more or want none; that said on their pages that they want one, or another; and whom
     * the mail that was to bring or move it never reached. None of an event that is over.
     */
    @InHouse
    @Transactional(readOnly = true)
    public List<Astray> astray(Instant now, int limit) {
        return jdbc.sql("select c.rsvp_id, r.event_id, " + SINCE + " as since,"
                        + " case when c.wish <> 'NONE' and r.state = 'GOING' and e.state = 'PUBLISHED' then 1 else 0 end as comes"
                        + " from rsvp_calendar c join rsvp r on r.id = c.rsvp_id join event e on e.id = r.event_id"
                        + " where r.contact is not null and e.ends_at > :now"
                        + " and ((" + GONE + ") or (" + WISHED + ") or (" + MISSED + "))"
                        + " and (c.minded_at is null or c.minded_at < " + SINCE + " or c.look_at <= :now)"
                        + " order by c.rsvp_id fetch first :limit rows only")
                .param("now", UtcColumn.of(now))
                .param("settled", UtcColumn.of(now.minus(LEAVES_TO_NEWS)))
                .param("limit", limit)
                .query((row, n) -> new Astray(
                        new RsvpId(row.getObject("rsvp_id", UUID.class)),
                        new EventId(row.getObject("event_id", UUID.class)),
                        UtcColumn.instant(row, "since"),
                        row.getInt("comes") == 1))
                .list();
    }

    /** That it was looked at for that, so that others have their turn; should it be the same then, it is looked at again. */
    @InHouse
    @Transactional
    public void minded(Astray astray, Instant now, Instant lookAgain) {
        // an event's time of change is rounded, and can lie just ahead of what a party says next
        Instant since = astray.since().isAfter(now) ? now : astray.since();
        jdbc.sql("update rsvp_calendar set minded_at = :since, look_at = :again where rsvp_id = :rsvp")
                .param("since", UtcColumn.of(since))
                .param("again", UtcColumn.of(lookAgain))
                .param("rsvp", astray.rsvp().value())
                .update();
    }
}
