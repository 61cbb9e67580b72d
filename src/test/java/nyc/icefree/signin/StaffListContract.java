package nyc.icefree.signin;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.StaffQuery.Sort;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The list of accounts, whose names are sealed. */
abstract class StaffListContract {
    @AppTest
    static class OnH2Test extends StaffListContract {}

    @PostgresAppTest
    static class OnPostgresTest extends StaffListContract {}

    @Autowired
    StaffAccounts accounts;

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final String name = "Paged " + UUID.randomUUID();
    private PersonId admin;

    @BeforeEach
    void four_accounts_of_which_one_is_open() {
        admin = given.person();
        As.administrator(admin, () -> {
            for (var letter : List.of("d", "É", "a")) {
                accounts.invite(name + " " + letter, address(letter), Language.ENGLISH, false);
            }
        });
        accounts.create(name + " z", address("z"), Language.ENGLISH, "three lamps over", new byte[20], false);
    }

    private static String address(String letter) {
        return UUID.randomUUID() + "-" + (int) letter.charAt(0) + "@example.org";
    }

    @Test
    void accounts_come_a_page_at_a_time_in_the_order_that_is_asked_for() {
        assertEquals("a d É z", page(Sort.NAME, false, 0, 9));
        assertEquals("É d", page(Sort.NAME, true, 1, 2));
        assertEquals("z a d É", page(Sort.STATE, false, 0, 9));
        var two = As.administrator(admin, () -> list(query(Sort.NAME, false), 0, 2));
        assertEquals(4, two.part().total());
        assertEquals(3, two.invited(), "however few are shown");
        var upper = new StaffQuery(name.toUpperCase(Locale.ROOT), Sort.NAME, false, Language.ENGLISH);
        assertEquals(4, As.administrator(admin, () -> list(upper, 0, 9)).part().total());
    }

    @Test
    void the_reading_is_recorded_once_however_many_pages_are_looked_at() {
        page(Sort.NAME, false, 0, 2);
        page(Sort.NAME, false, 2, 2);
        page(Sort.STATE, false, 0, 2);
        assertEquals(
                1,
                jdbc.sql("select count(*) from audit_entry where who = ? and act = ? and at > ?")
                        .params(
                                admin.value(),
                                AuditedAct.PEOPLE_READ.name(),
                                Timestamp.from(clock.instant().minus(Duration.ofMinutes(10))))
                        .query(Integer.class)
                        .single());
    }

    @Test
    void nobody_but_an_administrator_reads_it() {
        assertThrows(AccessDeniedException.class, () -> As.staff(admin, () -> list(query(Sort.NAME, false), 0, 9)));
        assertThrows(AccessDeniedException.class, () -> As.volunteer(admin, () -> list(query(Sort.NAME, false), 0, 9)));
    }

    private String page(Sort sort, boolean descending, int offset, int limit) {
        return As.administrator(admin, () -> list(query(sort, descending), offset, limit)).part().rows().stream()
                .map(row -> row.name().substring(row.name().length() - 1))
                .collect(Collectors.joining(" "));
    }

    private StaffQuery query(Sort sort, boolean descending) {
        return new StaffQuery(name, sort, descending, Language.ENGLISH);
    }

    private StaffList list(StaffQuery query, int offset, int limit) {
        return accounts.list(query, offset, limit);
    }
}
