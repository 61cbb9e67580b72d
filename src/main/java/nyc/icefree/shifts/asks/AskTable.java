package nyc.icefree.shifts.asks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AskKind;
import nyc.icefree.shifts.ShiftId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
public class AskTable {
    private static final String SELECT =
            "select id, shift_id, person_id, kind, state, sequence, made_at, asked_at from shift_ask";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    AskTable(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public Optional<Ask> find(AskId id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id.value())
                .query((row, n) -> ask(row))
                .optional();
    }

    public List<Ask> of(PersonId person, ShiftId shift) {
        return jdbc.sql(SELECT + " where person_id = ? and shift_id = ? order by serial")
                .params(person.value(), shift.value())
                .query((row, n) -> ask(row))
                .list();
    }

    public List<Ask> of(PersonId person) {
        return jdbc.sql(SELECT + " where person_id = ? order by made_at, id")
                .param(person.value())
                .query((row, n) -> ask(row))
                .list();
    }

    public List<Ask> of(ShiftId shift) {
        return jdbc.sql(SELECT + " where shift_id = ? order by made_at, id")
                .param(shift.value())
                .query((row, n) -> ask(row))
                .list();
    }

    /** Of each person about one shift, in order. */
    Map<PersonId, List<Ask>> of(Map<PersonId, ShiftId> people) {
        return people.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(SELECT + " where person_id in (:people) and shift_id in (:shifts) order by serial")
                        .param(
                                "people",
                                people.keySet().stream().map(PersonId::value).toList())
                        .param(
                                "shifts",
                                people.values().stream().map(ShiftId::value).collect(Collectors.toSet()))
                        .query((row, n) -> ask(row))
                        .stream()
                        .filter(ask -> ask.shift().equals(people.get(ask.person())))
                        .collect(Collectors.groupingBy(Ask::person));
    }

    /** The organization of each ask since then; also for shifts that are gone. */
    Map<PersonId, List<OrganizationId>> askedSince(Instant since, Collection<PersonId> people) {
        var found = new HashMap<PersonId, List<OrganizationId>>();
        if (people.isEmpty()) {
            return found;
        }
        jdbc.sql("select person_id, organization_id from shift_ask where asked_at > :since and person_id in (:people)")
                .param("since", Timestamp.from(since))
                .param("people", people.stream().map(PersonId::value).toList())
                .query(row -> {
                    found.computeIfAbsent(new PersonId(row.getObject(1, UUID.class)), person -> new ArrayList<>())
                            .add(new OrganizationId(row.getObject(2, UUID.class)));
                });
        return found;
    }

    /**
     * How often one organization's organizers and leads asked somebody.
     *
     * @param here their answer about one shift; null when they were not asked about it, or only before it got another time
     * @param open of all, for coming shifts and not answered yet
     */
    record Often(@Nullable AskState here, int all, int inWeek, int open) {}

    Map<PersonId, Often> askedBy(OrganizationId organization, ShiftId here, Instant since, Instant now) {
        var found = new HashMap<PersonId, Often>();
        jdbc.sql("select a.person_id, max(case when a.shift_id = :here and"
                        + " (a.state = 'NO' or a.state = 'ASKED' and s.id is not null) then a.state end),"
                        + " count(case when a.asked_at > :since then 1 end), count(case when a.asked_at > :week then 1 end),"
                        + " count(case when a.asked_at > :since and a.state = 'ASKED' and s.starts_at > :now then 1 end)"
                        + " from shift_ask a left join shift s on s.id = a.shift_id and s.sequence = a.sequence"
                        + " where a.organization_id = :organization and (a.asked_at > :since or a.shift_id = :here)"
                        + " and a.kind in ('OFFER', 'LEAD') group by a.person_id")
                .param("here", here.value())
                .param("now", Timestamp.from(now))
                .param("week", Timestamp.from(now.minus(AskSettings.WEEK)))
                .param("organization", organization.value())
                .param("since", Timestamp.from(since))
                .query(row -> {
                    String answer = row.getString(2);
                    found.put(
                            new PersonId(row.getObject(1, UUID.class)),
                            new Often(
                                    answer == null ? null : AskState.valueOf(answer),
                                    row.getInt(3),
                                    row.getInt(4),
                                    row.getInt(5)));
                });
        return found;
    }

    /** @return whether nobody had answered, and it was made since then */
    boolean takeBack(Ask ask, Instant since) {
        return jdbc.sql("delete from shift_ask where id = ? and asked_at > ? and state = 'ASKED'")
                        .params(ask.id().value(), Timestamp.from(since))
                        .update()
                == 1;
    }

    public Map<PersonId, Instant> lastAsked() {
        var found = new HashMap<PersonId, Instant>();
        jdbc.sql("select person_id, max(asked_at) from shift_ask where asked_at is not null group by person_id")
                .query(row -> {
                    found.put(
                            new PersonId(row.getObject(1, UUID.class)),
                            row.getTimestamp(2).toInstant());
                });
        return found;
    }

    AskId add(
            PersonId person,
            ShiftId shift,
            OrganizationId organization,
            AskKind kind,
            AskState state,
            int sequence,
            Instant now) {
        var ask = Ask.made(person, shift, kind, state, sequence, now);
        add(Map.of(ask, organization));
        return ask.id();
    }

    /** @param asks with the organization of their shift */
    void add(Map<Ask, OrganizationId> asks) {
        batches.batchUpdate(
                "insert into shift_ask (id, shift_id, organization_id, person_id, serial, kind, state, sequence, made_at,"
                        + " asked_at) values (:id, :shift, :organization, :person, (select coalesce(max(serial), 0) + 1"
                        + " from shift_ask where shift_id = :shift and person_id = :person), :kind, :state,"
                        + " :sequence, :made, :asked)",
                asks.entrySet().stream()
                        .map(one -> parameters(one.getKey(), one.getValue()))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource parameters(Ask ask, OrganizationId organization) {
        return new MapSqlParameterSource("id", ask.id().value())
                .addValue("shift", ask.shift().value())
                .addValue("organization", organization.value())
                .addValue("person", ask.person().value())
                .addValue("kind", ask.kind().name())
                .addValue("state", ask.state().name())
                .addValue("sequence", ask.sequence())
                .addValue("made", Timestamp.from(ask.madeAt()))
                .addValue("asked", ask.askedAt() == null ? null : Timestamp.from(ask.askedAt()), Types.TIMESTAMP);
    }

    boolean take(AskId id, Instant now) {
        return jdbc.sql("update shift_ask set state = 'TAKEN', answered_at = ? where id = ? and state = 'ASKED'")
                        .params(Timestamp.from(now), id.value())
                        .update()
                == 1;
    }

    void refuse(PersonId person, ShiftId shift, Instant now) {
        jdbc.sql("update shift_ask set state = 'NO', answered_at = :now where person_id = :person and shift_id = :shift"
                        + " and state in ('WISHED', 'ASKED')")
                .param("now", Timestamp.from(now))
                .param("person", person.value())
                .param("shift", shift.value())
                .update();
    }

    boolean isRefused(PersonId person, ShiftId shift) {
        return jdbc.sql(
                                "select count(*) from shift_ask where person_id = :person and state = 'NO' and shift_id = :shift")
                        .param("person", person.value())
                        .param("shift", shift.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Set<ShiftId> refusedBy(PersonId person) {
        return jdbc.sql("select shift_id from shift_ask where person_id = :person and state = 'NO'")
                .param("person", person.value())
                .query((row, n) -> new ShiftId(row.getObject(1, UUID.class)))
                .set();
    }

    boolean drop(PersonId person, ShiftId shift, AskKind kind) {
        return jdbc.sql("delete from shift_ask where person_id = ? and shift_id = ? and kind = ?"
                                + " and state in ('WISHED', 'WANTED')")
                        .params(person.value(), shift.value(), kind.name())
                        .update()
                > 0;
    }

    record Search(ShiftId shift, AskKind kind, Timestamp latest) {}

    List<Search> searches(Instant now) {
        return jdbc.sql("select a.shift_id, a.kind, max(a.made_at) from shift_ask a join shift s on s.id = a.shift_id"
                        + " where s.ends_at > ? and (a.state = 'WISHED' or a.state = 'WANTED' and a.sequence = s.sequence)"
                        + " group by a.kind, a.shift_id order by a.kind, a.shift_id")
                .param(Timestamp.from(now))
                .query((row, n) -> new Search(
                        new ShiftId(row.getObject(1, UUID.class)),
                        AskKind.valueOf(row.getString(2)),
                        row.getTimestamp(3)))
                .list();
    }

    int drop(Search search) {
        jdbc.sql("delete from shift_ask where shift_id = ? and kind = ? and state = 'WANTED' and made_at <= ?")
                .params(search.shift().value(), search.kind().name(), search.latest())
                .update();
        return 0;
    }

    void forget(PersonId person) {
        jdbc.sql("delete from shift_ask where person_id = ?")
                .param(person.value())
                .update();
    }

    /** Deletes asks of shifts that ended before or are gone, except those that still count for the weekly limit. */
    int purge(Instant endedBefore, Instant madeBefore) {
        return jdbc.sql("delete from shift_ask where (asked_at is null or asked_at < ?)"
                                + " and shift_id in (select id from shift where ends_at < ?)")
                        .params(Timestamp.from(madeBefore), Timestamp.from(endedBefore))
                        .update()
                + jdbc.sql("delete from shift_ask where coalesce(asked_at, made_at) < ?"
                                + " and not exists (select 1 from shift where shift.id = shift_ask.shift_id)")
                        .param(Timestamp.from(madeBefore))
                        .update();
    }

    private static Ask ask(ResultSet row) throws SQLException {
        return new Ask(
                new AskId(row.getObject("id", UUID.class)),
                new ShiftId(row.getObject("shift_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                AskKind.valueOf(row.getString("kind")),
                AskState.valueOf(row.getString("state")),
                row.getInt("sequence"),
                row.getTimestamp("made_at").toInstant(),
                instant(row.getTimestamp("asked_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
