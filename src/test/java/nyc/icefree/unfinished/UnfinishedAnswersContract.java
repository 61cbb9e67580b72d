package nyc.icefree.unfinished;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.PlainColumns;
import nyc.icefree.SignedIn;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.announced.EventDeleting;
import nyc.icefree.events.announced.PlaceForgotten;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.retention.Retention;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.signin.StaffDeparture;
import nyc.icefree.text.Language;
import nyc.icefree.unfinished.UnfinishedRefused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Words written with an answer that was not given are there for their writer alone; on both databases. */
@DatabasesDiffer
abstract class UnfinishedAnswersContract {
    @AppTest
    static class OnH2Test extends UnfinishedAnswersContract {}

    @PostgresAppTest
    static class OnPostgresTest extends UnfinishedAnswersContract {}

    @Autowired
    Given given;

    @Autowired
    UnfinishedAnswers answers;

    @Autowired
    UnfinishedPurge purge;

    @Autowired
    EventDeletion deletion;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    StaffDeparture departure;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    EventPlanning planning;

    @Autowired
    Proposals proposals;

    @Autowired
    ApplicationEventPublisher announcements;

    @Autowired
    PlatformTransactionManager transactions;

    private final UUID request = UUID.randomUUID();
    private PersonId ada;

    @BeforeEach
    void somebody() {
        ada = given.person();
    }

    private void keep(UUID about, String answer, String words) {
        As.staff(ada, () -> answers.keep(about, answer, words));
    }

    private Map<UUID, Map<String, String>> mine() {
        return As.staff(ada, () -> answers.mine());
    }

    @Test
    void what_was_written_last_with_each_answer_is_there_until_it_is_sent_or_emptied() {
        keep(request, "r", "Is there");
        keep(request, "r", "Is there a screen?");
        keep(request, "d", "Nobody is free.");
        assertEquals(Map.of(request, Map.of("r", "Is there a screen?", "d", "Nobody is free.")), mine());
        keep(request, "r", " ");
        assertEquals(Map.of(request, Map.of("d", "Nobody is free.")), mine());
        var other = UUID.randomUUID();
        keep(other, "d", "No room.");
        As.staff(ada, () -> answers.discard(request));
        assertEquals(Map.of(other, Map.of("d", "No room.")), mine());
    }

    @Test
    void nobody_else_reads_it_writes_over_it_or_discards_it() {
        keep(request, "d", "Nobody is free.");
        var other = given.person();
        As.staff(other, () -> {
            assertEquals(Map.of(), answers.mine());
            answers.keep(request, "d", "Theirs");
            answers.discard(request);
        });
        As.administrator(other, () -> assertEquals(Map.of(), answers.mine()));
        assertThrows(AccessDeniedException.class, () -> As.volunteer(ada, () -> answers.mine()));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> answers.discard(request)));
        assertThrows(AccessDeniedException.class, () -> As.volunteer(ada, () -> answers.keep(request, "d", "x")));
        assertEquals(Map.of(request, Map.of("d", "Nobody is free.")), mine());
    }

    @Test
    void it_lies_sealed() {
        String secret = "Kestrel" + UUID.randomUUID();
        keep(request, "d", secret);
        assertEquals(List.of(), PlainColumns.with(jdbc, secret));
        var sealed = jdbc.sql("select sealed_text from unfinished_answer where writer = ?")
                .param(ada.value())
                .query((row, n) -> new String(row.getBytes(1), java.nio.charset.StandardCharsets.ISO_8859_1))
                .single();
        assertFalse(sealed.contains(secret));
    }

    @Test
    void it_goes_30_days_after_the_last_word() {
        var due = Retention.USUAL.unfinished().before(clock.instant());
        keep(request, "d", "old");
        var young = UUID.randomUUID();
        keep(young, "d", "young");
        jdbc.sql("update unfinished_answer set changed_at = ? where about = ?")
                .params(Timestamp.from(due.minusSeconds(1)), request)
                .update();
        assertTrue(purge.purgeDue() > 0);
        assertEquals(Map.of(young, Map.of("d", "young")), mine());
    }

    @Test
    void it_goes_with_its_writer_and_with_the_event_that_is_deleted() {
        var team = given.team();
        var event = given.drafted(team, given.session("Rights", 9));
        keep(event.value(), "d", "Not now");
        As.staff(team.organizer(), () -> deletion.delete(event));
        assertEquals(Map.of(), mine());
        ada = accounts.create(
                "Ada", UUID.randomUUID() + "@example.org", Language.ENGLISH, SignedIn.PASSWORD, new byte[20], false);
        keep(request, "d", "Not now");
        As.administrator(given.person(), () -> departure.delete(ada));
        assertEquals(
                0,
                jdbc.sql("select count(*) from unfinished_answer where about = ?")
                        .param(request)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void it_goes_with_a_change_that_was_proposed_for_the_event_that_is_deleted_or_forgets_its_place() {
        var team = given.team();
        var event = given.published(team);
        var proposed = proposedFor(team, event);
        keep(proposed, "d", "Not at that address");
        keep(event.value(), "d", "Not now");
        keep(request, "d", "Nobody is free");
        inTransaction(t -> announcements.publishEvent(new PlaceForgotten(event)));
        assertEquals(Map.of(request, Map.of("d", "Nobody is free")), mine());
        keep(proposed, "d", "Not at that address");
        inTransaction(t -> {
            announcements.publishEvent(new EventDeleting(event));
            assertEquals(Set.of(request), mine().keySet());
            t.setRollbackOnly();
        });
    }

    private void inTransaction(Consumer<TransactionStatus> what) {
        new TransactionTemplate(transactions).executeWithoutResult(what);
    }

    private UUID proposedFor(Given.Team team, EventId event) {
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            var when = plan.draft().when();
            proposals.propose(
                    event,
                    plan.version(),
                    plan.draft()
                            .at(
                                    Objects.requireNonNull(when.start()).plusDays(1),
                                    Objects.requireNonNull(when.end()).plusDays(1)),
                    ShiftHours.MOVE,
                    null);
        });
        return jdbc.sql("select id from proposal where event_id = ?")
                .param(event.value())
                .query(UUID.class)
                .single();
    }

    @Test
    void what_cannot_be_opened_hides_nothing_else() {
        keep(request, "d", "Nobody is free");
        var other = UUID.randomUUID();
        keep(other, "d", "No room");
        jdbc.sql("update unfinished_answer set sealed_text = ? where about = ?")
                .params(new byte[80], request)
                .update();
        assertEquals(Map.of(other, Map.of("d", "No room")), mine());
    }

    @Test
    void of_the_first_words_of_two_tabs_the_last_count() {
        var second = new ArrayList<CompletableFuture<Void>>();
        inTransaction(t -> {
            keep(request, "d", "In this tab");
            second.add(CompletableFuture.runAsync(() -> keep(request, "d", "In that tab")));
            assertThrows(TimeoutException.class, () -> second.getFirst().get(300, TimeUnit.MILLISECONDS), "it waits");
        });
        second.getFirst().join();
        assertEquals(Map.of(request, Map.of("d", "In that tab")), mine());
    }

    @Test
    void there_are_bounds() {
        for (int i = 0; i < UnfinishedAnswers.MOST; i++) {
            keep(UUID.randomUUID(), "d", "No " + i);
        }
        refused(Reason.TOO_MANY_ANSWERS, () -> keep(request, "d", "one more"));
        refused(Reason.TOO_LONG, () -> keep(request, "d", "x".repeat(UnfinishedAnswers.LONGEST + 1)));
    }

    private static void refused(Reason reason, Runnable what) {
        assertEquals(reason, assertThrows(UnfinishedRefused.class, what::run).reason());
    }

    @Test
    void keeping_more_asks_the_database_once() {
        keep(request, "d", "Not");
        long asked = CountedStatements.in(() -> {
            keep(request, "d", "Not now");
            return "kept";
        });
        assertEquals(1, asked);
    }
}
