package nyc.icefree.rsvp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nyc.icefree.rsvp.answers.Proof;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.answers.Wish;
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
}
