package nyc.icefree.rsvp.waiting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import nyc.icefree.rsvp.answers.RsvpId;
import org.junit.jupiter.api.Test;

class WaitingPartyTest {

    @Test
    void who_came_first_is_let_in_first() {
        assertEquals(List.of(0, 1), letIn(2, 1, 1, 1));
    }

    @Test
    void a_large_party_does_not_hold_up_the_smaller_ones_behind_it() {
        assertEquals(List.of(1, 3), letIn(3, 4, 2, 2, 1));
    }

    @Test
    void nobody_is_let_in_when_nobody_fits() {
        assertEquals(List.of(), letIn(1, 2, 3));
        assertEquals(List.of(), letIn(0, 1));
    }

    @Test
    void everybody_fits_where_there_is_no_limit() {
        assertEquals(List.of(0, 1, 2), letIn(Integer.MAX_VALUE, 20, 20, 20));
    }

    private static List<Integer> letIn(int free, Integer... sizes) {
        var waiting = IntStream.range(0, sizes.length)
                .mapToObj(i -> new WaitingParty(RsvpId.random(), sizes[i]))
                .toList();
        return WaitingParty.thatFit(waiting, free).stream()
                .map(waiting::indexOf)
                .toList();
    }
}
