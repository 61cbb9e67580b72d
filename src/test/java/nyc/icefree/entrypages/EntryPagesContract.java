package nyc.icefree.entrypages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import nyc.icefree.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class EntryPagesContract {
    @AppTest
    static class OnH2Test extends EntryPagesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends EntryPagesContract {}

    private static final EntryLanguage BENGALI = EntryLanguage.of("bn").orElseThrow();
    private static final EntryLanguage URDU = EntryLanguage.of("ur").orElseThrow();

    @Autowired
    EntryPages pages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Given given;

    @Autowired
    Clock clock;

    @AfterEach
    void untouched() {
        Sql.run(jdbc, "delete from entry_page");
    }

    @Test
    void all_are_off_and_unread_until_somebody_says_otherwise() {
        assertEquals(List.of(), As.nobody(() -> pages.shown()));
        assertEquals(
                EntryLanguage.ALL.stream()
                        .map(entry -> new EntryPage(entry, false, null, false))
                        .toList(),
                As.administrator(given.person(), pages::all));
    }

    @Test
    void an_administrator_turns_one_on_and_off_and_it_is_recorded_once() {
        var who = given.person();
        As.administrator(who, () -> pages.show(BENGALI, true));
        As.administrator(who, () -> pages.show(BENGALI, true));
        assertEquals(List.of(new EntryPage(BENGALI, true, null, false)), As.nobody(() -> pages.shown()));
        assertTrue(As.nobody(() -> pages.shown(URDU)).isEmpty());
        As.administrator(who, () -> pages.show(BENGALI, false));
        As.administrator(who, () -> pages.show(URDU, false));
        assertTrue(As.nobody(() -> pages.shown(BENGALI)).isEmpty());
        assertEquals(List.of("LANGUAGE_PAGE_HIDDEN", "LANGUAGE_PAGE_SHOWN"), noted(who, BENGALI));
        assertEquals(List.of(), noted(who, URDU));
    }

    @Test
    void that_a_native_speaker_has_read_one_is_said_with_its_day_until_it_is_taken_back() {
        var who = given.person();
        As.administrator(who, () -> pages.show(URDU, true));
        As.administrator(who, () -> pages.markRead(URDU));
        assertEquals(LocalDate.now(clock.withZone(Given.NEW_YORK)), urdu().checkedOn());
        As.administrator(who, () -> pages.markUnread(URDU));
        assertNull(urdu().checkedOn());
        assertEquals(List.of("LANGUAGE_PAGE_READ", "LANGUAGE_PAGE_SHOWN", "LANGUAGE_PAGE_UNREAD"), noted(who, URDU));
    }

    @Test
    void what_has_changed_since_it_was_read_is_unread_again() {
        var who = given.person();
        As.administrator(who, () -> pages.show(URDU, true));
        As.administrator(who, () -> pages.markRead(URDU));
        Sql.run(jdbc, "update entry_page set checked_texts = 'of another version'");
        assertEquals(new EntryPage(URDU, true, null, true), urdu());
    }

    @Test
    void the_database_takes_no_day_without_what_was_read() {
        assertThrows(
                DataIntegrityViolationException.class,
                () -> Sql.run(
                        jdbc,
                        "insert into entry_page (language, shown, checked_on) values ('fr', true, date '2026-12-05')"));
    }

    private interface Doing {
        void run(Runnable act);
    }

    private EntryPage urdu() {
        return As.nobody(() -> pages.shown(URDU)).orElseThrow();
    }

    private List<String> noted(PersonId who, EntryLanguage entry) {
        return jdbc.sql("select act from audit_entry where who = ? and thing = ? order by act")
                .param(who.value())
                .param(entry.id())
                .query((row, n) -> String.valueOf(row.getString(1)))
                .list();
    }
}
