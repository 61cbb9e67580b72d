package nyc.icefree.rsvp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nyc.icefree.eventform.Admittance;
import nyc.icefree.rsvp.spots.Admission;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionTest {

    @ParameterizedTest
    @CsvSource({
        "COME, NONE, false, GOING",
        "COME, SHOWN, false, GOING",
        "ASK_FIRST, NONE, false, GOING",
        "MAYBE, NONE, false, MAYBE",
        "MAYBE, SHOWN, true, MAYBE",
        "COME, NONE, true, ASKED",
        "COME, SHOWN, true, ASKED",
        "COME, DOUBTED, false, HELD",
        "ASK_FIRST, DOUBTED, true, HELD",
        "MAYBE, DOUBTED, false, HELD"
    })
    void an_answer_stands(Wish wish, Proof proof, boolean approval, RsvpState state) {
        assertEquals(state, Admission.of(wish, proof, approval));
    }

    @ParameterizedTest
    @CsvSource({
        "EVERYONE, false, GOING, , ",
        "APPROVED, false, GOING, OTHER_DATE_ASKS, LOOKED_AT",
        "APPROVED, false, ASKED, , ",
        "APPROVED, true, GOING, , ",
        "INVITED, false, GOING, OTHER_DATE_INVITES, INVITED_GROWS",
        "INVITED, false, MAYBE, OTHER_DATE_INVITES, INVITED_GROWS",
        "INVITED, true, GOING, , "
    })
    void a_party_moves_and_grows(
            Admittance admittance,
            boolean invited,
            RsvpState was,
            @Nullable ReservationReason notMoved,
            @Nullable ReservationReason notGrown) {
        assertEquals(notMoved, Admission.obstacleToMove(was, admittance, invited));
        assertEquals(notGrown, Admission.obstacleToGrow(was, admittance, invited, invited));
    }
}
