package nyc.icefree.rsvp.calendars;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.database.HeldRows;
import nyc.icefree.people.Anyone;
import nyc.icefree.rsvp.answers.CalendarWish;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.vault.SecretToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a party says by its secret link what it wants to have in its own calendar. */
@Service
public class CalendarChoice {
    /** Who can be written to and is no stranger any more. */
    private static final String REACHED = "select id from rsvp where token_hash = :hash and contact is not null"
            + " and state in ('GOING', 'MAYBE', 'ASKED', 'WAITLISTED', 'OFFERED')";

    private final JdbcClient jdbc;
    private final CalendarThreads threads;
    private final HeldRows held;
    private final Clock clock;

    CalendarChoice(JdbcClient jdbc, CalendarThreads threads, HeldRows held, Clock clock) {
        this.jdbc = jdbc;
        this.threads = threads;
        this.held = held;
        this.clock = clock;
    }

    /** Empty for who has no choice: without an address, without an open answer, or when the link is not known (any more). */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<CalendarWish> of(String token) {
        return reached(token, "")
                .map(rsvp ->
                        threads.find(new RsvpId(rsvp)).map(CalendarThread::wish).orElse(CalendarWish.NONE));
    }

    /**
     * The mail that follows from it leaves by itself.
     *
     * @return whether it could be chosen
     */
    @Anyone
    @Transactional
    public boolean choose(String token, CalendarWish wish) {
        var rsvp = reached(token, held.untilTheEnd());
        rsvp.ifPresent(id -> {
            if (!threads.wish(id, wish, clock.instant()) && wish != CalendarWish.NONE) {
                threads.insert(id, wish, clock.instant());
            }
        });
        return rsvp.isPresent();
    }

    /** Whether an entry is in the calendar of the address that it was mailed to, as far as anybody knows. */
    @Anyone
    @Transactional(readOnly = true)
    public boolean isThere(String token) {
        return jdbc.sql("select count(*) from rsvp_calendar c join rsvp r on r.id = c.rsvp_id"
                                + " where r.token_hash = ? and c.left_told = 'REQUEST'")
                        .param(new SecretToken(token).hash())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Optional<UUID> reached(String token, String end) {
        return jdbc.sql(REACHED + end)
                .param("hash", new SecretToken(token).hash())
                .query(UUID.class)
                .optional();
    }
}
