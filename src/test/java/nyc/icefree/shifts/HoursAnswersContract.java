package nyc.icefree.shifts;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
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
import nyc.icefree.volunteers.LettingGo;
import nyc.icefree.volunteers.blocks.BlockReason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What organizers answer to hours beyond the plan. */
abstract class HoursAnswersContract extends HelpedContract {
    @AppTest
    static class OnH2Test extends HoursAnswersContract {}

    @PostgresAppTest
    static class OnPostgresTest extends HoursAnswersContract {}

    @Autowired
    LettingGo letting;

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

    @Test
    void all_that_waits_is_one_list_also_of_those_who_help_no_more() {
        var team = given.team();
        var ada = volunteer(team);
        var bo = volunteer(team);
        assertEquals(0, waits(team));
        var older = said(team, ada, 5, 3);
        var newer = said(team, bo, 2, 24);
        said(team, bo, 3, 1);
        var declined = said(team, ada, 4, 4);
        var missed = said(team, ada, 6, 4);
        assertEquals(0, waits(team), "nobody wants it so far");
        assertEquals(List.of(), listed(team, 10));
        confirmsHours(team, true);
        answer(team, declined, HoursAnswer.DECLINED);
        jdbc.sql("update assignment set state = 'NO_SHOW' where id = ?")
                .param(missed.value())
                .update();
        assertEquals(waiting(team, ada).size() + waiting(team, bo).size(), waits(team), "as on their pages");
        var coordinator = given.coordinator(team.organization());
        As.staff(coordinator, () -> letting.letGo(ada, team.organization(), BlockReason.OTHER));
        notYours(() -> waiting(team, ada));
        assertEquals(2, waits(team));
        assertEquals(List.of(older, newer), listed(team, 10), "who waits longest first");
        assertEquals(List.of(older), listed(team, 1));
        assertEquals(List.of(), listed(given.team(), 10));
        answer(team, older, HoursAnswer.CONFIRMED);
        assertEquals(Duration.ofHours(3), helpedTime(ada, older));
        assertEquals(List.of(newer), listed(team, 10));
        given.appoint(team.organization(), bo, StaffRole.ORGANIZER);
        assertEquals(0, As.staff(bo, () -> helpers.waitingHours()), "nobody answers themselves");
        assertEquals(List.of(), As.staff(bo, () -> helpers.waitingHours(10)).rows());
    }

    @Test
    void at_an_event_that_was_cancelled_nothing_waits() {
        var team = given.team();
        var ada = volunteer(team);
        var event = given.published(team);
        var shift = As.staff(
                team.organizer(),
                () -> planning.plan(draft(team, 1, slot(10, 12)).of(event, null)));
        var in = As.volunteer(ada, () -> signup.take(shift));
        endAgo(shift, 1);
        correct(ada, in, Duration.ofHours(3));
        confirmsHours(team, true);
        assertEquals(List.of(in), listed(team, 10));
        for (String state : List.of("CANCELLED", "UNPUBLISHED")) {
            jdbc.sql("update event set state = ?, cancel_reason = 'Rain' where id = ?")
                    .params(state, event.value())
                    .update();
            assertEquals(0, waits(team));
            assertEquals(List.of(), listed(team, 10));
        }
    }

    private AssignmentId said(Given.Team team, PersonId person, int daysAgo, int hours) {
        var which = helped(team, person, daysAgo);
        correct(person, which, Duration.ofHours(hours));
        return which;
    }

    private int waits(Given.Team team) {
        return As.staff(team.organizer(), () -> helpers.waitingHours());
    }

    private List<AssignmentId> listed(Given.Team team, int most) {
        var found = As.staff(team.organizer(), () -> helpers.waitingHours(most));
        assertEquals(waits(team), found.total());
        return found.rows().stream().map(one -> one.shift().id()).toList();
    }

    private Duration helpedTime(PersonId person, AssignmentId which) {
        return hours(person).each().stream()
                .filter(one -> one.id().equals(which))
                .findFirst()
                .orElseThrow()
                .time();
    }
}
