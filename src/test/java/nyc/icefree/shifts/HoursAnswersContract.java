package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.shifts.helped.HoursAnswer;
import nyc.icefree.shifts.helped.HoursRefused;
import org.junit.jupiter.api.Test;

/** What organizers answer to hours beyond the plan. */
abstract class HoursAnswersContract extends HelpedContract {
    @Test
    void where_an_organization_confirms_hours_more_than_planned_waits_for_its_yes() {
        var team = given.team();
        var ada = volunteer(team);
        var longer = helped(team, ada, 1);
        var shorter = helped(team, ada, 2);
        confirmsHours(team, true);
        correct(ada, longer, Duration.ofHours(3));
        correct(ada, shorter, Duration.ofHours(1));
        assertEquals(Duration.ofHours(3), hours(ada).time(), "less counts at once, more does not yet");
        assertEquals(List.of(longer), waiting(team, ada));
        answer(team, longer, HoursAnswer.DECLINED);
        answer(team, longer, HoursAnswer.CONFIRMED);
        assertEquals(Duration.ofHours(3), hours(ada).time(), "who was answered once is not answered again");
        assertEquals(List.of(), waiting(team, ada));
        correct(ada, longer, Duration.ofHours(4));
        assertEquals(List.of(longer), waiting(team, ada), "another time asks anew");
        answer(team, longer, HoursAnswer.CONFIRMED);
        assertEquals(Duration.ofHours(5), hours(ada).time());
        correct(ada, longer, Duration.ofHours(5));
        confirmsHours(team, false);
        assertEquals(Duration.ofHours(6), hours(ada).time(), "nobody has to confirm it any more");
    }

    @Test
    void the_same_time_said_once_more_is_not_asked_once_more() {
        var team = given.team();
        var ada = volunteer(team);
        var longer = helped(team, ada, 1);
        var longest = helped(team, ada, 2);
        confirmsHours(team, true);
        correct(ada, longer, Duration.ofHours(3));
        correct(ada, longest, Duration.ofHours(4));
        answer(team, longer, HoursAnswer.CONFIRMED);
        answer(team, longest, HoursAnswer.DECLINED);
        correct(ada, longer, Duration.ofHours(3));
        correct(ada, longest, Duration.ofHours(4));
        assertEquals(List.of(), waiting(team, ada));
        assertEquals(Duration.ofHours(5), hours(ada).time());
    }

    @Test
    void only_the_time_that_organizers_saw_is_answered() {
        var team = given.team();
        var ada = volunteer(team);
        var longer = helped(team, ada, 1);
        confirmsHours(team, true);
        for (var since : Arrays.asList(Duration.ofHours(20), Duration.ofHours(1), null)) {
            correct(ada, longer, since);
            assertThrows(
                    ChangedMeanwhile.class,
                    () -> As.staff(
                            team.organizer(),
                            () -> helpers.answerHours(longer, Duration.ofHours(3), HoursAnswer.CONFIRMED)));
            assertNull(hours(ada).each().getFirst().answer());
        }
    }

    @Test
    void nobody_elses_organizers_answer_nor_administrators() {
        var team = given.team();
        var ada = volunteer(team);
        var longer = helped(team, ada, 1);
        confirmsHours(team, true);
        correct(ada, longer, Duration.ofHours(3));
        notYours(() -> answer(given.team(), longer, HoursAnswer.CONFIRMED));
        notYours(() -> As.administrator(
                given.person(), () -> helpers.answerHours(longer, Duration.ofHours(3), HoursAnswer.CONFIRMED)));
        notYours(() -> As.staff(team.organizer(), () -> organizations.approveHours(team.organization(), false)));
        assertEquals(List.of(longer), waiting(team, ada));
    }

    @Test
    void an_organizer_who_helped_does_not_confirm_their_own_hours() {
        var team = given.team();
        var bo = volunteer(team);
        var longer = helped(team, bo, 1);
        confirmsHours(team, true);
        correct(bo, longer, Duration.ofHours(3));
        given.appoint(team.organization(), bo, StaffRole.ORGANIZER);
        var refused = assertThrows(
                HoursRefused.class,
                () -> As.staff(bo, () -> helpers.answerHours(longer, Duration.ofHours(3), HoursAnswer.CONFIRMED)));
        assertEquals(List.of(HoursRefused.Reason.ONESELF), refused.reasons());
        assertEquals(List.of(), As.staff(bo, () -> helpers.of(bo)).toConfirm());
        assertEquals(TWO_HOURS, hours(bo).time());
        assertEquals(List.of(longer), waiting(team, bo), "another member sees them");
        answer(team, longer, HoursAnswer.CONFIRMED);
        assertEquals(Duration.ofHours(3), hours(bo).time());
    }

    @Test
    void who_answered_is_on_record_once() {
        var team = given.team();
        var ada = volunteer(team);
        var longer = helped(team, ada, 1);
        confirmsHours(team, true);
        correct(ada, longer, Duration.ofHours(3));
        answer(team, longer, HoursAnswer.DECLINED);
        answer(team, longer, HoursAnswer.CONFIRMED);
        assertEquals(
                List.of(team.organizer().value()),
                jdbc.sql("select who from audit_entry where act = 'HOURS_ANSWERED' and thing = ? and organization = ?")
                        .params(longer.value(), team.organization().value())
                        .query(UUID.class)
                        .list());
    }
}
