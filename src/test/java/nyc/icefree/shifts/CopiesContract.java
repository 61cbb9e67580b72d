package nyc.icefree.shifts;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.events.EventCopies;
import nyc.icefree.events.announced.EventCopied;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.NotYours;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.shifts.views.ShiftSheet;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.trainings.TrustLevel;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

@DatabasesDiffer
abstract class CopiesContract extends ShiftsContract {
    @AppTest
    static class OnH2Test extends CopiesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends CopiesContract {}

    private static final ShiftTerms ASKING =
            new ShiftTerms(2, Set.of(CommonSkill.MEDIC), true, 7, 3, 48, true, null, TrustLevel.TRUSTED);

    @Autowired
    ShiftsOfCopies copies;

    @Autowired
    EventCopies duplicates;

    @Autowired
    ShiftLayout layout;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_copied_event_has_the_same_shifts_on_its_own_date_and_nobody_in_them() {
        var team = given.team();
        var form = given.session("Know your rights", 9);
        var event = given.published(team, form);
        var start = Objects.requireNonNull(form.when().start());
        var welcome = new ShiftDraft(
                event,
                null,
                ShiftRole.WELCOME_DESK,
                2,
                TimeSlot.of(start.minusMinutes(30), start.plusHours(1), Given.NEW_YORK),
                Set.of(),
                Set.of(),
                SignupMode.INVITED,
                "Side door",
                "Under the clock",
                ASKING);
        var shift = shift(team, welcome);
        As.staff(team.organizer(), () -> staffing.assign(shift, adult(team), "Known for years"));
        var copy = As.staff(
                team.organizer(),
                () -> duplicates
                        .duplicate(event, List.of(duplicates.nextDay(event)))
                        .getFirst());
        await().until(() -> !sheets(team, copy).isEmpty());
        copies.on(new EventCopied(event, copy));
        var there = sheets(team, copy);
        assertEquals(1, there.size());
        var laidOut = there.getFirst();
        assertEquals(List.of(), laidOut.people());
        assertEquals(start.plusWeeks(1).minusMinutes(30), laidOut.draft().slot().startLocal());
        assertEquals(start.plusWeeks(1).plusHours(1), laidOut.draft().slot().endLocal());
        assertEquals(
                welcome.of(copy, team.organization()).withSlot(laidOut.draft().slot()), laidOut.draft());
    }

    @Test
    void two_nodes_that_hear_of_a_copy_at_once_lay_its_shifts_out_once() throws Exception {
        var team = given.team();
        var event = given.published(team, given.session("Clinic", 9));
        shift(team, welcome(event, 9));
        for (int round = 0; round < 5; round++) {
            var copy = given.drafted(team, given.session("Clinic", 16 + round));
            ShiftsOfCopies here = AopTestUtils.getUltimateTargetObject(copies);
            for (var node : AtOnce.run(2, () -> {
                transaction.executeWithoutResult(now -> here.on(new EventCopied(event, copy)));
                return copy;
            })) {
                node.get();
            }
            assertEquals(1, sheets(team, copy).size());
        }
    }

    @Test
    void shifts_are_laid_out_on_dates_that_are_there_already_once_and_leave_what_they_have() {
        var team = given.team();
        var first = given.published(team, given.session("Clinic", 9));
        var second = given.drafted(team, given.session("Clinic", 16));
        var off = given.published(team, given.session("Clinic", 23));
        As.staff(team.organizer(), () -> eventPlanning.cancel(off, "Flooded"));
        var desk = welcome(first, 9);
        shift(team, desk);
        shift(team, welcome(second, 16));
        var marshal = Given.shift(first, ShiftRole.MARSHAL, 1, desk.slot());
        shift(team, marshal);
        var to = List.of(first, second, off);
        assertEquals(1, As.staff(team.organizer(), () -> layout.spread(first, to)));
        assertEquals(0, As.staff(team.organizer(), () -> layout.spread(first, to)));
        var there = sheets(team, second);
        assertEquals(
                Set.of(ShiftRole.MARSHAL, ShiftRole.WELCOME_DESK),
                there.stream().map(s -> s.draft().role()).collect(java.util.stream.Collectors.toSet()));
        assertEquals(2, there.size());
        assertEquals(
                desk.slot().startLocal().plusWeeks(1),
                there.getFirst().draft().slot().startLocal());
        assertEquals(List.of(), sheets(team, off));
        var other = given.team();
        assertThrows(NotYours.class, () -> As.staff(other.organizer(), () -> layout.spread(first, to)));
        assertThrows(AccessDeniedException.class, () -> As.volunteer(team.organizer(), () -> layout.spread(first, to)));
    }

    @Test
    void the_database_has_no_childcare_for_one_alone() {
        var team = given.team();
        var first = given.published(team, given.session("Clinic", 9));
        var care = shift(team, welcome(first, 9).withRole(ShiftRole.CHILDCARE));
        assertThrows(
                DataIntegrityViolationException.class,
                () -> jdbc.sql("update shift set at_least_two = false where id = ?")
                        .param(care.value())
                        .update());
    }

    private ShiftDraft welcome(EventId event, int inDays) {
        var start = Objects.requireNonNull(given.session("", inDays).when().start());
        return Given.shift(
                        event,
                        ShiftRole.WELCOME_DESK,
                        2,
                        TimeSlot.of(start.minusMinutes(30), start.plusHours(1), Given.NEW_YORK))
                .withBriefing("", "Side door");
    }

    private List<ShiftSheet> sheets(Given.Team team, EventId event) {
        return As.staff(team.organizer(), () -> planning.sheetsOf(event));
    }
}
