package nyc.icefree.shifts;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.seats.ShiftPurge;
import nyc.icefree.shifts.signup.HelpedHours;
import nyc.icefree.shifts.signup.ShiftSignup;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabasesDiffer
abstract class ShiftPurgeContract {
    @AppTest
    static class OnH2Test extends ShiftPurgeContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ShiftPurgeContract {}

    @Autowired
    Given given;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    ShiftPurge purge;

    @Autowired
    ShiftSignup signup;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void past_shifts_of_a_person_go_after_twelve_months_and_the_count_stays() {
        var team = given.team();
        var helper = given.volunteer("Vic Example", team);
        var old = served(team, helper, 366);
        var lately = served(team, helper, 364);
        assertTrue(purge.purgeDue() >= 1);
        assertEquals(0, holders(old));
        assertEquals(1, holders(lately));
        assertEquals(1, Sql.number(jdbc, "select taken from shift where id = ?", old.value()));
    }

    @Test
    void who_left_is_forgotten_with_what_they_gave_back_once_all_were_told() {
        var team = given.team();
        var left = volunteer(team);
        var stays = volunteer(team);
        var shift = coming(team, 2);
        As.volunteer(left, () -> signup.take(shift));
        As.volunteer(stays, () -> signup.take(shift));
        As.volunteer(stays, () -> signup.handBack(shift));
        As.volunteer(left, () -> volunteers.leave());
        await().until(() -> Sql.number(
                        jdbc,
                        "select count(*) from assignment where shift_id = ? and state = 'HANDED_BACK'",
                        shift.value())
                == 2);
        changed(shift, Duration.ofDays(7).minusMinutes(1));
        purge.purgeDue();
        assertEquals(2, holders(shift), "mails may still be written");
        changed(shift, Duration.ofDays(7).plusMinutes(1));
        purge.purgeDue();
        assertEquals(1, holders(shift));
        assertEquals(
                stays.value(),
                Sql.one(jdbc, UUID.class, "select person_id from assignment where shift_id = ?", shift.value()));
    }

    private void changed(ShiftId shift, Duration ago) {
        jdbc.sql("update assignment set changed_at = ? where shift_id = ?")
                .params(Timestamp.from(clock.instant().minus(ago)), shift.value())
                .update();
    }

    @Test
    void who_helped_reads_how_long_until_it_is_forgotten() {
        var ours = given.team();
        var theirs = given.team();
        var ada = volunteer(ours, theirs);
        served(ours, ada, 10);
        served(ours, ada, 20);
        served(ours, volunteer(ours), 20);
        served(theirs, ada, 364);
        var missed = served(theirs, ada, 5);
        Sql.run(jdbc, "update assignment set state = 'NO_SHOW' where shift_id = ?", missed.value());
        var coming = served(ours, ada, 2);
        jdbc.sql("update shift set ends_at = ? where id = ?")
                .params(Timestamp.from(clock.instant().plusSeconds(60)), coming.value())
                .update();
        var hours = As.volunteer(ada, () -> signup.hours());
        assertEquals(3, hours.shifts());
        assertEquals(Duration.ofHours(3), hours.time());
        assertEquals(
                Map.of(ours.organization(), 2, theirs.organization(), 1),
                hours.with().stream()
                        .collect(Collectors.toMap(with -> with.organization().id(), HelpedHours.With::shifts)));
        served(theirs, ada, 400);
        purge.purgeDue();
        assertEquals(3, As.volunteer(ada, () -> signup.hours()).shifts());
        assertEquals(0, As.volunteer(volunteer(ours), () -> signup.hours()).shifts());
    }

    private PersonId volunteer(Given.Team... teams) {
        var organizations = Stream.of(teams).map(Given.Team::organization).collect(Collectors.toSet());
        return volunteers.enlist(new VolunteerForm(
                "Ada",
                Given.email(),
                Language.ENGLISH,
                new VolunteerAnswers(Set.of(Language.ENGLISH), Set.of(), Set.of(), organizations)));
    }

    private ShiftId coming(Given.Team team, int inDays) {
        var start = LocalDateTime.now(clock.withZone(Given.NEW_YORK)).plusDays(inDays);
        return given.planned(team, Given.shift(team.organization(), ShiftRole.WELCOME_DESK, 3, Given.slot(start, 1)));
    }

    private ShiftId served(Given.Team team, PersonId helper, int daysAgo) {
        var shift = coming(team, daysAgo % 7 + 1);
        As.staff(team.organizer(), () -> staffing.assign(shift, helper, null));
        var ended = clock.instant().minus(java.time.Duration.ofDays(daysAgo));
        jdbc.sql("update shift set starts_at = ?, ends_at = ? where id = ?")
                .params(Timestamp.from(ended.minusSeconds(3600)), Timestamp.from(ended), shift.value())
                .update();
        return shift;
    }

    private long holders(ShiftId shift) {
        return Sql.one(jdbc, Long.class, "select count(*) from assignment where shift_id = ?", shift.value());
    }
}
