package nyc.icefree.web;

import static nyc.icefree.web.WebFixtures.from;
import static nyc.icefree.web.WebFixtures.settings;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import nyc.icefree.MovableClock;
import org.junit.jupiter.api.Test;

class WrongTriesTest {
    private static final String GUESSER = "198.51.100.7";
    final MovableClock clock = WebFixtures.clock();
    final WrongTries tries =
            new WrongTries(new RateLimits(WebFixtures.vault(), clock, settings("https://rota.example.org", "")), clock);

    @Test
    void the_wait_grows_with_each_wrong_try_and_never_beyond_a_minute() {
        for (int i = 0; i < WrongTries.FREE; i++) {
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
        for (int i = 0; i <= WrongTries.FREE; i++) {
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
        for (int i = 0; i <= WrongTries.FREE; i++) {
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
        for (int i = 0; i <= WrongTries.FREE; i++) {
            guess();
        }
        clock.forward(WrongTries.REMEMBERED.plusSeconds(1));
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
