package nyc.icefree.shifts;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.parts.PartRefused;
import nyc.icefree.shifts.views.MyShift;
import nyc.icefree.shifts.views.ShiftSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;

/** An event of a team whose shifts are taken in parts. */
abstract class PartsStage extends ShiftsContract {
    Given.Team team = new Given.Team(nyc.icefree.partners.OrganizationId.random(), "", PersonId.random());
    EventId event = EventId.random();

    @BeforeEach
    void an_event() {
        team = given.team();
        event = given.published(team, given.session("In parts", 9));
    }

    ShiftId inParts(int seats) {
        var draft = draft(team, seats, slot(9, 13)).of(event, null);
        return shift(team, draft.withTerms(draft.terms().withLeastPart(60)));
    }

    Instant at(int hour) {
        return slot(hour, hour + 1).startsAt();
    }

    AssignmentId take(PersonId who, ShiftId shift, int from, int until) {
        return As.volunteer(who, () -> signup.takePart(shift, at(from), at(until)));
    }

    static void refusedAs(String reason, Executable act) {
        assertEquals(
                reason,
                assertThrows(PartRefused.class, act).reasons().getFirst().name());
    }

    List<ShiftSheet> sheets() {
        return As.staff(team.organizer(), () -> planning.sheetsOf(event));
    }

    /** "9-10:0/1 10-12:1/1", by start and then by seats; without what has no seat and nobody in it. */
    String board() {
        return sheets().stream()
                .filter(one -> !one.isElsewhere())
                .sorted(Comparator.comparing(
                                (ShiftSheet one) -> one.draft().slot().startsAt())
                        .thenComparing(one -> one.draft().slot().endsAt()))
                .map(one -> one.draft().slot().startLocal().getHour() + "-"
                        + one.draft().slot().endLocal().getHour() + ":" + one.taken() + "/"
                        + one.draft().seats())
                .reduce((before, next) -> before + " " + next)
                .orElse("");
    }

    void becomes(String board) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertEquals(board, board()));
    }

    List<MyShift> mine(PersonId who) {
        return As.volunteer(who, () -> signup.mine());
    }

    ShiftId open(int from) {
        return As.staff(team.organizer(), () -> planning.sheetsOf(event)).stream()
                .filter(one -> one.taken() < one.draft().seats())
                .filter(one -> one.draft().slot().startsAt().equals(at(from)))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
