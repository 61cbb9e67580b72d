package nyc.icefree.savedfilters;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.retention.Retention;
import nyc.icefree.signin.StaffDeleted;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Filters under a name: sealed, their owner's alone, few, and not for ever; on both databases. */
abstract class SavedFiltersContract {
    @AppTest
    static class OnH2Test extends SavedFiltersContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SavedFiltersContract {}

    private static final String QUERY = "kind=rally&q=bakery";

    @Autowired
    Given given;

    @Autowired
    SavedFilters saved;

    @Autowired
    SavedFilterPurge purge;

    @Autowired
    Retention retention;

    @Autowired
    ApplicationEventPublisher announcements;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private PersonId me;

    @BeforeEach
    void somebody() {
        me = given.team().organizer();
    }

    @Test
    void what_was_saved_is_found_by_name() {
        save("Rallies in the Bronx", QUERY);
        save("about my street", "q=my+street");
        assertEquals(List.of("about my street", "Rallies in the Bronx"), names());
        assertEquals(QUERY, mine(me).getLast().query());
    }

    @Test
    void the_same_name_is_saved_once() {
        save("Rallies", QUERY);
        save(" Rallies ", "kind=clinic");
        assertEquals(List.of("Rallies"), names());
        assertEquals("kind=clinic", mine(me).getFirst().query());
    }

    @Test
    void there_are_few_and_each_has_a_name() {
        for (int n = 0; n < SavedFilters.MOST; n++) {
            save("Filter " + n, QUERY);
        }
        assertThrows(SavedFilterRefused.class, () -> save("One more", QUERY));
        save("Filter 1", "kind=clinic");
        assertThrows(SavedFilterRefused.class, () -> save("   ", QUERY));
        assertThrows(SavedFilterRefused.class, () -> save("n".repeat(SavedFilters.NAME_MAX + 1), QUERY));
        assertThrows(SavedFilterRefused.class, () -> save("Filter 1", "q".repeat(SavedFilters.QUERY_MAX + 1)));
        assertEquals(SavedFilters.MOST, names().size());
    }

    @Test
    void nobody_else_sees_uses_or_discards_them() {
        var id = save("Rallies", QUERY);
        var other = given.team().organizer();
        assertEquals(List.of(), mine(other));
        assertThrows(NotYours.class, () -> As.staff(other, () -> saved.use(id)));
        assertThrows(NotYours.class, () -> As.staff(other, () -> saved.discard(id)));
        assertThrows(NotYours.class, () -> As.administrator(given.person(), () -> saved.discard(id)));
        assertThrows(
                AccessDeniedException.class, () -> As.nobody(() -> saved.mine(FilteredList.EVENTS, Language.ENGLISH)));
        assertEquals(List.of("Rallies"), names());
        As.staff(me, () -> saved.discard(id));
        assertEquals(List.of(), names());
    }

    @Test
    void nothing_of_it_can_be_read_in_the_table() {
        save("Aunt Rosa", "q=aunt+rosa");
        var rows = jdbc.sql("select sealed_name, sealed_query from saved_filter where owner = ?")
                .param(me.value())
                .query((row, n) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1)
                        + new String(row.getBytes(2), StandardCharsets.ISO_8859_1))
                .list();
        assertEquals(1, rows.size());
        assertFalse(rows.getFirst().toLowerCase(java.util.Locale.ROOT).contains("rosa"));
    }

    @Test
    void they_go_with_the_account() {
        save("Rallies", QUERY);
        transactions.executeWithoutResult(status -> announcements.publishEvent(new StaffDeleted(me)));
        assertEquals(List.of(), names());
    }

    @Test
    void what_nobody_used_for_long_is_destroyed() {
        var old = save("Old", QUERY);
        var used = save("Used", QUERY);
        var due = retention.savedFilters().before(clock.instant());
        jdbc.sql("update saved_filter set used_at = ? where owner = ?")
                .params(Timestamp.from(due), me.value())
                .update();
        As.staff(me, () -> saved.use(used));
        purge.purgeDue();
        assertEquals(List.of("Used"), names());
        assertThrows(NotYours.class, () -> As.staff(me, () -> saved.use(old)));
    }

    private SavedFilterId save(String name, String query) {
        return As.staff(me, () -> saved.save(FilteredList.EVENTS, name, query));
    }

    private List<SavedFilter> mine(PersonId person) {
        return As.staff(person, () -> saved.mine(FilteredList.EVENTS, Language.ENGLISH));
    }

    private List<String> names() {
        return mine(me).stream().map(SavedFilter::name).toList();
    }
}
