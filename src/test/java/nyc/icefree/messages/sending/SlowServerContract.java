package nyc.icefree.messages.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nyc.icefree.AppTest;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

/** A mail server that needs its time holds no letter up behind all others, and is not stormed. */
@DatabasesDiffer
abstract class SlowServerContract extends SmtpStage {
    @AppTest
    static class OnH2Test extends SlowServerContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SlowServerContract {}

    private static final int LETTERS = 24;
    /** MAIL, RCPT, DATA and the letter itself are answered one by one. */
    private static final int ANSWERS = 4;

    private static final long MILLIS = 150;

    @Test
    void letters_leave_side_by_side_within_bounds_and_once() throws Exception {
        nothingWaits();
        var people = new ArrayList<String>();
        for (int i = 0; i < LETTERS; i++) {
            var somebody = somebody("Ada", Language.ENGLISH);
            queue(somebody, MessageReason.Account.STAFF_INVITATION);
            people.add(somebody.email());
        }
        Collections.sort(people);
        try (var smtp = new TroubledSmtp(TroubledSmtp.Trouble.SLOW, MILLIS);
                var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            long began = System.nanoTime();
            Callable<Integer> node = () -> sendingTo(smtp.port()).sendWaiting();
            var sent = nodes.invokeAll(List.of(node, node));
            int all = sent.get(0).get() + sent.get(1).get();
            long took = Duration.ofNanos(System.nanoTime() - began).toMillis();
            long oneByOne = LETTERS * ANSWERS * MILLIS;
            assertEquals(people, smtp.recipients.stream().sorted().toList(), "each letter once");
            assertEquals(LETTERS, all);
            assertTrue(took < oneByOne / 2, took + " ms, one by one it is " + oneByOne);
            assertTrue(smtp.mostAtOnce.get() <= 2 * Sending.MOST_LINES, "lines at once: " + smtp.mostAtOnce.get());
        }
    }
}
