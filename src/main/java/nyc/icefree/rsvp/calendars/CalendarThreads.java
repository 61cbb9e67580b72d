package nyc.icefree.rsvp.calendars;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.people.InHouse;
import nyc.icefree.rsvp.answers.CalendarWish;
import nyc.icefree.rsvp.answers.RsvpId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code rsvp_calendar}. Its row goes with the party's, whatever destroys that. */
@Service
public class CalendarThreads {
    private final JdbcClient jdbc;

    CalendarThreads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** With the answer that it came with. */
    @InHouse
    public void begin(RsvpId rsvp, CalendarWish wish) {
        if (wish != CalendarWish.NONE) {
            insert(rsvp.value(), wish, null);
        }
    }

    void insert(UUID rsvp, CalendarWish wish, @Nullable Instant wishedAt) {
        jdbc.sql("insert into rsvp_calendar (rsvp_id, wish, wished_at, uid) values (:rsvp, :wish, :at, :uid)")
                .param("rsvp", rsvp)
                .param("wish", wish.name())
                .param("at", UtcColumn.orNull(wishedAt), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("uid", UUID.randomUUID())
                .update();
    }

    /** @return whether there is a row */
    boolean wish(UUID rsvp, CalendarWish wish, Instant now) {
        return jdbc.sql(
                                "update rsvp_calendar set wish = :wish,"
                                        + " wished_at = case when wish = :wish then wished_at else :now end where rsvp_id = :rsvp")
                        .param("wish", wish.name())
                        .param("now", UtcColumn.of(now))
                        .param("rsvp", rsvp)
                        .update()
                == 1;
    }

    /** A party that has another date instead keeps its entry: it moves there. */
    @InHouse
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(RsvpId from, RsvpId to) {
        jdbc.sql("update rsvp_calendar set rsvp_id = ? where rsvp_id = ?")
                .params(to.value(), from.value())
                .update();
    }

    @InHouse
    @Transactional(readOnly = true)
    public Optional<CalendarThread> find(RsvpId rsvp) {
        return select(rsvp, "");
    }

    /** Until the transaction ends nobody else writes for that calendar: who comes later sees what was written before. */
    @InHouse
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CalendarThread> hold(RsvpId rsvp) {
        return select(rsvp, " for update");
    }

    private Optional<CalendarThread> select(RsvpId rsvp, String end) {
        return jdbc.sql("select * from rsvp_calendar where rsvp_id = ?" + end)
                .param(rsvp.value())
                .query(CalendarThreads::read)
                .optional();
    }

    @InHouse
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(RsvpId rsvp, CalendarThread.Last last, String organizer) {
        jdbc.sql(
                        "update rsvp_calendar set organizer = :organizer, told = :told, told_wish = :wish, sequence = :sequence, said = :said,"
                                + " starts_at = :starts, ends_at = :ends, written_at = :written, message = :message"
                                + " where rsvp_id = :rsvp")
                .param("organizer", organizer)
                .param("told", last.told().name())
                .param("wish", last.wish().name())
                .param("sequence", last.sequence())
                .param("said", last.said())
                .param("starts", UtcColumn.of(last.startsAt()))
                .param("ends", UtcColumn.of(last.endsAt()))
                .param("written", UtcColumn.of(last.writtenAt()))
                .param("message", last.message())
                .param("rsvp", rsvp.value())
                .update();
        written(rsvp, last);
    }

    /** Until it has left: another can be written while this one is in hand. */
    private void written(RsvpId rsvp, CalendarThread.Last last) {
        jdbc.sql("delete from rsvp_calendar_written where message = ?")
                .param(last.message())
                .update();
        jdbc.sql("insert into rsvp_calendar_written (message, uid, sequence, told, wish, said, starts_at, ends_at)"
                        + " select message, uid, sequence, told, told_wish, said, starts_at, ends_at from rsvp_calendar"
                        + " where rsvp_id = ?")
                .param(rsvp.value())
                .update();
    }

    /** The mail server took that message; without a word for any calendar, or after a later one has left, it changes nothing. */
    @InHouse
    @Transactional
    public void left(UUID message) {
        jdbc.sql("select * from rsvp_calendar_written where message = ?")
                .param(message)
                .query((row, n) -> new Written(
                        row.getObject("uid", UUID.class),
                        row.getInt("sequence"),
                        Objects.requireNonNull(left(row, ""))))
                .optional()
                .ifPresent(this::left);
    }

    private record Written(UUID uid, int sequence, CalendarThread.Left left) {}

    private void left(Written written) {
        var left = written.left();
        jdbc.sql("update rsvp_calendar set left_told = :told, left_wish = :wish, left_said = :said,"
                        + " left_starts_at = :starts, left_ends_at = :ends, left_sequence = :sequence"
                        + " where uid = :uid and left_sequence <= :sequence")
                .param("told", left.told().name())
                .param("wish", left.wish().name())
                .param("said", left.said())
                .param("starts", UtcColumn.of(left.startsAt()))
                .param("ends", UtcColumn.of(left.endsAt()))
                .param("sequence", written.sequence())
                .param("uid", written.uid())
                .update();
        jdbc.sql("delete from rsvp_calendar_written where uid = ? and sequence <= ?")
                .params(written.uid(), written.sequence())
                .update();
    }

    private static CalendarThread read(ResultSet row, int number) throws SQLException {
        var told = ToldEntry.valueOf(row.getString("told"));
        return new CalendarThread(
                new RsvpId(row.getObject("rsvp_id", UUID.class)),
                CalendarWish.valueOf(row.getString("wish")),
                row.getObject("uid", UUID.class),
                row.getString("organizer"),
                told == ToldEntry.NOTHING
                        ? null
                        : new CalendarThread.Last(
                                told,
                                CalendarWish.valueOf(row.getString("told_wish")),
                                row.getInt("sequence"),
                                row.getString("said"),
                                UtcColumn.instant(row, "starts_at"),
                                UtcColumn.instant(row, "ends_at"),
                                UtcColumn.instant(row, "written_at"),
                                row.getObject("message", UUID.class)),
                left(row, "left_"));
    }

    private static CalendarThread.@Nullable Left left(ResultSet row, String columns) throws SQLException {
        var told = ToldEntry.valueOf(row.getString(columns + "told"));
        return told == ToldEntry.NOTHING
                ? null
                : new CalendarThread.Left(
                        told,
                        CalendarWish.valueOf(row.getString(columns + "wish")),
                        row.getString(columns + "said"),
                        UtcColumn.instant(row, columns + "starts_at"),
                        UtcColumn.instant(row, columns + "ends_at"));
    }
}
