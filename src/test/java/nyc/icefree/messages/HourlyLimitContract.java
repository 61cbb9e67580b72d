package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.messages.outbox.MailTerms;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxCounts;
import nyc.icefree.messages.sending.HourlyLimit;
import nyc.icefree.messages.sending.Sending;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A provider that takes twenty an hour gets no more, and whoever waits for a link is not kept by the rest. */
abstract class HourlyLimitContract extends MailStage {
    @AppTest
    static class OnH2Test extends HourlyLimitContract {}

    @PostgresAppTest
    static class OnPostgresTest extends HourlyLimitContract {}

    private static final int PER_HOUR = 20;

    @Autowired
    OutboxCounts counts;

    @Test
    void the_rest_waits_for_its_hour_and_links_go_all_the_same() throws Exception {
        nothingWaits();
        var letters = new ArrayList<UUID>();
        for (int i = 0; i < 30; i++) {
            letters.add(queue(somebody("Ada", Language.ENGLISH), MessageReason.Role.ACCOUNT_RENEWED));
        }
        var limited = limited();
        assertEquals(18, limited.sendWaiting());
        assertEquals(0, limited.sendWaiting());
        var link = queue(somebody("Bo", Language.ENGLISH), MessageReason.Account.SIGN_IN_LINK);
        assertEquals(1, limited.sendWaiting());
        assertEquals(MessageState.SENT, row(link).state());
        queue(somebody("Cy", Language.ENGLISH), MessageReason.Account.SIGN_IN_LINK);
        clock.forward(Duration.ofSeconds(1));
        var late = queue(somebody("Di", Language.ENGLISH), MessageReason.Account.SIGN_IN_LINK);
        assertEquals(1, limited.sendWaiting());
        assertEquals(MessageState.QUEUED, row(late).state());
        assertEquals(PER_HOUR, counts.sentAfter(clock.instant().minus(Duration.ofHours(1))));

        clock.forward(Duration.ofMinutes(58));
        assertEquals(0, limited.sendWaiting());
        clock.forward(Duration.ofMinutes(3)); // some rows say when they left to the minute
        limited.sendWaiting();
        assertEquals(
                30,
                letters.stream()
                        .filter(id -> row(id).state() == MessageState.SENT)
                        .count());
    }

    @Test
    void no_kind_of_letter_waits_for_ever() {
        nothingWaits();
        var each = new ArrayList<UUID>();
        for (var lane : MailTerms.Lane.values()) {
            var reason = MessageReason.all().stream()
                    .filter(known -> known.terms().lane() == lane)
                    .findFirst()
                    .orElseThrow();
            each.add(queue(somebody("Ada", Language.ENGLISH), reason));
        }
        clock.forward(Duration.ofMinutes(3)); // news wait for an undo
        sending().sendWaiting();
        for (UUID id : each) {
            assertNotEquals(
                    MessageState.QUEUED, row(id).state(), row(id).reason().name());
        }
        nothingWaits(); // some are to people who are none
    }

    @Test
    void a_cancellation_overtakes_all_whom_an_organization_asks() {
        nothingWaits();
        for (int i = 0; i < 3; i++) {
            queue(somebody("Ada", Language.ENGLISH), MessageReason.Question.VOLUNTEER_ASKED);
        }
        var cancelled = queue(somebody("Bo", Language.ENGLISH), MessageReason.Shift.VOLUNTEER_EVENT_CANCELLED);
        clock.forward(Duration.ofMinutes(3)); // news wait for an undo
        var next = rows.claim(UUID.randomUUID(), MailTerms.Lane.last(), clock.instant(), Sending.LEASE);
        assertEquals(cancelled, next.orElseThrow().id());
    }

    @Test
    void what_was_not_sent_is_counted_by_its_reason() {
        nothingWaits();
        queue(somebody("Ada", Language.ENGLISH), MessageReason.Account.STAFF_INVITATION);
        server.mood = MailServer.Mood.KNOWS_NOBODY;
        sending().sendWaiting();
        queue(somebody("Bo", Language.ENGLISH), MessageReason.Account.STAFF_INVITATION);
        assertEquals(1, counts.unsentByNote().get(MessageNote.ADDRESS_REFUSED));
        assertEquals(1, counts.byState().get(MessageState.GIVEN_UP));
        assertEquals(1, counts.byState().get(MessageState.QUEUED));
    }

    @Test
    void a_limit_under_none_is_refused_at_the_start() {
        assertThrows(IllegalArgumentException.class, () -> new HourlyLimit(counts, -1));
    }

    private Sending limited() {
        return new Sending(rows, claims, letters, sink(), new HourlyLimit(counts, PER_HOUR), clock);
    }
}
