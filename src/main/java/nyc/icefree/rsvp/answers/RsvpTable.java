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
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpStanding;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.Wish;
import nyc.icefree.rsvp.answers.PendingRsvp.Placed;
import nyc.icefree.rsvp.answers.RsvpOrigin.Hand;
import nyc.icefree.rsvp.answers.SealedParty.Contact;
import nyc.icefree.rsvp.answers.SealedParty.ToQuestions;
import nyc.icefree.rsvp.answers.SealedParty.Told;
import nyc.icefree.rsvp.invitations.InvitationTable;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code rsvp}. */
@Component
public class RsvpTable {
    private static final String ALL = "select * from rsvp where ";
    private static final String WAITING =
            "select id, party_size, asks_first, passed_over from rsvp where event_id = ? and state = 'WAITLISTED'";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations many;
    private final AnsweredTable answered;

    RsvpTable(JdbcClient jdbc, NamedParameterJdbcOperations many, AnsweredTable answered) {
        this.answered = answered;
        this.jdbc = jdbc;
        this.many = many;
    }

    /** All of one event; notes which of its questions they answer. */
    public void insert(List<Placed> all, Instant now) {
        many.batchUpdate(
                "insert into rsvp (id, event_id, state, party_size, in_language, name, contact, contact_mac, needs, reason, manage,"
                        + " question_answers, token_hash, code_mac, idempotency_key, by_hand, added_by, turn, asks_first,"
                        + " passed_over, proof, only_maybe, open_needs, invitation_id, created_at, changed_at) values (:id, :event, :state, :size, :inLanguage, :name, :contact,"
                        + " :contactMac, :needs, :reason, :manage, :toQuestions, :hash, :code, :form, :byHand,"
                        + " :addedBy, :turn, :asksFirst, :passedOver, :proof, :onlyMaybe, :openNeeds, :invitation, :now, :now)",
                all.stream().map(one -> parameters(one, now)).toArray(SqlParameterSource[]::new));
        answered.note(
                all.getFirst().rsvp().event(),
                all.stream().flatMap(one -> one.rsvp().answered().stream()).collect(Collectors.toSet()));
    }

    private static SqlParameterSource parameters(Placed one, Instant now) {
        var rsvp = one.rsvp();
        var origin = rsvp.origin();
        return parameters(rsvp.id(), rsvp.sealed(), now)
                .addValue("event", rsvp.event().value())
                .addValue("state", one.state().name())
                .addValue("reason", rsvp.reason(), Types.VARBINARY)
                .addValue("manage", rsvp.link().sealed())
                .addValue("hash", rsvp.link().token().hash())
                .addValue("code", rsvp.link().codeMac())
                .addValue("form", origin.form())
                .addValue("byHand", origin.hand().byHand())
                .addValue("addedBy", origin.hand().addedBy(), Types.OTHER)
                .addValue("turn", one.turn(), Types.BIGINT)
                .addValue("asksFirst", rsvp.wish() == Wish.ASK_FIRST)
                .addValue("passedOver", one.passedOver())
                .addValue("onlyMaybe", origin.onlyMaybe())
                .addValue("proof", origin.proof().name())
                .addValue(
                        "invitation",
                        origin.invitation() == null ? null : origin.invitation().value(),
                        Types.OTHER);
    }

    private static MapSqlParameterSource parameters(RsvpId id, SealedParty party, Instant now) {
        var language = party.inLanguage();
        var contact = party.contact();
        return new MapSqlParameterSource()
                .addValue("id", id.value())
                .addValue("size", party.size())
                .addValue("inLanguage", language == null ? null : language.tag(), Types.VARCHAR)
                .addValue("name", party.name())
                .addValue("contact", contact == null ? null : contact.sealed(), Types.VARBINARY)
                .addValue("contactMac", party.contactMac(), Types.VARCHAR)
                .addValue("needs", party.needs())
                .addValue("answers", party.told().sealed(), Types.VARBINARY)
                .addValue("openNeeds", party.told().open())
                .addValue("toQuestions", party.toQuestions().sealed(), Types.VARBINARY)
                .addValue("now", UtcColumn.of(now));
    }

    public void change(RsvpRow row, SealedParty party, Instant now) {
        many.update(
                "update rsvp set party_size = :size, in_language = :inLanguage, name = :name, contact = :contact,"
                        + " contact_mac = :contactMac, needs = :needs, answers = :answers,"
                        + " question_answers = :toQuestions, open_needs = :openNeeds, changed_at = :now where id = :id",
                parameters(row.id(), party, now));
        answered.note(row.event(), party.toQuestions().which());
    }

    public void become(RsvpId id, RsvpState state, Instant now) {
        become(id, state, null, now);
    }

    public void become(RsvpId id, RsvpState state, @Nullable Long turn, Instant now) {
        jdbc.sql("update rsvp set state = :state, turn = :turn, offer_until = null, changed_at = :now where id = :id")
                .param("state", state.name())
                .param("turn", turn, Types.BIGINT)
                .param("now", UtcColumn.of(now))
                .param("id", id.value())
                .update();
    }

    public void passedOver(RsvpId id, int times) {
        update("update rsvp set passed_over = ? where id = ?", times, id.value());
    }

    /** All that wait with an earlier turn. */
    public void passOver(EventId event, long before, int times) {
        update(
                "update rsvp set passed_over = passed_over + ? where event_id = ? and state = 'WAITLISTED' and turn < ?",
                times,
                event.value(),
                before);
    }

    public void asksFirst(RsvpId id, boolean asksFirst) {
        update("update rsvp set asks_first = ? where id = ?", asksFirst, id.value());
    }

    public void keepReason(RsvpId id, byte[] reason) {
        update("update rsvp set reason = ? where id = ?", reason, id.value());
    }

    private void update(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
    }

    private Optional<RsvpRow> one(String where, Object... values) {
        return jdbc.sql(ALL + where).params(values).query(RsvpTable::read).optional();
    }

    private List<RsvpRow> all(String where, Map<String, ?> values) {
        return jdbc.sql(ALL + where).params(values).query(RsvpTable::read).list();
    }

    private static List<UUID> ids(Collection<EventId> events) {
        return events.stream().map(EventId::value).toList();
    }

    private static List<String> names(Set<RsvpState> states) {
        return states.stream().map(RsvpState::name).toList();
    }

    public Optional<RsvpRow> find(RsvpId id) {
        return one("id = ?", id.value());
    }

    /** @throws ReservationRefused CLOSED when it is gone */
    public RsvpRow mustFind(RsvpId id) {
        return find(id).orElseThrow(() -> new ReservationRefused(ReservationReason.CLOSED));
    }

    public List<RsvpRow> find(EventId event, Collection<RsvpId> some) {
        return some.isEmpty()
                ? List.of()
                : all(
                        "id in (:some) and event_id = :event order by turn, id",
                        Map.of("some", some.stream().map(RsvpId::value).toList(), "event", event.value()));
    }

    public Optional<RsvpRow> byToken(String token) {
        return one("token_hash = ?", new SecretToken(token).hash());
    }

    public Optional<RsvpRow> byForm(EventId event, UUID form) {
        return one("event_id = ? and idempotency_key = ?", event.value(), form);
    }

    public Optional<RsvpRow> byCode(EventId event, String mac) {
        return one("event_id = ? and code_mac = ?", event.value(), mac);
    }

    public record Known(RsvpId rsvp, RsvpState state) {}

    /** Those that this event knows. Filters events here: H2 would read all rows of an event otherwise. */
    public Map<UUID, Known> byForms(EventId event, Collection<UUID> forms) {
        var known = new HashMap<UUID, Known>();
        jdbc.sql("select event_id, idempotency_key, id, state from rsvp where idempotency_key in (:forms)")
                .param("forms", forms)
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
        return all(
                "event_id = :event and state in (:states) order by created_at, id fetch first :limit rows only",
                Map.of("event", event.value(), "states", names(states), "limit", limit));
    }

    public List<RsvpRow> of(Collection<EventId> events, Set<RsvpState> states) {
        return events.isEmpty()
                ? List.of()
                : all(
                        "event_id in (:events) and state in (:states)",
                        Map.of("events", ids(events), "states", names(states)));
    }

    /**
     * A party in the waiting list.
     *
     * @param asksFirst whether spots are offered to it instead of given
     * @param passedOver how many parties behind it got spots because it did not fit
     */
    public record WaitingParty(RsvpId rsvp, int size, boolean asksFirst, int passedOver) {
        /** A party is passed over this often; then free spots are set aside for it. */
        public static final int MOST_PASSED = 2;

        private static WaitingParty read(ResultSet row, int number) throws SQLException {
            return new WaitingParty(
                    new RsvpId(row.getObject(1, UUID.class)), row.getInt(2), row.getBoolean(3), row.getInt(4));
        }
    }

    /** By turn. */
    public List<WaitingParty> waiting(EventId event) {
        return jdbc.sql(WAITING + " order by turn")
                .params(event.value())
                .query(WaitingParty::read)
                .list();
    }

    public List<WaitingParty> waitingBefore(EventId event, long turn) {
        return jdbc.sql(WAITING + " and turn < ? order by turn")
                .params(event.value(), turn)
                .query(WaitingParty::read)
                .list();
    }

    /** From the waiting list; keeps its turn. */
    public void offer(RsvpId id, Instant until, Instant now) {
        update(
                "update rsvp set state = 'OFFERED', offer_until = ?, changed_at = ? where id = ?",
                UtcColumn.of(until),
                UtcColumn.of(now),
                id.value());
    }

    public void lapsed(RsvpId id) {
        update("update rsvp set lapses = lapses + 1 where id = ?", id.value());
    }

    /** By turn. */
    public List<RsvpRow> offered(EventId event) {
        return all("event_id = :event and state = 'OFFERED' order by turn", Map.of("event", event.value()));
    }

    /** A party took another date instead; its earlier RSVPs lead there too, by one step. */
    public void moved(RsvpId id, RsvpId to, Instant now) {
        update(
                "update rsvp set state = 'CANCELLED', turn = null, offer_until = null, moved_to = ?, changed_at = ? where id = ?",
                to.value(),
                UtcColumn.of(now),
                id.value());
        update("update rsvp set moved_to = ? where moved_to = ?", to.value(), id.value());
    }

    /** Oldest first. */
    List<RsvpRow> byForm(UUID form) {
        return all("idempotency_key = :form order by created_at, id", Map.of("form", form));
    }

    public int openNeeds(EventId event) {
        return jdbc.sql("select coalesce(sum(open_needs), 0) from rsvp where event_id = :event and state in (:coming)")
                .param("event", event.value())
                .param("coming", names(RsvpState.COMING))
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

    /** The newest first. */
    public List<RsvpRow> byContact(EventId event, String mac, Set<RsvpState> states, int limit) {
        return all(
                "event_id = :event and contact_mac = :mac and state in (:states)"
                        + " order by created_at desc, id fetch first :limit rows only",
                Map.of("event", event.value(), "mac", mac, "states", names(states), "limit", limit));
    }

    /** In any state; each mac is that of one event. */
    public List<RsvpId> byContacts(Collection<String> macs, int limit) {
        return macs.isEmpty()
                ? List.of()
                : jdbc.sql("select id from rsvp where contact_mac in (:macs) order by id fetch first :limit rows only")
                        .param("macs", macs)
                        .param("limit", limit)
                        .query(RsvpTable::id)
                        .list();
    }

    /** RSVPs to other dates that this one replaced. */
    public List<RsvpId> movedTo(RsvpId id) {
        return jdbc.sql("select id from rsvp where moved_to = ?")
                .params(id.value())
                .query(RsvpTable::id)
                .list();
    }

    public void delete(EventId event) {
        answered.forget(event);
        update("delete from rsvp where event_id = ?", event.value());
    }

    public void delete(RsvpId id) {
        update("delete from rsvp where id = ?", id.value());
    }

    public static RsvpId id(ResultSet row, int number) throws SQLException {
        return new RsvpId(row.getObject(1, UUID.class));
    }

    public static RsvpRow read(ResultSet row, int number) throws SQLException {
        return new RsvpRow(
                new RsvpId(row.getObject("id", UUID.class)),
                new EventId(row.getObject("event_id", UUID.class)),
                standing(row),
                party(row),
                row.getBytes("reason"),
                row.getBytes("manage"),
                new RsvpOrigin(
                        row.getObject("idempotency_key", UUID.class),
                        new Hand(row.getBoolean("by_hand"), row.getObject("added_by", UUID.class)),
                        Proof.valueOf(row.getString("proof")),
                        row.getBoolean("only_maybe"),
                        InvitationTable.id(row)),
                UtcColumn.instant(row, "created_at"),
                UtcColumn.instant(row, "changed_at"));
    }

    private static RsvpStanding standing(ResultSet row) throws SQLException {
        @Nullable UUID movedTo = row.getObject("moved_to", UUID.class);
        return new RsvpStanding(
                RsvpState.valueOf(row.getString("state")),
                row.getObject("turn", Long.class),
                row.getBoolean("asks_first"),
                row.getInt("lapses"),
                UtcColumn.instantOrNull(row, "offer_until"),
                movedTo == null ? null : new RsvpId(movedTo));
    }

    private static SealedParty party(ResultSet row) throws SQLException {
        String tag = row.getString("in_language");
        byte @Nullable [] contact = row.getBytes("contact");
        return new SealedParty(
                row.getInt("party_size"),
                tag == null ? null : new Language(tag),
                row.getBytes("name"),
                contact == null ? null : new Contact(contact, row.getString("contact_mac")),
                row.getBytes("needs"),
                new Told(row.getBytes("answers"), row.getInt("open_needs")),
                new ToQuestions(row.getBytes("question_answers"), Set.of()));
    }
}
