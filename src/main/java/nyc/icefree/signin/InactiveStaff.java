package nyc.icefree.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nyc.icefree.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When staff last signed in, and whether that is long enough ago to ask them, or to destroy the account. */
@Component
record InactiveStaff(JdbcClient jdbc, Clock clock) {
    private static final String NEVER_ACCEPTED = "(opened_at is null and invited_at < :invited)";
    private static final String SILENT =
            "(opened_at is not null and asked_at is null and coalesce(signed_in_at, opened_at) < :silent)";
    private static final String UNANSWERED = "(asked_at < :unanswered)";

    record Limits(Instant invited, Instant silent, Instant unanswered) {}

    enum Due {
        NOTHING,
        TO_BE_ASKED,
        TO_GO
    }

    void heard(PersonId person) {
        jdbc.sql("update staff_account set signed_in_at = ?, asked_at = null where person_id = ?")
                .params(Timestamp.from(clock.instant()), person.value())
                .update();
    }

    void ask(PersonId person, Instant silent) {
        jdbc.sql("update staff_account set asked_at = :now where person_id = :person and " + SILENT)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person.value())
                .param("silent", Timestamp.from(silent))
                .update();
    }

    boolean isSilent(PersonId person, Instant silent) {
        return jdbc.sql("select count(*) from staff_account where person_id = :person and " + SILENT)
                        .param("person", person.value())
                        .param("silent", Timestamp.from(silent))
                        .query(Long.class)
                        .single()
                == 1;
    }

    List<PersonId> due(Limits limits) {
        return jdbc.sql("select person_id from staff_account where " + NEVER_ACCEPTED + " or " + SILENT + " or "
                        + UNANSWERED + " order by person_id")
                .param("invited", Timestamp.from(limits.invited()))
                .param("silent", Timestamp.from(limits.silent()))
                .param("unanswered", Timestamp.from(limits.unanswered()))
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    Due of(PersonId person, Limits limits) {
        if (!due(limits).contains(person)) {
            return Due.NOTHING;
        }
        return isSilent(person, limits.silent()) ? Due.TO_BE_ASKED : Due.TO_GO;
    }
}
