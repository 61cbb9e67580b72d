package nyc.icefree.web;

import static nyc.icefree.web.WebFixtures.from;
import static nyc.icefree.web.WebFixtures.settings;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.stream.IntStream;
import nyc.icefree.MovableClock;
import nyc.icefree.guard.Buckets;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.guard.TooManyRequests;
import nyc.icefree.guard.WrongCodes;
import nyc.icefree.links.WebSettings;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private static final int MOST = 100;
    private static final int TIMES = 10;
    private static final String GUESSER = "198.51.100.7";

    final MovableClock clock = WebFixtures.clock();
    final WebSettings settings = settings("https://rota.example.org", "");
    final RateLimits limits = new RateLimits(clock, settings);
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
    final WrongCodes tries = new WrongCodes(new RateLimits(clock, settings("https://rota.example.org", "")), clock);

    @Test
    void a_network_that_asks_too_often_waits_and_others_do_not_notice() {
        assertEquals(400, acceptedOf(1_000, "198.51.100.7"));
        var refused = assertThrows(TooManyRequests.class, () -> limits.take(RateLimit.PAGES, from("198.51.100.99")));
        assertEquals(1, refused.retryAfterSeconds());
        assertDoesNotThrow(() -> limits.take(RateLimit.PAGES, from("203.0.113.5")));
        assertDoesNotThrow(() -> limits.take(RateLimit.RESERVE, from("198.51.100.7")));
    }

    @Test
    void waiting_helps() {
        acceptedOf(1_000, "198.51.100.7");
        clock.forward(Duration.ofSeconds(30));
        assertEquals(200, acceptedOf(1_000, "198.51.100.7"));
    }

    @Test
    void a_hall_of_people_behind_one_address_can_reserve() {
        for (int person = 0; person < 100; person++) {
            limits.take(RateLimit.RESERVE, from("198.51.100.7"));
        }
    }

    @Test
    void an_account_is_protected_from_many_networks_together() {
        for (int attempt = 0; attempt < 10; attempt++) {
            limits.take(RateLimit.SIGN_IN_ACCOUNT, "some account");
        }
        var refused = assertThrows(TooManyRequests.class, () -> limits.take(RateLimit.SIGN_IN_ACCOUNT, "some account"));
        assertEquals(90, refused.retryAfterSeconds());
        limits.take(RateLimit.SIGN_IN_ACCOUNT, "another account");
    }

    @Test
    void who_succeeds_starts_anew() {
        for (int day = 0; day < 5; day++) {
            for (int attempt = 0; attempt < 9; attempt++) {
                limits.take(RateLimit.SIGN_IN_ACCOUNT, "some account");
            }
            limits.forgive(RateLimit.SIGN_IN_ACCOUNT, "some account");
        }
    }

    @Test
    void whoever_reads_from_very_many_networks_makes_no_other_limit_forgotten() {
        for (int mail = 0; mail < 3; mail++) {
            limits.take(RateLimit.MAIL, "rosa@example.org");
        }
        for (int n = 0; n < 52_000; n++) {
            acceptedOf(1, "10." + n / 250 + "." + n % 250 + ".1");
        }
        assertThrows(TooManyRequests.class, () -> limits.take(RateLimit.MAIL, "rosa@example.org"));
    }

    private int acceptedOf(int requests, String address) {
        int accepted = 0;
        for (int i = 0; i < requests; i++) {
            try {
                limits.take(RateLimit.PAGES, from(address));
                accepted++;
            } catch (TooManyRequests e) {
            }
        }
        return accepted;
    }

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

    @Test
    void the_wait_grows_with_each_wrong_try_and_never_beyond_a_minute() {
        for (int i = 0; i < WrongCodes.FREE; i++) {
            guess();
        }
        guess();
        for (long wait : new long[] {2, 4, 8, 16, 32, 60, 60, 60}) {
            assertEquals(wait, waiting(), "and asking meanwhile makes it no longer");
            assertEquals(wait, waiting());
            clock.forward(Duration.ofSeconds(wait));
            guess();
        }
    }

    @Test
    void it_is_kept_for_one_network_and_one_event() {
        for (int i = 0; i <= WrongCodes.FREE; i++) {
            guess();
        }
        assertDoesNotThrow(() -> tries.begin(from("203.0.113.5"), "event"));
        assertDoesNotThrow(() -> tries.begin(from(GUESSER), "another event"));
        assertThrows(TooManyRequests.class, this::guess);
    }

    @Test
    void a_right_code_is_no_try_and_forgives_none() {
        guess();
        guess();
        for (int i = 0; i < 10; i++) {
            guess();
            tries.right(from(GUESSER), "event");
        }
        guess();
        guess();
        assertThrows(TooManyRequests.class, this::guess, "whoever has one code guesses no faster");
    }

    @Test
    void a_right_code_makes_nobody_wait_longer_than_the_wrong_ones_before() {
        for (int i = 0; i <= WrongCodes.FREE; i++) {
            guess();
        }
        clock.forward(Duration.ofSeconds(2));
        for (int i = 0; i < 3; i++) {
            guess();
            tries.right(from(GUESSER), "event");
        }
        guess();
        assertEquals(4, waiting());
    }

    @Test
    void a_quarter_of_an_hour_forgives() {
        for (int i = 0; i <= WrongCodes.FREE; i++) {
            guess();
        }
        clock.forward(WrongCodes.REMEMBERED.plusSeconds(1));
        guess();
        guess();
    }

    private void guess() {
        tries.begin(from(GUESSER), "event");
    }

    private long waiting() {
        return assertThrows(TooManyRequests.class, this::guess).retryAfterSeconds();
    }
}
