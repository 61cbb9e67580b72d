package nyc.icefree.messages.digest;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import nyc.icefree.AppTest;
import nyc.icefree.AtOnce;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.MovableClock;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import nyc.icefree.digest.DigestId;
import nyc.icefree.digest.DigestIssue;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.text.Language;
import nyc.icefree.vault.KeyOwner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever makes the digests of a week, however often and together with whom: everybody gets one. */
@DatabasesDiffer
abstract class DigestRunsContract extends DigestGround {
    @AppTest
    static class OnH2Test extends DigestRunsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends DigestRunsContract {}

    private static final int MANY = 1_200;

    @AfterEach
    void nobody_reads_it_any_more() {
        update("delete from outbox where reason = 'DIGEST_NEWS'");
        update("delete from digest where token_hash like 'many%'");
        update("delete from digest_issue");
    }

    @Test
    void a_run_goes_on_behind_where_it_was_broken_off() {
        many();
        published("It is new");
        var issue = issue();
        var matching = matching(issue);
        run.next(issue, matching, clock.instant());
        assertThrows(
                IllegalStateException.class,
                () -> transaction.executeWithoutResult(status -> {
                    run.next(issue, matching, clock.instant());
                    throw new IllegalStateException("killed");
                }));
        assertTrue(made() <= DigestRun.PART, "of the part that was broken off nothing is left");
        make(issue);
        assertEquals(MANY, made());
        make(issue);
        assertEquals(0, make(issue), "a finished one is not made again");
        assertEquals(MANY, made());
    }

    @Test
    void two_nodes_at_once_mail_nobody_twice() throws Exception {
        many();
        published("It is new");
        var thursday = nextThursday();
        for (var node : AtOnce.run(2, () -> due(thursday).make())) {
            node.get();
        }
        due(thursday).make();
        assertEquals(MANY, made());
        assertEquals(
                MANY,
                number("select count(distinct recipient) from outbox o join digest d on d.id = o.recipient"
                        + " where o.reason = 'DIGEST_NEWS' and d.token_hash like 'many%'"));
    }

    @Test
    void the_next_digest_tells_what_a_broken_one_did_not() {
        many();
        published("It is of the first week");
        var first = issue();
        assertTrue(run.next(first, matching(first), clock.instant()).orElseThrow() > 0);
        UUID reached = someOf(first);
        var next = issues.begin(new DigestIssue(
                14, first.upTo(), first.upTo().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS)));
        assertTrue(run.next(first, matching(first), clock.instant()).isEmpty(), "it is left as it is");
        make(next);
        assertEquals(List.of(), told(next, reached), "nobody twice");
        UUID behind = behind(first);
        assertEquals(List.of("It is of the first week"), told(next, behind));

        listedIn(published("It is of the second week"), next);
        assertEquals(List.of("It is of the second week"), told(next, reached));
        assertEquals(2, told(next, behind).size());
        var third = issues.begin(new DigestIssue(21, next.upTo(), next.upTo().plus(Duration.ofHours(1))));
        assertEquals(List.of(), told(third, behind), "they have all that the second told them");
    }

    @Test
    void the_third_digest_tells_what_two_broken_ones_did_not() {
        many();
        update("update digest set confirmed_at = ? where token_hash like 'many%'", daysAgo(60));
        var whole = week(7, 29);
        make(whole);
        var broken = week(14, 22);
        listedIn(published("It is of the first broken week"), broken);
        run.next(broken, matching(broken), clock.instant());
        issues.purgeDue();
        var brokenToo = week(21, 15);
        listedIn(published("It is of the second"), brokenToo);
        run.next(brokenToo, matching(brokenToo), clock.instant());
        issues.purgeDue();
        var third = week(28, 8);
        assertEquals(2, told(third, behind(brokenToo)).size());
        make(third);
        issues.purgeDue();
        assertEquals(1, number("select count(*) from digest_issue"));
    }

    private DigestIssue week(int number, int endedDaysAgo) {
        return issues.begin(new DigestIssue(
                number,
                daysAgo(endedDaysAgo + 7).toInstant(),
                daysAgo(endedDaysAgo).toInstant().truncatedTo(ChronoUnit.SECONDS)));
    }

    /** What its letter would name to that reader. */
    private List<String> told(DigestIssue issue, UUID reader) {
        return issues.find(issue.number(), new DigestId(reader)).stream()
                .flatMap(theirs -> newEvents.in(theirs, rare()).stream())
                .map(event -> event.wordsIn(Language.ENGLISH).title())
                .toList();
    }

    private void listedIn(EventId event, DigestIssue issue) {
        update("update event set listed_at = ? where id = ?", Timestamp.from(issue.upTo()), event.value());
    }

    private UUID someOf(DigestIssue issue) {
        return Sql.one(
                jdbc,
                UUID.class,
                "select o.recipient from outbox o join digest d on d.id = o.recipient"
                        + " where o.reason = 'DIGEST_NEWS' and o.about_version = ? and d.token_hash like 'many%'"
                        + " fetch first 1 rows only",
                issue.number());
    }

    private UUID behind(DigestIssue issue) {
        return Sql.one(
                jdbc,
                UUID.class,
                "select id from digest where token_hash like 'many%' and id not in (select recipient from outbox"
                        + " where reason = 'DIGEST_NEWS' and about_version = ?) fetch first 1 rows only",
                issue.number());
    }

    @Test
    void who_leaves_while_it_is_made_is_gone_with_their_mail() throws Exception {
        published("It is new");
        var leaves = confirmed(rare());
        var link = link(leaves);
        var issue = issue();
        var matching = matching(issue);
        try (var another = Executors.newSingleThreadExecutor()) {
            var leaving = Objects.requireNonNull(transaction.execute(status -> {
                run.next(issue, matching, clock.instant());
                var stopping = another.submit(() -> digests.stop(link));
                await().during(Duration.ofMillis(300)).until(() -> true);
                return stopping;
            }));
            leaving.get();
        }
        assertTrue(isGone(leaves));
        assertEquals(List.of(), rows(leaves, NEWS));
    }

    @Test
    void before_its_hour_and_by_night_none_is_made() {
        var thursday = nextThursday();
        var day = thursday.atZone(Given.NEW_YORK).toLocalDate();
        for (LocalTime none : new LocalTime[] {LocalTime.of(10, 59), LocalTime.of(21, 0)}) {
            due(day.atTime(none).atZone(Given.NEW_YORK).toInstant()).make();
            assertEquals(
                    0,
                    number("select count(*) from digest_issue where number = ?", (int) day.toEpochDay()),
                    none.toString());
        }
    }

    @Test
    void a_part_takes_far_less_than_a_second() {
        many();
        published("It is new");
        var issue = issue();
        var matching = matching(issue);
        var longest = Duration.ZERO;
        for (int part = 0; part < 2; part++) {
            long begun = System.nanoTime();
            run.next(issue, matching, clock.instant());
            var took = Duration.ofNanos(System.nanoTime() - begun);
            longest = took.compareTo(longest) > 0 ? took : longest;
        }
        assertTrue(longest.toMillis() < 1_000, longest.toString());
    }

    private DigestDue due(Instant now) {
        return new DigestDue(issues, run, newEvents, campaign, new MovableClock(now));
    }

    /** When the next digest is due, whatever day it is. */
    private static Instant nextThursday() {
        var now = Instant.now().atZone(Given.NEW_YORK);
        var hour = now.with(TemporalAdjusters.nextOrSame(java.time.DayOfWeek.THURSDAY))
                .with(LocalTime.of(11, 0));
        return DigestIssue.due((hour.isBefore(now) ? hour.plusWeeks(1) : hour).toInstant(), Given.NEW_YORK)
                .orElseThrow()
                .upTo();
    }

    private int made() {
        return number("select count(*) from outbox o join digest d on d.id = o.recipient"
                + " where o.reason = 'DIGEST_NEWS' and d.token_hash like 'many%'");
    }

    /** Each with a key of its own, as they would be. */
    private void many() {
        for (int n = 0; n < MANY; n++) {
            var id = UUID.randomUUID();
            var owner = KeyOwner.digest(id);
            vault.makeKey(owner);
            update(
                    "insert into digest (id, address, wishes, token, token_hash, typed_at, confirmed_at, wanted_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    vault.seal(owner, "digest:address:" + id, address()),
                    vault.seal(owner, "digest:wishes:" + id, "en|QUEENS|pa"),
                    vault.seal(owner, "digest:token:" + id, "t" + id),
                    "many" + id,
                    daysAgo(2),
                    daysAgo(1),
                    Timestamp.from(Instant.now()));
        }
    }
}
