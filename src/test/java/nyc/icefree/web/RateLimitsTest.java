package nyc.icefree.web;

import static nyc.icefree.web.WebFixtures.from;
import static nyc.icefree.web.WebFixtures.settings;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import nyc.icefree.MovableClock;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    final MovableClock clock = WebFixtures.clock();
    final WebSettings settings = settings("https://rota.example.org", "");
    final RateLimits limits = new RateLimits(WebFixtures.vault(), clock, settings);

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
                // counted by not counting
            }
        }
        return accepted;
    }
}
