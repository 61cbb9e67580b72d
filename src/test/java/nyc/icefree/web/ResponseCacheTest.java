package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nyc.icefree.MovableClock;
import nyc.icefree.database.PublicChanges;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

class ResponseCacheTest {
    private static final String HERE = "/en/events";
    private final MovableClock clock = WebFixtures.clock();
    private final DatabaseOutage outage = new DatabaseOutage(new PublicChanges());
    private long programme = 1;
    private boolean away;
    private final ResponseCache<PublicPage> cache = new ResponseCache<>(100_000, outage, clock, address -> edition());

    private ResponseCache.Edition edition() {
        if (away) {
            throw new CannotGetJdbcConnectionException("planted");
        }
        return new ResponseCache.Edition(new Freshness.Stamp(programme, 1, 1, LocalDate.EPOCH), 0, 0);
    }

    private static PublicPage page(String text) {
        return new PublicPage(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_answer_is_ready_until_the_next_edition() {
        var first = page("first");
        assertNull(cache.look(HERE).ready());
        cache.look(HERE).put(first);
        assertSame(first, cache.look(HERE).ready());
        assertNull(cache.look("/en/about").ready());
        programme++;
        assertNull(cache.look(HERE).ready());
    }

    @Test
    void what_changes_while_an_answer_is_made_makes_it_old() {
        var look = cache.look(HERE);
        programme++;
        look.put(page("of before"));
        assertNull(cache.look(HERE).ready());
    }

    @Test
    void an_answer_does_not_outlive_what_it_says_of_itself() {
        cache.look(HERE).put(new PublicPage(new byte[1], clock.instant().plusSeconds(20)));
        clock.forward(Duration.ofSeconds(19));
        assertTrue(cache.look(HERE).ready() != null);
        clock.forward(Duration.ofSeconds(1));
        assertNull(cache.look(HERE).ready());
    }

    @Test
    void what_many_ask_for_at_once_is_made_once_for_each_edition_and_told_what_was_before() throws Exception {
        var made = new AtomicInteger();
        var first = asked(made);
        programme++;
        var second = asked(made);
        assertEquals(2, made.get());
        assertSame(first, cache.look(HERE).orMake((stamp, before) -> before).orElseThrow());
        assertSame(first, second);
    }

    private PublicPage asked(AtomicInteger made) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(16)) {
            var answers = IntStream.range(0, 16)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return cache.look(HERE).orMake((stamp, before) -> {
                            made.incrementAndGet();
                            return Optional.of(before.orElseGet(() -> page("made")));
                        });
                    }))
                    .toList();
            start.countDown();
            var one = answers.getFirst().get().orElseThrow();
            for (var answer : answers) {
                assertSame(one, answer.get().orElseThrow());
            }
            return one;
        }
    }

    @Test
    void what_is_not_there_is_asked_for_each_time() {
        assertEquals(Optional.empty(), cache.look(HERE).orMake((stamp, before) -> Optional.empty()));
        var there = page("there by now");
        assertSame(
                there,
                cache.look(HERE).orMake((stamp, before) -> Optional.of(there)).orElseThrow());
    }

    @Test
    void while_the_database_is_away_an_answer_is_as_it_was() {
        var known = page("known");
        cache.look(HERE).put(known);
        programme++;
        away = true;
        assertSame(known, cache.look(HERE).ready());
        assertTrue(outage.lasts());
        assertSame(known, cache.look(HERE).orMake((s, b) -> Optional.empty()).orElseThrow());
        var other = cache.look("/en/about");
        assertNull(other.ready());
        other.put(page("made without knowing of when"));
        assertNull(cache.look("/en/about").ready());
        assertThrows(
                CannotGetJdbcConnectionException.class,
                () -> cache.look("/en/about").orMake((s, b) -> Optional.empty()));
    }

    @Test
    void where_the_database_goes_away_while_an_answer_is_made_it_is_as_it_was() {
        var known = page("known");
        cache.look(HERE).put(known);
        programme++;
        var look = cache.look(HERE);
        assertNull(look.ready());
        var trouble = new CannotGetJdbcConnectionException("planted");
        assertSame(
                known,
                look.orMake((s, b) -> {
                            throw trouble;
                        })
                        .orElseThrow());
        assertNull(look.insteadOf(new IllegalStateException("other trouble")));
        assertThrows(
                IllegalStateException.class,
                () -> cache.look("/en/about").orMake((s, b) -> {
                    throw new IllegalStateException("other trouble");
                }));
    }

    @Test
    void each_address_has_its_turn_once_in_a_period_and_not_all_have_it_in_one_second() {
        var turns = new HashMap<Integer, Integer>();
        for (int i = 0; i < 600; i++) {
            String address = "/es/calendar/org/team-" + i + ".ics";
            var turning = IntStream.range(0, 300)
                    .filter(second -> period(address, second) != period(address, second - 1))
                    .boxed()
                    .toList();
            assertEquals(1, turning.size());
            turns.merge(turning.getFirst(), 1, Integer::sum);
        }
        assertTrue(turns.values().stream().allMatch(together -> together <= 12), turns::toString);
    }

    private static long period(String address, int second) {
        return ResponseCache.Edition.period(
                address, Instant.parse("2026-11-27T00:00:00Z").plusSeconds(second), 300);
    }

    @Test
    void the_kept_answers_together_stay_within_the_bound() {
        for (int i = 0; i < 100; i++) {
            cache.look("/en/events?page=" + i).put(page("x".repeat(6_000)));
        }
        long kept = IntStream.range(0, 100)
                .filter(i -> cache.look("/en/events?page=" + i).ready() != null)
                .count();
        assertTrue(kept >= 10 && kept <= 100_000 / 8_200, kept + " kept");
    }
}
