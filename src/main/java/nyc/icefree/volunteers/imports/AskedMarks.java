package nyc.icefree.volunteers.imports;

import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.retention.Retention;
import nyc.icefree.vault.KeyDestroyed;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import nyc.icefree.volunteers.addresses.AddressMarks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Marks of addresses that no organization's list asks again: they were asked without a yes, or said no. Asking by hand stays
 * possible. The caller holds the addresses. Keeps only keyed hashes, which end when their month's key is destroyed.
 */
@Component
public class AskedMarks {
    private static final String PURPOSE = "address that was asked to help";
    private final JdbcClient jdbc;
    private final Vault vault;
    private final AddressMarks marks;
    private final Retention retention;
    private final Clock clock;

    AskedMarks(JdbcClient jdbc, Vault vault, AddressMarks marks, Retention retention, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.marks = marks;
        this.retention = retention;
        this.clock = clock;
    }

    public void set(String email) {
        if (!has(email)) {
            add(email);
        }
    }

    /** Only for an address without a mark. */
    public void add(String email) {
        UUID month = thisMonth();
        jdbc.sql("insert into volunteer_asked_mark (month_id, tag) values (?, ?)")
                .params(month, marks.of(owner(month), PURPOSE, email))
                .update();
    }

    /** Does the same work whether there is a mark or not, so that its duration tells nothing. */
    public boolean has(String email) {
        var months = months();
        var tags = months.stream().flatMap(month -> tag(month, email)).toList();
        return !tags.isEmpty()
                && jdbc.sql("select count(*) from volunteer_asked_mark where month_id in (:months) and tag in (:tags)")
                                .param("months", months)
                                .param("tags", tags)
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    public void forget(String email) {
        for (UUID month : months()) {
            if (vault.hasKey(owner(month))) {
                jdbc.sql("delete from volunteer_asked_mark where month_id = ? and tag = ?")
                        .params(month, marks.of(owner(month), PURPOSE, email))
                        .update();
            }
        }
    }

    /** @return number of months whose keys were destroyed */
    int endDue() {
        var now = clock.instant();
        var due =
                jdbc
                        .sql("select id, begins from volunteer_asked_month order by begins")
                        .query(Month.class)
                        .list()
                        .stream()
                        .filter(month ->
                                !retention.imports().after(month.over()).isAfter(now))
                        .toList();
        due.forEach(month -> end(month.id()));
        return due.size();
    }

    private record Month(UUID id, LocalDate begins) {
        Instant over() {
            return begins.plusMonths(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }

    private void end(UUID month) {
        jdbc.sql("delete from volunteer_asked_mark where month_id = ?")
                .param(month)
                .update();
        jdbc.sql("delete from volunteer_asked_month where id = ?").param(month).update();
        vault.destroy(owner(month));
    }

    private Stream<String> tag(UUID month, String email) {
        try {
            return Stream.of(marks.of(owner(month), PURPOSE, email));
        } catch (KeyDestroyed ended) {
            return Stream.empty(); // the month's key is destroyed; its row came from a backup
        }
    }

    private List<UUID> months() {
        return jdbc.sql("select id from volunteer_asked_month order by begins")
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private UUID thisMonth() {
        var begins = Date.valueOf(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).withDayOfMonth(1));
        return jdbc.sql("select id from volunteer_asked_month where begins = ?")
                .param(begins)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> begin(begins));
    }

    private UUID begin(Date begins) {
        UUID month = UUID.randomUUID();
        vault.makeKey(owner(month));
        jdbc.sql("insert into volunteer_asked_month (id, begins) values (?, ?)")
                .params(month, begins)
                .update();
        return month;
    }

    private static KeyOwner owner(UUID month) {
        return KeyOwner.askedMonth(month);
    }
}
