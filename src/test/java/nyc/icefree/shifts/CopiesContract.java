package nyc.icefree.shifts;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.events.EventCopied;
import nyc.icefree.events.EventCopies;
import nyc.icefree.events.EventId;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class CopiesContract extends ShiftsContract {
    @Autowired
    ShiftsOfCopies copies;

    @Autowired
    EventCopies duplicates;

    @Test
    void a_copied_event_has_the_same_shifts_on_its_own_date_and_nobody_in_them() {
        var team = given.team();
        var form = given.session("Know your rights", 9);
        var event = given.published(team, form);
        var start = Objects.requireNonNull(form.start());
        var welcome = new ShiftDraft(
                event,
                null,
                ShiftRole.WELCOME_DESK,
                2,
                TimeSlot.of(start.minusMinutes(30), start.plusHours(1), Given.NEW_YORK),
                Set.of(),
                Set.of(),
                SignupMode.OPEN,
                "Side door");
        var shift = shift(team, welcome);
        As.staff(team.organizer(), () -> staffing.assign(shift, volunteer(team), null));
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
        assertEquals("Side door", laidOut.draft().note());
        assertEquals(2, laidOut.draft().seats());
    }

    private List<ShiftSheet> sheets(Given.Team team, EventId event) {
        return As.staff(team.organizer(), () -> planning.sheetsOf(event));
    }
}
