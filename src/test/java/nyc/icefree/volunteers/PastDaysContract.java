package nyc.icefree.volunteers;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.people.PersonId;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Unreadable;
import nyc.icefree.vault.Vault;
import nyc.icefree.volunteers.VolunteerRefused.Reason;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When somebody is away is forgotten once it is past. */
abstract class PastDaysContract {
    @AppTest
    static class OnH2Test extends PastDaysContract {}

    @PostgresAppTest
    static class OnPostgresTest extends PastDaysContract {}

    private static final LocalDate TODAY = LocalDate.now(Given.NEW_YORK);

    @Autowired
    Given given;

    @Autowired
    VolunteerProfiles profiles;

    @Autowired
    VolunteerRepository volunteers;

    @Autowired
    PastDaysPurge purge;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    private static Away days(int from, int until) {
        return new Away(TODAY.plusDays(from), TODAY.plusDays(until));
    }

    private VolunteerForm form(Away... away) {
        var some = VolunteersContract.form(
                "Ada", VolunteersContract.address(), given.team().organization());
        return new VolunteerForm(some.name(), some.email(), some.language(), with(some.answers(), away));
    }

    private static VolunteerAnswers with(VolunteerAnswers answers, Away... away) {
        return answers.with(new FreeTimes(Set.copyOf(WeekPart.ALL), List.of(away), 12));
    }

    private List<Away> away(PersonId person) {
        return profiles.of(person).orElseThrow().answers().free().away();
    }

    private String text(PersonId person) {
        return vault.open(KeyOwner.person(person.value()), "volunteer:answers:" + person, sealed(person));
    }

    @Test
    void what_is_past_is_not_kept() {
        var ada = profiles.enlist(form(days(-9, -2), days(-3, 4), days(7, 7)));
        assertEquals(List.of(days(-3, 4), days(7, 7)), away(ada));
        As.volunteer(ada, () -> profiles.change(form(days(-9, -2), days(7, 7))));
        assertFalse(text(ada).contains(TODAY.minusDays(9).toString()), "nor sealed");
        assertEquals(List.of(days(7, 7)), away(ada));
    }

    @Test
    void what_becomes_past_goes_and_nothing_else_changes() {
        var form = form(days(7, 7));
        var ada = profiles.enlist(form);
        var bo = profiles.enlist(form(days(9, 9)));
        var old = with(form.answers(), days(-9, -2), days(7, 7));
        write(ada, vault.seal(KeyOwner.person(ada.value()), "volunteer:answers:" + ada, AnswersText.write(old)));
        String untouched = text(bo);
        purge.forget(TODAY);
        assertFalse(text(ada).contains(TODAY.minusDays(9).toString()));
        assertEquals(form.answers(), profiles.of(ada).orElseThrow().answers());
        assertEquals(untouched, text(bo));
        assertEquals(0, purge.forget(TODAY));
    }

    /** The message of what failed could hold words of the answers. */
    @Test
    void of_answers_that_cannot_be_read_the_log_tells_only_the_kind_of_fault() {
        var ada = profiles.enlist(form());
        var bo = profiles.enlist(form());
        var own = sealed(ada);
        write(ada, sealed(bo));
        var log = (Logger) LoggerFactory.getLogger(PastDaysPurge.class);
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        log.addAppender(lines);
        try {
            purge.forget(TODAY);
        } finally {
            log.detachAppender(lines);
            write(ada, own);
        }
        assertEquals(1, lines.list.size());
        assertNull(lines.list.getFirst().getThrowableProxy());
        var line = lines.list.getFirst().getFormattedMessage();
        assertTrue(line.contains(Unreadable.class.getName() + " at "), line);
    }

    private byte[] sealed(PersonId person) {
        return volunteers.findById(person.value()).orElseThrow().answers();
    }

    private void write(PersonId person, byte[] answers) {
        jdbc.sql("update volunteer set answers = ? where person_id = ?")
                .params(answers, person.value())
                .update();
    }

    @Test
    void days_that_nobody_can_mean_are_refused() {
        var many = IntStream.range(1, 22).mapToObj(n -> days(n, n)).toArray(Away[]::new);
        assertEquals(List.of(Reason.AWAY_TOO_OFTEN), refused(many));
        assertEquals(List.of(Reason.AWAY_NOT_DAYS), refused(days(7, 6)));
        assertEquals(List.of(Reason.AWAY_NOT_DAYS), refused(Away.UNREADABLE));
        assertEquals(
                List.of(Reason.AWAY_NOT_DAYS),
                refused(new Away(TODAY, TODAY.plusYears(1).plusDays(1))));
        profiles.enlist(form(IntStream.range(1, 21).mapToObj(n -> days(n, n)).toArray(Away[]::new)));
        profiles.enlist(form(new Away(TODAY, TODAY.plusYears(1))));
    }

    @Test
    void hours_are_a_number_from_one_to_sixty() {
        for (int hours : List.of(1, 60)) {
            profiles.enlist(form(hours));
        }
        for (int hours : List.of(0, 61, -1)) {
            assertEquals(
                    List.of(Reason.HOURS_NOT_A_NUMBER),
                    assertThrows(VolunteerRefused.class, () -> profiles.enlist(form(hours)))
                            .reasons());
        }
    }

    private VolunteerForm form(int hours) {
        var some = form();
        return new VolunteerForm(
                some.name(),
                some.email(),
                some.language(),
                some.answers().with(new FreeTimes(Set.of(), List.of(), hours)));
    }

    private List<Reason> refused(Away... away) {
        return assertThrows(VolunteerRefused.class, () -> profiles.enlist(form(away)))
                .reasons();
    }
}
