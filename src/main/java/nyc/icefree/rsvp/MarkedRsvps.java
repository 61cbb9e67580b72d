package nyc.icefree.rsvp;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.rsvp.answers.RsvpMarks;
import nyc.icefree.rsvp.answers.RsvpState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code rsvp}, searched by what {@link RsvpMarks} makes, and what is destroyed in it. */
@Component
class MarkedRsvps {
    private final AnsweredTable questions;
    private final JdbcClient jdbc;

    MarkedRsvps(AnsweredTable questions, JdbcClient jdbc) {
        this.questions = questions;
        this.jdbc = jdbc;
    }

    Optional<RsvpRow> byCode(EventId event, String mac) {
        return jdbc.sql("select * from rsvp where event_id = :event and code_mac = :mac")
                .param("event", event.value())
                .param("mac", mac)
                .query(RsvpTable::read)
                .optional();
    }

    /** The newest first. */
    List<RsvpRow> byContact(EventId event, String mac, Set<RsvpState> states, int limit) {
        return jdbc.sql("select * from rsvp where event_id = :event and contact_mac = :mac and state in (:states)"
                        + " order by created_at desc, id fetch first :limit rows only")
                .param("event", event.value())
                .param("mac", mac)
                .param("states", states.stream().map(RsvpState::name).toList())
                .param("limit", limit)
                .query(RsvpTable::read)
                .list();
    }

    /** Whatever has become of them; each mark is that of one event. */
    List<RsvpId> byContacts(Collection<String> macs, int limit) {
        return macs.isEmpty()
                ? List.of()
                : jdbc.sql("select id from rsvp where contact_mac in (:macs) order by id fetch first :limit rows only")
                        .param("macs", macs)
                        .param("limit", limit)
                        .query((row, number) -> new RsvpId(row.getObject(1, UUID.class)))
                        .list();
    }

    /** Of before there were marks, in the order of their ids. */
    List<RsvpRow> unmarked(UUID after, int limit) {
        return jdbc.sql("select * from rsvp where code_mac is null and id > :after order by id"
                        + " fetch first :limit rows only")
                .param("after", after)
                .param("limit", limit)
                .query(RsvpTable::read)
                .list();
    }

    /** Unless it has been changed since it was read: then the next round marks it. @return whether it is marked now */
    boolean mark(RsvpRow known, String code, @Nullable String contact) {
        return jdbc.sql("update rsvp set code_mac = :code, contact_mac = :contact where id = :id"
                                + " and changed_at = :changed and code_mac is null")
                        .param("code", code)
                        .param("contact", contact, Types.VARCHAR)
                        .param("id", known.id().value())
                        .param("changed", UtcColumn.of(known.changedAt()))
                        .update()
                == 1;
    }

    /** Who moved to another date and has this answer instead, from one date to the next. */
    List<RsvpId> movedTo(RsvpId id) {
        return jdbc.sql("select id from rsvp where moved_to = :id")
                .param("id", id.value())
                .query((row, number) -> new RsvpId(row.getObject(1, UUID.class)))
                .list();
    }

    /** With what says which questions they answered. */
    void delete(EventId event) {
        questions.forget(event);
        jdbc.sql("delete from rsvp where event_id = :event")
                .param("event", event.value())
                .update();
    }

    void delete(RsvpId id) {
        jdbc.sql("delete from rsvp where id = :id").param("id", id.value()).update();
    }
}
