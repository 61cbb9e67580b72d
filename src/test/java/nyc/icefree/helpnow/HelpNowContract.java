package nyc.icefree.helpnow;

import static nyc.icefree.text.Language.ENGLISH;
import static nyc.icefree.text.Language.SPANISH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.Sql;
import nyc.icefree.helpnow.HelpNow.HelpReminder;
import nyc.icefree.helpnow.HelpNowRefused.At;
import nyc.icefree.refusals.ChangedMeanwhile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class HelpNowContract {
    @AppTest
    static class OnH2Test extends HelpNowContract {}

    @PostgresAppTest
    static class OnPostgresTest extends HelpNowContract {}

    private static final HelpEntry CALL = HelpEntries.hotline(ENGLISH, "Hotline", "(212) 555-0142");
    private static final HelpEntry FIRST = HelpEntries.emergency(SPANISH, "Mantenga la calma.\nLlame.");
    private static final HelpEntry READ = HelpEntries.link(ENGLISH, "Rights", "https://rights.example.org/a?b=c#d");
    private static final HelpEntry PLAN = HelpEntries.link(ENGLISH, "A plan", "https://plan.example.org");

    @Autowired
    HelpNow help;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Given given;

    @Autowired
    Clock clock;

    @AfterEach
    void empty() {
        fill(List.of());
    }

    @Test
    void an_administrator_fills_it_and_everybody_reads_it_at_once() {
        int before = help.now().version();
        long noted = noted();
        fill(List.of(CALL, FIRST, READ, PLAN));
        var now = As.nobody(help::now);
        assertEquals(before + 1, now.version());
        assertEquals(List.of(CALL, FIRST, READ, PLAN), now.entries());
        assertEquals(now, help.lastKnown());
        assertEquals(noted + 1, noted());
        var read = jdbc.sql("select words from help_entry where kind = 'LINK' order by position")
                .query(String.class)
                .list();
        assertEquals(List.of("Rights", "A plan"), read);
        fill(List.of());
        assertTrue(help.now().isEmpty());
    }

    @Test
    void two_administrators_do_not_overwrite_each_other() {
        var stale = new HelpBlock(help.now().version(), List.of(CALL));
        fill(List.of(READ));
        assertThrows(ChangedMeanwhile.class, () -> As.administrator(given.person(), () -> help.change(stale)));
        assertEquals(List.of(READ), help.now().entries());
    }

    @Test
    void what_is_typed_is_cleaned() {
        fill(List.of(
                new HelpEntry(HelpKind.HOTLINE, ENGLISH, " Hot\u202eline\n ", " 311 ", "Desk\u0000 ", CALL.checkedOn()),
                HelpEntries.emergency(ENGLISH, "One\r\nTwo\u0007 ")));
        assertEquals(
                List.of(
                        new HelpEntry(HelpKind.HOTLINE, ENGLISH, "Hot line", "311", "Desk", CALL.checkedOn()),
                        HelpEntries.emergency(ENGLISH, "One\nTwo")),
                help.now().entries());
    }

    @Test
    void everything_wrong_is_said_at_its_line_and_nothing_is_changed() {
        fill(List.of(PLAN));
        var tomorrow = LocalDate.now(clock).plusDays(2);
        refused(
                List.of(
                        CALL,
                        line(HelpKind.HOTLINE, "\u202e", "212-555-0142 or javascript:", "", null),
                        line(HelpKind.LINK, "x".repeat(121), "http://rights.example.org", "y".repeat(81), tomorrow),
                        line(HelpKind.EMERGENCY, "z".repeat(601), "", "Desk", LocalDate.of(2019, 12, 31))),
                at(1, HelpNowRefused.WORDS_MISSING),
                at(1, HelpNowRefused.NOT_A_NUMBER),
                at(1, HelpNowRefused.CHECKED_BY_MISSING),
                at(1, HelpNowRefused.CHECKED_ON_MISSING),
                at(2, HelpNowRefused.WORDS_TOO_LONG),
                at(2, HelpNowRefused.NOT_AN_ADDRESS),
                at(2, HelpNowRefused.CHECKED_BY_TOO_LONG),
                at(2, HelpNowRefused.CHECKED_IN_THE_FUTURE),
                at(3, HelpNowRefused.WORDS_TOO_LONG),
                at(3, HelpNowRefused.CHECKED_TOO_LONG_AGO));
        refused(List.of(FIRST, FIRST), at(0, HelpNowRefused.TOO_MANY), at(1, HelpNowRefused.TOO_MANY));
        assertEquals(List.of(PLAN), help.now().entries());
    }

    @ParameterizedTest
    @CsvSource({
        "HOTLINE, 12", "HOTLINE, 1-800-HELP-NOW", "HOTLINE, 2125550142;phone-context=evil", "HOTLINE, 1234567890123456",
        "LINK, https://", "LINK, javascript:alert(1)", "LINK, HTTPS://a.example.org", "LINK, https://a@b.example.org",
        "LINK, //a.example.org", "LINK, https://a.example.org/a b"
    })
    void what_leads_elsewhere_than_it_says_is_refused(HelpKind kind, String target) {
        refused(
                List.of(line(kind, "Words", target, "Desk", HelpEntries.CHECKED)),
                at(0, kind == HelpKind.LINK ? HelpNowRefused.NOT_AN_ADDRESS : HelpNowRefused.NOT_A_NUMBER));
    }

    @Test
    void administrators_are_reminded_while_it_is_empty_and_of_what_was_checked_long_ago() {
        assertEquals(new HelpReminder(true, 0), As.administrator(given.person(), help::reminder));
        var today = LocalDate.now(clock);
        fill(List.of(
                line(HelpKind.HOTLINE, "Old", "311", "Desk", today.minusDays(92)),
                line(HelpKind.LINK, "New", "https://new.example.org", "Desk", today.minusDays(80))));
        assertEquals(new HelpReminder(false, 1), As.administrator(given.person(), help::reminder));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "HOTLINE, 0, Words, null, Desk, 2026-11-20",
                "HOTLINE, 0, Words, tel:x, Desk, 2026-11-20",
                "HOTLINE, 3, Words, 311, Desk, 2026-11-20",
                "LINK, 0, Words, http://a.example.org, Desk, 2026-11-20",
                "LINK, 5, Words, https://a.example.org, Desk, 2026-11-20",
                "EMERGENCY, 0, Words, 311, Desk, 2026-11-20",
                "EMERGENCY, 1, Words, null, Desk, 2026-11-20",
                "EMERGENCY, 0, ' ', null, Desk, 2026-11-20",
                "EMERGENCY, 0, Words, null, ' ', 2026-11-20",
                "EMERGENCY, 0, Words, null, Desk, 2019-12-31",
                "EMERGENCY, 0, Words, null, Desk, null",
                "OTHER, 0, Words, null, Desk, 2026-11-20"
            })
    void the_database_refuses_it_too(
            String kind,
            int position,
            String words,
            @Nullable String target,
            String checkedBy,
            @Nullable LocalDate checkedOn) {
        assertThrows(
                DataIntegrityViolationException.class,
                () -> Sql.run(
                        jdbc,
                        "insert into help_entry (language, kind, position, words, target, checked_by, checked_on)"
                                + " values ('en', ?, ?, ?, ?, ?, ?)",
                        kind,
                        position,
                        words,
                        target,
                        checkedBy,
                        checkedOn));
    }

    private static HelpEntry line(
            HelpKind kind, String words, String target, String checkedBy, @Nullable LocalDate checkedOn) {
        return new HelpEntry(kind, ENGLISH, words, target, checkedBy, checkedOn);
    }

    private static At at(int entry, HelpNowRefused reason) {
        return new At(entry, reason);
    }

    private void refused(List<HelpEntry> entries, At... reasons) {
        var refused = Refusals.because(At.class, () -> fill(entries));
        assertEquals(List.of(reasons), refused);
    }

    private void fill(List<HelpEntry> entries) {
        As.administrator(
                given.person(), () -> help.change(new HelpBlock(help.now().version(), entries)));
    }

    private long noted() {
        return Sql.one(jdbc, Long.class, "select count(*) from audit_entry where act = 'SETTINGS_CHANGED'");
    }
}
