package nyc.icefree.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import nyc.icefree.feedback.Feedback.RandomStart;
import org.junit.jupiter.api.Test;

class RandomStartTest {
    private static final int DRAWS = 400_000;

    /** By more than a hundredth each share is off less often than once in 10^20 times. */
    @Test
    void each_further_number_is_half_as_likely_on_either_side() {
        Map<Integer, Integer> drawn = new HashMap<>();
        IntStream.range(0, DRAWS).forEach(i -> drawn.merge(RandomStart.draw(), 1, Integer::sum));
        for (int start = -4; start <= 4; start++) {
            double share = 1.0 / 3 / (1 << Math.abs(start));
            assertEquals(share, (double) drawn.getOrDefault(start, 0) / DRAWS, 0.01, "of " + start);
        }
    }
}
