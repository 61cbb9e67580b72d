package nyc.icefree.messages.sending;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nyc.icefree.AppTest;
import nyc.icefree.messages.MailStage;
import nyc.icefree.messages.letters.Letters;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxBulk;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.text.Language;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter that is in hand for longer than a lease, or has left and could not be noted, leaves once. */
@AppTest
class HeldLetterTest extends MailStage {
    @Autowired
    OutboxBulk bulk;

    @Test
    void no_other_node_takes_a_letter_that_is_still_in_hand() throws Exception {
        nothingWaits();
        var ada = somebody("Ada", Language.ENGLISH);
        UUID id = queue(ada, MessageReason.STAFF_INVITATION);
        var said = new CountDownLatch(1);
        server.waitsFor = said;
        staysInHand(ada, id, sending(), said);
    }

    @Test
    void nor_one_that_is_still_being_written() throws Exception {
        nothingWaits();
        var ada = somebody("Ada", Language.ENGLISH);
        UUID id = queue(ada, MessageReason.STAFF_INVITATION);
        var said = new CountDownLatch(1);
        var slow = new ProxyFactory(letters);
        slow.setProxyTargetClass(true);
        slow.addAdvice((MethodInterceptor) call -> {
            if (call.getMethod().getName().equals("compose")) {
                said.await();
            }
            return call.proceed();
        });
        staysInHand(ada, id, new Sending(rows, claims, (Letters) slow.getProxy(), sink(), limit, clock), said);
    }

    private void staysInHand(Invited ada, UUID id, Sending slow, CountDownLatch said) throws Exception {
        slow.holdsEvery = Duration.ofMillis(20);
        try (var node = Executors.newSingleThreadExecutor();
                AutoCloseable freed = said::countDown) {
            var round = node.submit(slow::sendWaiting);
            await().until(() -> row(id).state() == MessageState.SENDING);
            for (int lease = 0; lease < 3; lease++) {
                clock.forward(Sending.LEASE.minusMinutes(1));
                Instant held = clock.instant().plus(Sending.LEASE);
                await().until(() -> !claimedUntil(id).isBefore(held.minusMillis(1)));
                assertEquals(0, sending().sendWaiting(), "it is in another's hand");
            }
            said.countDown();
            assertEquals(1, round.get());
        }
        assertEquals(MessageState.SENT, row(id).state());
        assertEquals(1, server.to(ada.email()).size());
        assertEquals(1, row(id).attempts());
    }

    private Instant claimedUntil(UUID id) {
        return jdbc.sql("select claimed_until from outbox where id = ?")
                .param(id)
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }

    @Test
    void what_has_left_is_noted_when_the_database_is_back_and_sent_once() {
        var ada = somebody("Ada", Language.ENGLISH);
        UUID id = queue(ada, MessageReason.STAFF_INVITATION);
        new Sending(new Forgetful(jdbc, bulk, id, 3), claims, letters, sink(), limit, clock).sendWaiting();
        assertEquals(MessageState.SENT, row(id).state());
        assertEquals(1, server.to(ada.email()).size());
    }

    @Test
    void what_could_not_be_noted_for_long_is_noted_at_the_next_try_and_not_sent_again() {
        var ada = somebody("Ada", Language.ENGLISH);
        UUID id = queue(ada, MessageReason.STAFF_INVITATION);
        var sending = new Sending(new Forgetful(jdbc, bulk, id, 1), claims, letters, sink(), limit, clock);
        sending.patience = Duration.ofMillis(1);
        sending.sendWaiting();
        assertEquals(MessageState.SENDING, row(id).state());
        clock.forward(Sending.LEASE);
        sending.sendWaiting();
        assertEquals(MessageState.SENT, row(id).state());
        assertEquals(1, server.to(ada.email()).size());
    }

    /** Does not take it the first times that the one message is sent. */
    private static final class Forgetful extends OutboxRows {
        private final UUID message;
        private final AtomicInteger failures;

        Forgetful(JdbcClient jdbc, OutboxBulk bulk, UUID message, int failures) {
            super(jdbc, bulk);
            this.message = message;
            this.failures = new AtomicInteger(failures);
        }

        @Override
        public void settle(UUID id, UUID claim, MessageState state, @Nullable MessageNote note, Instant now) {
            if (id.equals(message) && failures.getAndDecrement() > 0) {
                throw new DataAccessResourceFailureException("planted");
            }
            super.settle(id, claim, state, note, now);
        }
    }
}
