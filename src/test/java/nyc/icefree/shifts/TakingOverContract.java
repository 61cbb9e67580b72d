package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.asks.AskKind;
import nyc.icefree.shifts.asks.Asking.Outcome;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.terms.ShiftTerms;
import org.junit.jupiter.api.Test;

/** Cover where nobody signs up by themselves: not any more, not yet, or never. */
abstract class TakingOverContract extends AsksGround {
    @AppTest
    static class OnH2Test extends TakingOverContract {}

    @PostgresAppTest
    static class OnPostgresTest extends TakingOverContract {}

    private static final List<ShiftTerms> NOBODY_SIGNS_UP =
            List.of(ShiftTerms.NONE.withClosesHours(500), ShiftTerms.NONE.withOpensDays(1));

    private ShiftId held(Given.Team team, PersonId holder, ShiftTerms terms, SignupMode mode, int from) {
        var shift = shift(
                team, draft(team, 1, slot(from, from + 2)).withSignup(mode).withTerms(terms));
        As.staff(team.organizer(), () -> staffing.assign(shift, holder, null));
        return shift;
    }

    @Test
    void others_are_asked_for_cover_when_sign_up_is_closed_or_not_open_yet_and_take_it() {
        for (var terms : NOBODY_SIGNS_UP) {
            var team = given.team();
            var giver = volunteer(team);
            var taker = volunteer(team);
            var shift = held(team, giver, terms, SignupMode.ASK, 10);
            As.volunteer(giver, () -> cover.want(shift));
            rounds.round(noon());
            assertTrue(isAsked(taker, shift), terms::toString);
            take(taker, asked(taker, shift));
            assertEquals(AssignmentState.CONFIRMED, state(taker, shift));
            legal(shift, 1);
        }
    }

    @Test
    void nobody_is_asked_for_an_empty_seat_when_sign_up_is_closed() {
        var team = given.team();
        var wished = volunteer(team);
        var holder = volunteer(team);
        var shift = held(team, holder, ShiftTerms.NONE, SignupMode.OPEN, 10);
        As.volunteer(wished, () -> asks.callMe(shift));
        jdbc.sql("update shift set closes_hours = 500 where id = ?")
                .param(shift.value())
                .update();
        As.volunteer(holder, () -> signup.handBack(shift));
        rounds.round(noon().plus(Duration.ofHours(1)));
        assertFalse(isAsked(wished, shift));
        assertEquals(Outcome.NOT_NOW, ask(volunteer(team), shift, AskKind.CALL_ME));
    }

    @Test
    void where_organizers_invite_nobody_looks_for_cover_and_is_told_why() {
        var team = given.team();
        var ada = volunteer(team);
        var bo = volunteer(team);
        var adas = held(team, ada, ShiftTerms.NONE, SignupMode.INVITED, 10);
        refused(Kind.INVITED_ONLY, () -> As.volunteer(ada, () -> cover.want(adas)));
        notYours(() -> As.volunteer(bo, () -> cover.want(adas)));
    }
}
