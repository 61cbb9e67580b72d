package nyc.icefree.signin;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.database.HeldRows;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffState;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StaffAccountTable {
    private final JdbcClient jdbc;
    private final HeldRows held;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    StaffAccountTable(JdbcClient jdbc, HeldRows held, ApplicationEventPublisher announcements, Clock clock) {
        this.jdbc = jdbc;
        this.held = held;
        this.announcements = announcements;
        this.clock = clock;
    }

    record Account(
            PersonId person,
            @Nullable String passwordHash,
            boolean administrator,
            boolean active,
            boolean hasSecondFactor,
            Timestamp invitedAt,
            @Nullable UUID invitedBy,
            @Nullable Timestamp renewedAt,
            @Nullable Timestamp closedAt) {
        StaffState state() {
            if (!active) {
                return StaffState.DEACTIVATED;
            }
            return passwordHash == null ? StaffState.INVITED : StaffState.ACTIVE;
        }
    }

    List<Account> all() {
        return select("where true").list();
    }

    Optional<Account> of(PersonId person) {
        return select("where person_id = ?", person.value()).optional();
    }

    /** Always locks in the same order, so that the last two administrators cannot remove each other at once. */
    @Transactional
    List<PersonId> lockAdministrators() {
        return jdbc.sql("select person_id from staff_account where administrator and active and opened_at is not null"
                        + " order by person_id" + held.untilTheEnd())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    List<PersonId> administrators() {
        return jdbc.sql("select person_id from staff_account where administrator and active and opened_at is not null"
                        + " order by person_id")
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    boolean hasAdministrator() {
        return !select("where administrator and active and opened_at is not null")
                .list()
                .isEmpty();
    }

    @Transactional
    void invite(PersonId person, boolean administrator, @Nullable UUID by) {
        jdbc.sql("insert into staff_account (person_id, last_totp_step, administrator, active, invited_at, invited_by)"
                        + " values (:person, -1, :administrator, true, :now, :by)")
                .param("person", person.value())
                .param("administrator", administrator)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by)
                .update();
    }

    @Transactional
    void setPassword(PersonId person, String hash) {
        jdbc.sql("update staff_account set password_hash = :hash, opened_at = coalesce(opened_at, :now)"
                        + " where person_id = :person")
                .param("hash", hash)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person.value())
                .update();
    }

    /** Rehashes the same password; does nothing when it was changed meanwhile. */
    @Transactional
    void replaceHash(PersonId person, String old, String hash) {
        jdbc.sql("update staff_account set password_hash = ? where person_id = ? and password_hash = ?")
                .params(hash, person.value(), old)
                .update();
    }

    @Transactional
    void setActive(PersonId person, boolean active) {
        jdbc.sql("update staff_account set active = :active, closed_at = :closed where person_id = :person")
                .param("active", active)
                .param("closed", active ? null : Timestamp.from(clock.instant()), Types.TIMESTAMP)
                .param("person", person.value())
                .update();
        if (active) {
            // nobody could answer while the account was closed
            jdbc.sql("update staff_account set asked_at = null where person_id = ?")
                    .param(person.value())
                    .update();
        }
    }

    /** Removes the account only; the person stays. */
    @Transactional
    void remove(PersonId person) {
        for (String table : List.of("recovery_code", "known_device", "staff_account")) {
            jdbc.sql("delete from " + table + " where person_id = ?")
                    .param(person.value())
                    .update();
        }
    }

    /** Notes that a link held by somebody else reopened the account. */
    @Transactional
    void renewed(PersonId person) {
        jdbc.sql("update staff_account set renewed_at = ? where person_id = ?")
                .params(Timestamp.from(clock.instant()), person.value())
                .update();
    }

    @Transactional
    void setAdministrator(PersonId person, boolean administrator) {
        jdbc.sql("update staff_account set administrator = ? where person_id = ?")
                .params(administrator, person.value())
                .update();
    }

    /** Refuses every session of the person, staff or volunteer, from the next request on, and deletes their links. */
    @Transactional
    void endSessions(PersonId person) {
        beginNewEpoch(person);
        jdbc.sql("delete from one_time_link where person_id = ?")
                .param(person.value())
                .update();
        jdbc.sql("delete from known_device where person_id = ?")
                .param(person.value())
                .update();
        announcements.publishEvent(new SessionsEnded(person));
    }

    /** Forces a new sign-in after a change of rights. */
    @Transactional
    void beginNewEpoch(PersonId person) {
        jdbc.sql("update person set session_epoch = session_epoch + 1 where id = ?")
                .param(person.value())
                .update();
    }

    /** The epoch that a staff session must have now; empty when none is allowed. */
    Optional<Integer> staffEpoch(PersonId person) {
        return jdbc.sql("select p.session_epoch from person p join staff_account s on s.person_id = p.id"
                        + " where p.id = ? and p.active and s.active")
                .param(person.value())
                .query(Integer.class)
                .optional();
    }

    /** Empty when the staff account is closed: such a person must not come back as a volunteer. */
    Optional<Integer> volunteerEpoch(PersonId person) {
        return jdbc.sql("select session_epoch from person where id = ? and active and id not in"
                        + " (select person_id from staff_account where active = false)")
                .param(person.value())
                .query(Integer.class)
                .optional();
    }

    private JdbcClient.MappedQuerySpec<Account> select(String where, Object... values) {
        return jdbc.sql(
                        "select person_id, password_hash, administrator, active, invited_at, invited_by, renewed_at, closed_at,"
                                + " case when sealed_totp is null then 0 else 1 end as second_factor from staff_account "
                                + where)
                .params(values)
                .query((row, number) -> new Account(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("password_hash"),
                        row.getBoolean("administrator"),
                        row.getBoolean("active"),
                        row.getInt("second_factor") == 1,
                        row.getTimestamp("invited_at"),
                        row.getObject("invited_by", UUID.class),
                        row.getTimestamp("renewed_at"),
                        row.getTimestamp("closed_at")));
    }
}
