package nyc.icefree.rsvp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.events.EventId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code rsvp}. */
@Component
class RsvpTable {
    private final JdbcClient jdbc;

    RsvpTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Answer answer, RsvpState state, @Nullable Long turn, Instant now) {
        jdbc.sql("insert into rsvp (id, event_id, state, party_size, name, contact, needs, reason, manage, token_hash,"
                        + " idempotency_key, by_hand, turn, created_at, changed_at) values (:id, :event, :state,"
                        + " :partySize, :name, :contact, :needs, :reason, :manage, :hash, :idempotency, :byHand, :turn,"
                        + " :now, :now)")
                .param("id", answer.id().value())
                .param("event", answer.event().value())
                .param("state", state.name())
                .param("partySize", answer.partySize())
                .param("name", answer.sealed().name())
                .param("contact", answer.sealed().contact(), Types.VARBINARY)
                .param("needs", answer.sealed().needs())
                .param("reason", answer.reason(), Types.VARBINARY)
                .param("manage", answer.manage())
                .param("hash", answer.token().hash())
                .param("idempotency", answer.idempotencyKey())
                .param("byHand", answer.byHand())
                .param("turn", turn, Types.BIGINT)
                .param("now", PlacesTable.utc(now))
                .update();
    }

    void change(RsvpId id, int partySize, SealedParty sealed, Instant now) {
        jdbc.sql("update rsvp set party_size = :partySize, name = :name, contact = :contact, needs = :needs,"
                        + " changed_at = :now where id = :id")
                .param("partySize", partySize)
                .param("name", sealed.name())
                .param("contact", sealed.contact(), Types.VARBINARY)
                .param("needs", sealed.needs())
                .param("now", PlacesTable.utc(now))
                .param("id", id.value())
                .update();
    }

    void become(RsvpId id, RsvpState state, Instant now) {
        jdbc.sql("update rsvp set state = :state, turn = null, changed_at = :now where id = :id")
                .param("state", state.name())
                .param("now", PlacesTable.utc(now))
                .param("id", id.value())
                .update();
    }

    void keepReason(RsvpId id, byte[] reason) {
        jdbc.sql("update rsvp set reason = :reason where id = :id")
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    Optional<RsvpRow> find(RsvpId id) {
        return jdbc.sql("select * from rsvp where id = :id")
                .param("id", id.value())
                .query(RsvpTable::read)
                .optional();
    }

    Optional<RsvpRow> byTokenHash(String hash) {
        return jdbc.sql("select * from rsvp where token_hash = :hash")
                .param("hash", hash)
                .query(RsvpTable::read)
                .optional();
    }

    Optional<RsvpRow> byIdempotencyKey(EventId event, UUID key) {
        return jdbc.sql("select * from rsvp where event_id = :event and idempotency_key = :idempotency")
                .param("event", event.value())
                .param("idempotency", key)
                .query(RsvpTable::read)
                .optional();
    }

    List<RsvpRow> of(EventId event, Set<RsvpState> states, int limit) {
        return jdbc.sql("select * from rsvp where event_id = :event and state in (:states) order by created_at, id"
                        + " fetch first :limit rows only")
                .param("event", event.value())
                .param("states", states.stream().map(RsvpState::name).toList())
                .param("limit", limit)
                .query(RsvpTable::read)
                .list();
    }

    /** By turn. */
    List<WaitingParty> waiting(EventId event) {
        return jdbc.sql(
                        "select id, party_size from rsvp where event_id = :event and state = 'WAITLISTED' order by turn")
                .param("event", event.value())
                .query((row, number) -> new WaitingParty(new RsvpId(row.getObject(1, UUID.class)), row.getInt(2)))
                .list();
    }

    int waitingBefore(EventId event, long turn) {
        return jdbc.sql("select count(*) from rsvp where event_id = :event and state = 'WAITLISTED' and turn < :turn")
                .param("event", event.value())
                .param("turn", turn)
                .query(Integer.class)
                .single();
    }

    void delete(EventId event) {
        jdbc.sql("delete from rsvp where event_id = :event")
                .param("event", event.value())
                .update();
    }

    private static RsvpRow read(ResultSet row, int number) throws SQLException {
        return new RsvpRow(
                new RsvpId(row.getObject("id", UUID.class)),
                new EventId(row.getObject("event_id", UUID.class)),
                RsvpState.valueOf(row.getString("state")),
                row.getInt("party_size"),
                new SealedParty(row.getBytes("name"), row.getBytes("contact"), row.getBytes("needs")),
                row.getBytes("reason"),
                row.getBytes("manage"),
                row.getBoolean("by_hand"),
                row.getObject("turn", Long.class),
                PlacesTable.instant(row, "created_at"));
    }
}
