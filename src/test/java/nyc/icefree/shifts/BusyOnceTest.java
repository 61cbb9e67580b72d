package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nyc.icefree.shifts.fit.Candidate;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import org.junit.jupiter.api.Test;

/** What of shifts with others reads alike is read once. */
class BusyOnceTest {
    @Test
    void who_is_busy_with_others_in_two_ways_is_said_to_be_busy_once() {
        var both = Stream.of(Kind.CLASHES, Kind.HARD_TOO_SOON)
                .map(kind -> new Candidate.Obstacle(kind, Map.of(), null))
                .toList();
        assertEquals(
                List.of("BUSY"),
                Candidate.Obstacle.once(both.stream()).stream()
                        .map(Candidate.Obstacle::name)
                        .toList());
    }
}
