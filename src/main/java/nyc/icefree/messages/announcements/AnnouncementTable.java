package nyc.icefree.messages.announcements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.approvals.ReviewDecision;
import nyc.icefree.approvals.Verdict;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.messages.letters.WordsInReview;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.NoteByLanguage;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Unreadable;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code announcement}; to whom and what is said lies under the event's key. */
@Component
public class AnnouncementTable implements WordsInReview {
    private final JdbcClient jdbc;
    private final Vault vault;

    AnnouncementTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    public record Said(AnnouncedSet to, NoteByLanguage note) {}

    /** Its number was never another's of this event. */
    @Transactional
    public Announcement add(
            EventId event, AnnouncementDraft draft, PersonId writer, boolean held, Instant due, Instant now) {
        var id = UUID.randomUUID();
        var owner = KeyOwner.event(event.value());
        vault.makeKey(owner);
        int number = 1
                + jdbc.sql(
                                "select coalesce(max(had.number), 0) from (select number from announcement where event_id = :event"
                                        + " union all select about_version from outbox_run where event_id = :event and reason = :reason) had")
                        .param("event", event.value())
                        .param("reason", MessageReason.ANNOUNCEMENT.name())
                        .query(Integer.class)
                        .single();
        jdbc.sql("insert into announcement (id, event_id, number, said, urgent, written_by, written_at, due_at, made,"
                        + " held, state) values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)")
                .params(
                        id,
                        event.value(),
                        number,
                        vault.seal(
                                owner,
                                place(id),
                                draft.to().write() + "\n" + draft.note().write()),
                        draft.urgent(),
                        writer.value(),
                        Timestamp.from(now),
                        Timestamp.from(due),
                        held,
                        (held ? AnnouncementState.IN_REVIEW : AnnouncementState.WAITING).name())
                .update();
        return find(id).orElseThrow();
    }

    /** @throws Unreadable when the event's key is gone */
    Said said(Announcement announcement) {
        var parts = vault.open(
                        KeyOwner.event(announcement.event().value()), place(announcement.id()), announcement.said())
                .split("\n", 2);
        return new Said(AnnouncedSet.read(parts[0]), NoteByLanguage.read(parts[1]));
    }

    /** Empty when the event's key is gone. */
    public Optional<Said> readable(Announcement announcement) {
        try {
            return Optional.of(said(announcement));
        } catch (Unreadable gone) {
            return Optional.empty();
        }
    }

    @Transactional(readOnly = true)
    public Optional<Announcement> find(UUID id) {
        return jdbc.sql("select * from announcement where id = ?")
                .param(id)
                .query(AnnouncementTable::read)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Announcement> of(EventId event) {
        return jdbc.sql("select * from announcement where event_id = ? order by number desc")
                .param(event.value())
                .query(AnnouncementTable::read)
                .list();
    }

    @Transactional(readOnly = true)
    public List<Announcement> inReview() {
        return jdbc.sql("select * from announcement where state = 'IN_REVIEW' order by written_at, id")
                .query(AnnouncementTable::read)
                .list();
    }

    /**
     * @param declined why not; null to let it go out
     * @return false when it waits no more, or is their own
     */
    @Transactional
    public boolean decide(Announcement announcement, PersonId administrator, @Nullable String declined, Instant now) {
        return jdbc.sql("update announcement set state = :state, decided_by = :by, declined = :declined, due_at = :now"
                                + " where id = :id and state = 'IN_REVIEW' and written_by <> :by")
                        .param("state", declined == null ? "WAITING" : "DECLINED")
                        .param("by", administrator.value())
                        .param("declined", declined)
                        .param("now", Timestamp.from(now))
                        .param("id", announcement.id())
                        .update()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isWaiting(UUID announcement) {
        return find(announcement)
                .filter(found -> found.state() == AnnouncementState.IN_REVIEW)
                .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ReviewDecision> declined(UUID announcement) {
        return find(announcement)
                .flatMap(found -> Optional.ofNullable(found.declined())
                        .map(words -> new ReviewDecision(Verdict.DECLINED, words, found.dueAt())));
    }

    @Transactional(readOnly = true)
    public int writtenAfter(EventId event, Instant moment) {
        return jdbc.sql("select count(*) from announcement where event_id = ? and written_at > ?"
                        + " and state <> 'TAKEN_BACK'")
                .params(event.value(), Timestamp.from(moment))
                .query(Integer.class)
                .single();
    }

    /** Due and not all out, or in review. */
    @Transactional(readOnly = true)
    public List<Announcement> due(Instant now) {
        return jdbc.sql(
                        "select * from announcement where state in ('IN_REVIEW', 'WAITING', 'GOING_OUT') and due_at <= ?"
                                + " order by due_at, id")
                .param(Timestamp.from(now))
                .query(AnnouncementTable::read)
                .list();
    }

    /** @return whether it was in that state */
    @Transactional
    public boolean become(Announcement announcement, AnnouncementState from, AnnouncementState to) {
        return jdbc.sql("update announcement set state = ? where id = ? and state = ?")
                        .params(to.name(), announcement.id(), from.name())
                        .update()
                == 1;
    }

    @Transactional
    public void putOff(Announcement announcement, Instant due) {
        jdbc.sql("update announcement set due_at = ? where id = ? and state = 'WAITING'")
                .params(Timestamp.from(due), announcement.id())
                .update();
    }

    @Transactional
    public void made(Announcement announcement, int more) {
        jdbc.sql("update announcement set made = made + ? where id = ?")
                .params(more, announcement.id())
                .update();
    }

    @Transactional(readOnly = true)
    public List<EventId> events() {
        return jdbc.sql("select event_id from announcement union select event_id from announcement_stop")
                .query((row, n) -> new EventId(row.getObject(1, UUID.class)))
                .list();
    }

    @Transactional
    public int delete(EventId event) {
        return jdbc.sql("delete from announcement where event_id = ?")
                        .param(event.value())
                        .update()
                + jdbc.sql("delete from announcement_stop where event_id = ?")
                        .param(event.value())
                        .update();
    }

    /** Deletes the older ones of an event that may still announce. */
    @Transactional
    public int delete(EventId event, Instant writtenBefore, Instant stoppedBefore) {
        return jdbc.sql("delete from announcement where event_id = ? and written_at < ?")
                        .params(event.value(), Timestamp.from(writtenBefore))
                        .update()
                + jdbc.sql("delete from announcement_stop where event_id = ? and stopped_at < ?")
                        .params(event.value(), Timestamp.from(stoppedBefore))
                        .update();
    }

    private static String place(UUID id) {
        return "announcement:said:" + id;
    }

    private static Announcement read(ResultSet row, int number) throws SQLException {
        return new Announcement(
                row.getObject("id", UUID.class),
                new EventId(row.getObject("event_id", UUID.class)),
                row.getInt("number"),
                row.getBytes("said"),
                row.getBoolean("urgent"),
                new PersonId(row.getObject("written_by", UUID.class)),
                row.getTimestamp("written_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                row.getInt("made"),
                AnnouncementState.valueOf(row.getString("state")),
                row.getBoolean("held"),
                row.getString("declined"));
    }
}
