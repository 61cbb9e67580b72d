package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.stream.IntStream;
import nyc.icefree.MovableClock;
import org.junit.jupiter.api.Test;

/** A flood of more than are remembered: nobody who asked too often is forgotten, and nobody new is without a limit. */
class BucketsTest {
    private static final int MOST = 100;
    private static final int TIMES = 10;
    private final MovableClock clock = WebFixtures.clock();
    private final Buckets buckets = new Buckets(MOST, TIMES, Duration.ofMinutes(10), new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    });

    @Test
    void who_asked_too_often_stays_known_while_those_go_who_asked_little() {
        use("greedy", TIMES);
        for (int i = 0; i < 10 * MOST; i++) {
            use("passing " + i, 1);
            clock.forward(Duration.ofMillis(20));
        }
        assertFalse(take("greedy"));
        assertTrue(buckets.size() <= MOST);
        use("new", TIMES);
        assertFalse(take("new"));
    }

    @Test
    void who_waits_for_nothing_goes_before_anybody_else() {
        IntStream.range(0, MOST / 2).forEach(i -> use("long ago " + i, TIMES));
        clock.forward(Duration.ofMinutes(10));
        IntStream.range(0, MOST / 2).forEach(i -> use("lately " + i, 2));
        use("new", 1);
        assertEquals(MOST / 2 + 1, buckets.size());
        assertTrue(IntStream.range(0, MOST / 2)
                .allMatch(i -> buckets.of("lately " + i).getAvailableTokens() == TIMES - 2));
    }

    @Test
    void where_all_have_asked_too_often_newcomers_share_one_allowance() {
        IntStream.range(0, MOST).forEach(i -> use("greedy " + i, TIMES));
        long taken = IntStream.range(0, 5_000).filter(i -> take("new " + i)).count();
        assertEquals(100 * TIMES, taken);
        assertEquals(MOST, buckets.size());
        assertFalse(take("greedy 7"));
        clock.forward(Duration.ofMinutes(6));
        assertTrue(take("greedy 7"), "known ones are as they were");
        assertTrue(take("new 1"));
        assertTrue(buckets.size() < MOST, "by then there is room again");
    }

    @Test
    void who_is_forgiven_gives_the_newcomers_nothing_back() {
        IntStream.range(0, MOST).forEach(i -> use("greedy " + i, TIMES));
        IntStream.range(0, 100 * TIMES).forEach(i -> take("new " + i));
        buckets.forgive("new 1");
        assertFalse(take("new 2"));
        buckets.forgive("greedy 7");
        assertTrue(take("greedy 7"));
    }

    private boolean take(String who) {
        return buckets.of(who).tryConsume(1);
    }

    private void use(String who, int times) {
        IntStream.range(0, times).forEach(i -> take(who));
    }
}
