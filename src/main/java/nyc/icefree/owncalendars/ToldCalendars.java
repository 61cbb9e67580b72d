package nyc.icefree.owncalendars;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nyc.icefree.jobs.Purge;
import nyc.icefree.owncalendars.PersonalLinks.Calendar;
import nyc.icefree.people.PersonId;
import nyc.icefree.retention.Retention;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what each secret link was told, sealed, as long as calendars look back. Needs the caller's transaction. */
@Component
public class ToldCalendars implements Purge {
    private static final Duration PAST = Duration.ofDays(60);
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Retention retention;
    private final Clock clock;

    private record Row(PersonId person, byte @Nullable [] told) {}

    ToldCalendars(JdbcClient jdbc, Vault vault, Retention retention, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.retention = retention;
        this.clock = clock;
    }

    /** How far own calendars look back: 60 days, and never beyond the retention of shifts. */
    Instant from() {
        var day = clock.instant().truncatedTo(ChronoUnit.DAYS);
        var kept = retention.shifts().before(clock.instant());
        var past = day.minus(PAST);
        return kept.isAfter(past) ? kept : past;
    }

    /** Locks the row, so that one reader of a link is served at a time. Empty for an unknown or replaced token. */
    Optional<ToldCalendar> tell(Calendar calendar, String token, UnaryOperator<ToldCalendar> telling) {
        return jdbc.sql("select person_id, told from " + calendar.table() + " where token_hash = ? for update")
                .param(new SecretToken(token).hash())
                .query((row, n) -> new Row(new PersonId(row.getObject(1, UUID.class)), row.getBytes(2)))
                .optional()
                .map(row -> {
                    var before = open(calendar, row);
                    var now = telling.apply(before.since(from()));
                    if (!now.equals(before)) {
                        keep(calendar, row.person(), now);
                    }
                    return now;
                });
    }

    /** Forgets old entries also of calendars that nobody reads any more. */
    @Override
    @Transactional
    public int purgeDue() {
        var from = from();
        var due = new ArrayList<Row>();
        for (Calendar calendar : Calendar.values()) {
            List<Row> rows = jdbc.sql("select person_id, told from " + calendar.table()
                            + " where told_until <= ? order by person_id for update")
                    .param(Timestamp.from(from))
                    .query((row, n) -> new Row(new PersonId(row.getObject(1, UUID.class)), row.getBytes(2)))
                    .list();
            rows.forEach(row -> forget(calendar, row, from));
            due.addAll(rows);
        }
        return due.size();
    }

    private void forget(Calendar calendar, Row row, Instant from) {
        if (vault.hasKey(owner(row.person()))) {
            keep(calendar, row.person(), open(calendar, row).since(from));
            return;
        }
        jdbc.sql("update " + calendar.table() + " set told = null, told_until = null where person_id = ?")
                .param(row.person().value())
                .update();
    }

    private ToldCalendar open(Calendar calendar, Row row) {
        String written = vault.openOrNull(owner(row.person()), place(calendar, row.person()), row.told());
        return written == null ? ToldCalendar.NOTHING : ToldCalendar.read(written);
    }

    private void keep(Calendar calendar, PersonId person, ToldCalendar told) {
        jdbc.sql("update " + calendar.table() + " set told = :told, told_until = :until where person_id = :person")
                .param("told", vault.seal(owner(person), place(calendar, person), told.write()))
                .param("until", told.firstEnd().map(Timestamp::from).orElse(null), Types.TIMESTAMP)
                .param("person", person.value())
                .update();
    }

    private static String place(Calendar calendar, PersonId person) {
        return calendar.table() + ":told:" + person;
    }

    private static KeyOwner owner(PersonId person) {
        return KeyOwner.person(person.value());
    }
}
