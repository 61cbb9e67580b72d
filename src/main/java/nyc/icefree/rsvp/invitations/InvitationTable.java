package nyc.icefree.rsvp.invitations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.database.HeldRows;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.InvitationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code invitation}, changed under the lock on its event's spots. */
@Component
public class InvitationTable {
    private static final String ALL =
            "select id, event_id, places, used, ends_at, revoked_at, created_at from invitation";

    private final JdbcClient jdbc;
    private final HeldRows held;

    InvitationTable(JdbcClient jdbc, HeldRows held) {
        this.jdbc = jdbc;
        this.held = held;
    }

    record Sealed(String codeMac, byte[] code, byte[] label) {}

    void insert(RsvpInvitation one, Sealed sealed) {
        jdbc.sql("insert into invitation (id, event_id, code_mac, code, label, places, ends_at, created_at)"
                        + " values (:id, :event, :mac, :code, :label, :places, :endsAt, :createdAt)")
                .param("id", one.id().value())
                .param("event", one.event().value())
                .param("mac", sealed.codeMac())
                .param("code", sealed.code())
                .param("label", sealed.label())
                .param("places", one.terms().spots(), Types.INTEGER)
                .param("endsAt", UtcColumn.orNull(one.terms().endsAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("createdAt", UtcColumn.of(one.createdAt()))
                .update();
    }

    void lock(EventId event) {
        jdbc.sql("select event_id from event_places where event_id = ?" + held.untilTheEnd())
                .params(event.value())
                .query()
                .listOfRows();
    }

    void revoke(InvitationId id, Instant now) {
        jdbc.sql("update invitation set revoked_at = ? where id = ? and revoked_at is null")
                .params(UtcColumn.of(now), id.value())
                .update();
    }

    Optional<RsvpInvitation> find(InvitationId id) {
        return jdbc.sql(ALL + " where id = ?")
                .params(id.value())
                .query(InvitationTable::read)
                .optional();
    }

    Optional<RsvpInvitation> byCode(EventId event, String mac) {
        return jdbc.sql(ALL + " where event_id = ? and code_mac = ?")
                .params(event.value(), mac)
                .query(InvitationTable::read)
                .optional();
    }

    List<RsvpInvitation> of(EventId event) {
        return jdbc.sql(ALL + " where event_id = ? order by created_at desc, id")
                .params(event.value())
                .query(InvitationTable::read)
                .list();
    }

    Optional<Sealed> secrets(InvitationId id) {
        return jdbc.sql("select code_mac, code, label from invitation where id = ?")
                .params(id.value())
                .query((row, n) -> new Sealed(row.getString(1), row.getBytes(2), row.getBytes(3)))
                .optional();
    }

    /** Conditional update; true when it lets so many more people in. */
    boolean takeMore(InvitationId id, int people) {
        return jdbc.sql("update invitation set used = used + ? where id = ? and revoked_at is null"
                                + " and (places is null or used + ? <= places)")
                        .params(people, id.value(), people)
                        .update()
                == 1;
    }

    /** Counts anew after RSVPs changed; what an organizer gave beyond the limit is extra. */
    void recount(EventId event) {
        String used = "(select coalesce(sum(r.party_size), 0) from rsvp r where r.invitation_id = invitation.id"
                + " and r.state not in ('CANCELLED', 'REFUSED'))";
        jdbc.sql("update invitation set used = " + used + ", extra = case when places is null or " + used
                        + " <= places then 0 else " + used + " - places end where event_id = :event")
                .param("event", event.value())
                .update();
    }

    /** Call after the RSVPs that came by them are deleted. */
    public void delete(EventId event) {
        jdbc.sql("delete from invitation where event_id = ?")
                .params(event.value())
                .update();
    }

    public static @Nullable InvitationId id(ResultSet row) throws SQLException {
        @Nullable UUID id = row.getObject("invitation_id", UUID.class);
        return id == null ? null : new InvitationId(id);
    }

    private static RsvpInvitation read(ResultSet row, int number) throws SQLException {
        return new RsvpInvitation(
                new InvitationId(row.getObject("id", UUID.class)),
                new EventId(row.getObject("event_id", UUID.class)),
                new InvitationTerms(row.getObject("places", Integer.class), UtcColumn.instantOrNull(row, "ends_at")),
                row.getInt("used"),
                UtcColumn.instantOrNull(row, "revoked_at"),
                UtcColumn.instant(row, "created_at"));
    }
}
