package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.asks.AskKind;
import nyc.icefree.shifts.asks.Asking.Outcome;
import nyc.icefree.shifts.fit.Candidate;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.views.CandidateFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** A no to a shift, of an organizer or of a volunteer, is one to each part of it, whatever has become of its hours. */
abstract class PartsAskedContract extends AsksGround {
    @AppTest
    static class OnH2Test extends PartsAskedContract {}

    @PostgresAppTest
    static class OnPostgresTest extends PartsAskedContract {}

    @Autowired
    AskableShifts askable;

    @Autowired
    SeatExchange exchange;

    @Autowired
    TransactionOperations transactions;

    private Given.Team team = new Given.Team(OrganizationId.random(), "", PersonId.random());

    @BeforeEach
    void a_team() {
        team = given.team();
    }

    private ShiftId inParts(int seats) {
        var draft = draft(team, seats, slot(9, 13));
        return shift(team, draft.withTerms(draft.terms().withLeastPart(60)));
    }

    /** @return the part that is theirs from then on */
    private ShiftId part(PersonId who, ShiftId shift, int from, int until) {
        As.volunteer(
                who,
                () -> signup.takePart(
                        shift, slot(from, until).startsAt(), slot(from, until).endsAt()));
        return As.volunteer(who, () -> signup.mine()).getFirst().shift().id();
    }

    /** The free part that begins then. */
    private ShiftId rest(int from) {
        return new ShiftId(jdbc.sql("select id from shift where organization_id = ? and part_of is not null"
                        + " and taken = 0 and seats = 1 and starts_at = ?")
                .params(
                        team.organization().value(),
                        Timestamp.from(slot(from, from + 1).startsAt()))
                .query(UUID.class)
                .single());
    }

    private void takenOut(PersonId who, ShiftId shift) {
        var row = As.volunteer(who, () -> signup.take(shift));
        As.staff(team.organizer(), () -> {
            staffing.unassign(row);
            return row;
        });
    }

    private Candidate seen(PersonId who, ShiftId shift) {
        return As.staff(team.organizer(), () -> staffing.candidates(shift, CandidateFilter.named(""))).people().stream()
                .filter(one -> one.person().equals(who))
                .findFirst()
                .orElseThrow();
    }

    private boolean isFitting(PersonId who, ShiftId shift) {
        return isFitting(who, shift, AskKind.COVER);
    }

    private boolean isFitting(PersonId who, ShiftId shift, AskKind why) {
        return askable.fitting(shift, why, Set.of()).stream()
                .anyMatch(fit -> fit.person().equals(who));
    }

    @Test
    void who_was_taken_out_of_all_of_it_covers_no_part() {
        var shift = inParts(2);
        var bo = volunteer(team);
        var ana = volunteer(team);
        var other = volunteer(team);
        takenOut(bo, shift);
        var part = part(ana, shift, 10, 12);
        As.volunteer(ana, () -> cover.want(part));
        assertFalse(isFitting(bo, part));
        assertTrue(isFitting(other, part));
        assertEquals(Outcome.NOT_NOW, ask(bo, part, AskKind.COVER));
        assertEquals(Outcome.ASKED, ask(other, part, AskKind.COVER));
        var held = askable.hold(ana, part).orElseThrow().since();
        refused(Kind.DECLINED, () -> transactions.execute(status -> exchange.handOver(part, 0, ana, held, bo)));
        refused(Kind.DECLINED, () -> transactions.executeWithoutResult(status -> exchange.take(bo, rest(9), 0, false)));
        assertEquals(AssignmentState.CONFIRMED, state(ana, part));
    }

    @Test
    void who_was_refused_asks_for_no_part_and_organizers_see_that_they_were() {
        var shift = inParts(2);
        var bo = volunteer(team);
        takenOut(bo, shift);
        part(volunteer(team), shift, 10, 12);
        var rest = rest(12);
        var sheet = sheet(team, rest);
        As.staff(team.organizer(), () -> {
            planning.change(rest, sheet.version(), sheet.draft().withSignup(SignupMode.ASK));
            return rest;
        });
        refused(Kind.DECLINED, () -> As.volunteer(bo, () -> signup.ask(rest)));
        var seen = seen(bo, rest);
        assertEquals(AssignmentState.DECLINED, seen.own());
        assertTrue(seen.status().fits(), "an organizer may still change their mind");
        As.staff(team.organizer(), () -> staffing.assign(rest, bo, null));
        assertEquals(AssignmentState.CONFIRMED, state(bo, rest));
    }

    @Test
    void who_gave_a_part_back_is_not_asked_for_what_overlaps_it_and_is_for_the_rest() {
        var shift = inParts(2);
        var bo = volunteer(team);
        var ana = volunteer(team);
        var given = part(bo, shift, 10, 12);
        var late = part(ana, rest(12), 12, 13);
        part(ana, rest(9), 9, 10);
        As.volunteer(bo, () -> signup.handBack(given));
        for (var why : List.of(AskKind.COVER, AskKind.OFFER)) {
            assertFalse(isFitting(bo, shift, why), "all of it");
            assertFalse(isFitting(bo, given, why));
            assertTrue(isFitting(bo, late, why), "what lies beside it");
        }
        assertEquals(Outcome.NOT_NOW, ask(bo, shift, AskKind.COVER));
        assertEquals(Outcome.ASKED, ask(bo, late, AskKind.COVER));
        assertEquals(AssignmentState.HANDED_BACK, seen(bo, shift).own(), "an organizer reads it, and may ask them");
        assertEquals(Outcome.ASKED, offer(team, bo, shift));
    }

    @Test
    void not_this_one_is_none_of_it_also_when_it_is_in_parts_later() {
        var shift = inParts(1);
        var bo = volunteer(team);
        var ana = volunteer(team);
        As.volunteer(bo, () -> asks.refuse(shift));
        var part = part(ana, shift, 9, 10);
        var rest = rest(10);
        assertEquals(Outcome.SAID_NO, offer(team, bo, rest));
        assertEquals(Outcome.SAID_NO, ask(bo, part, AskKind.COVER));
        assertTrue(As.volunteer(bo, () -> asks.refused()).contains(rest));
        notYours(() -> As.volunteer(bo, () -> asks.callMe(part)));
    }

    @Test
    void a_no_to_one_part_ends_what_was_asked_for_the_others() {
        var shift = inParts(1);
        var bo = volunteer(team);
        var cy = volunteer(team);
        part(volunteer(team), shift, 10, 12);
        var early = rest(9);
        var late = rest(12);
        assertEquals(Outcome.ASKED, offer(team, bo, late));
        assertEquals(Outcome.ASKED, offer(team, cy, late));
        var ask = asked(bo, late);
        As.volunteer(bo, () -> asks.refuse(early));
        assertFalse(isAsked(bo, late));
        notYours(() -> take(bo, ask));
        assertTrue(isAsked(cy, late), "another may still say yes");
        assertEquals(Set.of(), As.volunteer(cy, () -> asks.refused()));
    }
}
