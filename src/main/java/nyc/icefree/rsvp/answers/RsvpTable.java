package nyc.icefree.rsvp.answers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.Proof;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.Wish;
import nyc.icefree.rsvp.answers.RsvpSealing.Told;
import nyc.icefree.rsvp.invitations.InvitationTable;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code rsvp}. */
@Component
public class RsvpTable {
    private static final String WAITING =
            "select id, party_size, asks_first, passed_over from rsvp where event_id = :event and state = 'WAITLISTED'";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations many;
    private final AnsweredTable answered;

    RsvpTable(JdbcClient jdbc, NamedParameterJdbcOperations many, AnsweredTable answered) {
        this.answered = answered;
        this.jdbc = jdbc;
        this.many = many;
    }

    /** All of one event; notes which of its questions they answer. */
    public void insert(List<NewRsvp> all, Instant now) {
        many.batchUpdate(
                "insert into rsvp (id, event_id, state, party_size, in_language, name, contact, contact_mac, needs, reason, manage,"
                        + " question_answers, token_hash, code_mac, idempotency_key, by_hand, added_by, turn, asks_first,"
                        + " passed_over, proof, only_maybe, open_needs, invitation_id, created_at, changed_at) values (:id, :event, :state, :partySize, :inLanguage, :name, :contact,"
                        + " :contactMac, :needs, :reason, :manage, :toQuestions, :hash, :code, :idempotency, :byHand,"
                        + " :addedBy, :turn, :asksFirst, :passedOver, :proof, :onlyMaybe, :openNeeds, :invitation, :now, :now)",
                all.stream().map(one -> parameters(one, now)).toArray(SqlParameterSource[]::new));
        answered.note(
                all.getFirst().answer().event(),
                all.stream()
                        .flatMap(one -> one.answer().sealed().toQuestions().which().stream())
                        .collect(Collectors.toSet()));
    }

    private static SqlParameterSource parameters(NewRsvp one, Instant now) {
        PendingRsvp answer = one.answer();
        return new MapSqlParameterSource()
                .addValue("id", answer.id().value())
                .addValue("event", answer.event().value())
                .addValue("state", one.state().name())
                .addValue("partySize", answer.partySize())
                .addValue("inLanguage", tag(answer.inLanguage()), Types.VARCHAR)
                .addValue("name", answer.sealed().name())
                .addValue("contact", answer.sealed().contact(), Types.VARBINARY)
                .addValue("contactMac", answer.sealed().contactMac(), Types.VARCHAR)
                .addValue("needs", answer.sealed().needs())
                .addValue("reason", answer.reason(), Types.VARBINARY)
                .addValue("manage", answer.manage())
                .addValue("toQuestions", answer.sealed().toQuestions().sealed(), Types.VARBINARY)
                .addValue("hash", answer.token().hash())
                .addValue("code", answer.codeMac())
                .addValue("idempotency", answer.idempotencyKey())
                .addValue("byHand", answer.hand().byHand())
                .addValue("addedBy", answer.hand().addedBy(), Types.OTHER)
                .addValue("turn", one.turn(), Types.BIGINT)
                .addValue("asksFirst", answer.wish() == Wish.ASK_FIRST)
                .addValue("passedOver", one.passedOver())
                .addValue("onlyMaybe", answer.wish() == Wish.MAYBE)
                .addValue("proof", answer.proof().name())
                .addValue("openNeeds", answer.sealed().openNeeds())
                .addValue(
                        "invitation",
                        answer.invitation() == null ? null : answer.invitation().value(),
                        Types.OTHER)
                .addValue("now", UtcColumn.of(now));
    }

    /** @param inLanguage in which it takes part; null where nobody knows */
    public void change(RsvpRow row, int partySize, @Nullable Language inLanguage, SealedParty sealed, Instant now) {
        jdbc.sql("update rsvp set party_size = :partySize, in_language = :inLanguage, name = :name, contact = :contact,"
                        + " contact_mac = :contactMac, needs = :needs, answers = :answers,"
                        + " question_answers = :toQuestions, open_needs = :openNeeds, changed_at = :now where id = :id")
                .param("partySize", partySize)
                .param("inLanguage", tag(inLanguage), Types.VARCHAR)
                .param("name", sealed.name())
                .param("contact", sealed.contact(), Types.VARBINARY)
                .param("contactMac", sealed.contactMac(), Types.VARCHAR)
                .param("needs", sealed.needs())
                .param("answers", sealed.answers(), Types.VARBINARY)
                .param("toQuestions", sealed.toQuestions().sealed(), Types.VARBINARY)
                .param("openNeeds", sealed.openNeeds())
                .param("now", UtcColumn.of(now))
                .param("id", row.id().value())
                .update();
        answered.note(row.event(), sealed.toQuestions().which());
    }

    public void become(RsvpId id, RsvpState state, Instant now) {
        become(id, state, null, now);
    }

    /** @param turn in the waiting list; null for what has none */
    public void become(RsvpId id, RsvpState state, @Nullable Long turn, Instant now) {
        jdbc.sql("update rsvp set state = :state, turn = :turn, offer_until = null, changed_at = :now where id = :id")
                .param("state", state.name())
                .param("turn", turn, Types.BIGINT)
                .param("now", UtcColumn.of(now))
                .param("id", id.value())
                .update();
    }

    public void passedOver(RsvpId id, int times) {
        jdbc.sql("update rsvp set passed_over = :times where id = :id")
                .param("times", times)
                .param("id", id.value())
                .update();
    }

    /** All that wait with an earlier turn. */
    public void passOver(EventId event, long before, int times) {
        jdbc.sql("update rsvp set passed_over = passed_over + :times where event_id = :event"
                        + " and state = 'WAITLISTED' and turn < :before")
                .param("times", times)
                .param("event", event.value())
                .param("before", before)
                .update();
    }

    public void asksFirst(RsvpId id, boolean asksFirst) {
        jdbc.sql("update rsvp set asks_first = :asksFirst where id = :id")
                .param("asksFirst", asksFirst)
                .param("id", id.value())
                .update();
    }

    public void keepReason(RsvpId id, byte[] reason) {
        jdbc.sql("update rsvp set reason = :reason where id = :id")
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    public Optional<RsvpRow> find(RsvpId id) {
        return jdbc.sql("select * from rsvp where id = :id")
                .param("id", id.value())
                .query(RsvpTable::read)
                .optional();
    }

    public List<RsvpRow> find(EventId event, Collection<RsvpId> all) {
        return all.isEmpty()
                ? List.of()
                : jdbc.sql("select * from rsvp where id in (:all) and event_id = :event order by turn, id")
                        .param("all", all.stream().map(RsvpId::value).toList())
                        .param("event", event.value())
                        .query(RsvpTable::read)
                        .list();
    }

    public Optional<RsvpRow> byTokenHash(String hash) {
        return jdbc.sql("select * from rsvp where token_hash = :hash")
                .param("hash", hash)
                .query(RsvpTable::read)
                .optional();
    }

    public Optional<RsvpRow> byIdempotencyKey(EventId event, UUID key) {
        return jdbc.sql("select * from rsvp where event_id = :event and idempotency_key = :idempotency")
                .param("event", event.value())
                .param("idempotency", key)
                .query(RsvpTable::read)
                .optional();
    }

    public record Known(RsvpId rsvp, RsvpState state) {}

    /** Those of these keys that this event knows. Not asked by event: H2 would then read all its rows. */
    public Map<UUID, Known> byIdempotencyKeys(EventId event, Collection<UUID> keys) {
        var known = new HashMap<UUID, Known>();
        jdbc.sql("select event_id, idempotency_key, id, state from rsvp where idempotency_key in (:keys)")
                .param("keys", keys)
                .query(row -> {
                    if (event.value().equals(row.getObject(1, UUID.class))) {
                        known.put(
                                row.getObject(2, UUID.class),
                                new Known(
                                        new RsvpId(row.getObject(3, UUID.class)), RsvpState.valueOf(row.getString(4))));
                    }
                });
        return known;
    }

    public List<RsvpRow> of(EventId event, Set<RsvpState> states, int limit) {
        return jdbc.sql("select * from rsvp where event_id = :event and state in (:states) order by created_at, id"
                        + " fetch first :limit rows only")
                .param("event", event.value())
                .param("states", states.stream().map(RsvpState::name).toList())
                .param("limit", limit)
                .query(RsvpTable::read)
                .list();
    }

    /** Of all these events, by one query. */
    public List<RsvpRow> of(Collection<EventId> events, Set<RsvpState> states) {
        return events.isEmpty()
                ? List.of()
                : jdbc.sql("select * from rsvp where event_id in (:events) and state in (:states)")
                        .param("events", events.stream().map(EventId::value).toList())
                        .param("states", states.stream().map(RsvpState::name).toList())
                        .query(RsvpTable::read)
                        .list();
    }

    /** By turn. */
    public List<WaitingParty> waiting(EventId event) {
        return jdbc.sql(WAITING + " order by turn")
                .param("event", event.value())
                .query(RsvpTable::waiting)
                .list();
    }

    public List<WaitingParty> waitingBefore(EventId event, long turn) {
        return jdbc.sql(WAITING + " and turn < :turn order by turn")
                .param("event", event.value())
                .param("turn", turn)
                .query(RsvpTable::waiting)
                .list();
    }

    /** From the waiting list; keeps its turn. */
    public void offer(RsvpId id, Instant until, Instant now) {
        jdbc.sql("update rsvp set state = 'OFFERED', offer_until = :until, changed_at = :now where id = :id")
                .param("until", UtcColumn.of(until))
                .param("now", UtcColumn.of(now))
                .param("id", id.value())
                .update();
    }

    public void lapsed(RsvpId id) {
        jdbc.sql("update rsvp set lapses = lapses + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    /** By turn. */
    public List<RsvpRow> offered(EventId event) {
        return jdbc.sql("select * from rsvp where event_id = :event and state = 'OFFERED' order by turn")
                .param("event", event.value())
                .query(RsvpTable::read)
                .list();
    }

    /** Of a party that has another date instead; what it had before leads there too, by one step. */
    public void moved(RsvpId id, RsvpId to, Instant now) {
        jdbc.sql("update rsvp set state = 'CANCELLED', turn = null, offer_until = null, moved_to = :to,"
                        + " changed_at = :now where id = :id")
                .param("to", to.value())
                .param("now", UtcColumn.of(now))
                .param("id", id.value())
                .update();
        jdbc.sql("update rsvp set moved_to = :to where moved_to = :id")
                .param("to", to.value())
                .param("id", id.value())
                .update();
    }

    /** All that came by one form, by when they came. */
    List<RsvpRow> byForm(UUID form) {
        return jdbc.sql("select * from rsvp where idempotency_key = :form order by created_at, id")
                .param("form", form)
                .query(RsvpTable::read)
                .list();
    }

    private static @Nullable RsvpId movedTo(ResultSet row) throws SQLException {
        @Nullable UUID id = row.getObject("moved_to", UUID.class);
        return id == null ? null : new RsvpId(id);
    }

    /** How much of what those who come ask for waits for an answer, without opening it. */
    public int openNeeds(EventId event) {
        return jdbc.sql("select coalesce(sum(open_needs), 0) from rsvp where event_id = :event and state in (:coming)")
                .param("event", event.value())
                .param("coming", RsvpState.COMING.stream().map(Enum::name).toList())
                .query(Integer.class)
                .single();
    }

    public void told(Map<RsvpId, Told> told) {
        many.batchUpdate(
                "update rsvp set answers = :answers, open_needs = :open where id = :id",
                told.entrySet().stream()
                        .map(one -> new MapSqlParameterSource()
                                .addValue("answers", one.getValue().sealed(), Types.VARBINARY)
                                .addValue("open", one.getValue().open())
                                .addValue("id", one.getKey().value()))
                        .toArray(SqlParameterSource[]::new));
    }

    public Optional<RsvpRow> byCode(EventId event, String mac) {
        return jdbc.sql("select * from rsvp where event_id = :event and code_mac = :mac")
                .param("event", event.value())
                .param("mac", mac)
                .query(RsvpTable::read)
                .optional();
    }

    /** The newest first. */
    public List<RsvpRow> byContact(EventId event, String mac, Set<RsvpState> states, int limit) {
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
    public List<RsvpId> byContacts(Collection<String> macs, int limit) {
        return macs.isEmpty()
                ? List.of()
                : jdbc.sql("select id from rsvp where contact_mac in (:macs) order by id fetch first :limit rows only")
                        .param("macs", macs)
                        .param("limit", limit)
                        .query((row, number) -> new RsvpId(row.getObject(1, UUID.class)))
                        .list();
    }

    /** Who moved to another date and has this answer instead, from one date to the next. */
    public List<RsvpId> movedTo(RsvpId id) {
        return jdbc.sql("select id from rsvp where moved_to = :id")
                .param("id", id.value())
                .query((row, number) -> new RsvpId(row.getObject(1, UUID.class)))
                .list();
    }

    /** With what says which questions they answered. */
    public void delete(EventId event) {
        answered.forget(event);
        jdbc.sql("delete from rsvp where event_id = :event")
                .param("event", event.value())
                .update();
    }

    public void delete(RsvpId id) {
        jdbc.sql("delete from rsvp where id = :id").param("id", id.value()).update();
    }

    private static WaitingParty waiting(ResultSet row, int number) throws SQLException {
        return new WaitingParty(
                new RsvpId(row.getObject(1, UUID.class)), row.getInt(2), row.getBoolean(3), row.getInt(4));
    }

    private static @Nullable String tag(@Nullable Language language) {
        return language == null ? null : language.tag();
    }

    private static @Nullable Language language(ResultSet row) throws SQLException {
        String tag = row.getString("in_language");
        return tag == null ? null : new Language(tag);
    }

    public static RsvpRow read(ResultSet row, int number) throws SQLException {
        return new RsvpRow(
                new RsvpId(row.getObject("id", UUID.class)),
                new EventId(row.getObject("event_id", UUID.class)),
                RsvpState.valueOf(row.getString("state")),
                row.getInt("party_size"),
                language(row),
                new SealedParty(
                        row.getBytes("name"),
                        row.getBytes("contact"),
                        row.getString("contact_mac"),
                        row.getBytes("needs"),
                        row.getBytes("answers"),
                        SealedParty.ToQuestions.read(row.getBytes("question_answers")),
                        row.getInt("open_needs")),
                row.getBytes("reason"),
                row.getBytes("manage"),
                row.getObject("idempotency_key", UUID.class),
                row.getBoolean("by_hand"),
                row.getObject("added_by", UUID.class),
                row.getObject("turn", Long.class),
                row.getBoolean("asks_first"),
                row.getInt("lapses"),
                Proof.valueOf(row.getString("proof")),
                row.getBoolean("only_maybe"),
                UtcColumn.instantOrNull(row, "offer_until"),
                movedTo(row),
                InvitationTable.id(row),
                UtcColumn.instant(row, "created_at"),
                UtcColumn.instant(row, "changed_at"));
    }
}
