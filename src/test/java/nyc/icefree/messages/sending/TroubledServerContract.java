package nyc.icefree.messages.sending;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.sending.TroubledSmtp.Trouble;
import nyc.icefree.signin.SignInLinkAsked;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a mail server does to us: nobody waits for it, nothing is lost, and nothing is told twice. */
@DatabasesDiffer
abstract class TroubledServerContract extends SmtpStage {
    @AppTest
    static class OnH2Test extends TroubledServerContract {}

    @PostgresAppTest
    static class OnPostgresTest extends TroubledServerContract {}

    private static final int LETTERS = 3;
    private static final int ROUNDS = 50;
    private static final int TIMES = 7;
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final long DRIP_MILLIS = 5;
    private static final Duration AT_MOST = Duration.ofSeconds(1);
    private static final int SLOW_LETTERS = 24;

    /** MAIL, RCPT, DATA and the letter itself are answered one by one. */
    private static final int ANSWERS = 4;

    private static final long MILLIS = 150;

    private record Queued(UUID id, String to) {}

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void what_a_server_in_trouble_did_not_take_is_sent_once_when_it_is_well(Trouble trouble) throws Exception {
        sending().sendWaiting(); // what others left
        var letters = queued();
        try (var smtp = new TroubledSmtp(trouble, DRIP_MILLIS);
                var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            var sending = sendingTo("127.0.0.1", smtp.port(), true, SHORT);
            for (int round = 0; round < ROUNDS && untried(letters); round++) {
                sending.sendWaiting();
            }
            assertFalse(untried(letters));
            boolean takes = trouble == Trouble.SLOW || trouble == Trouble.DRIPS;
            letters.forEach(letter -> assertEquals(
                    takes ? MessageState.SENT : MessageState.FAILED,
                    row(letter.id()).state()));
            if (trouble == Trouble.KNOWS_NO_PASSWORD) {
                assertTrue(smtp.passwords.get() <= smtp.calls.get(), "once by each line, which hangs up then");
            }
            smtp.trouble = Trouble.NONE;
            clock.forward(Duration.ofHours(1));
            Callable<Integer> node =
                    () -> sendingTo("127.0.0.1", smtp.port(), true, PATIENCE).sendWaiting();
            for (var done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
            clock.forward(Duration.ofHours(2));
            sending.sendWaiting();
            for (Queued letter : letters) {
                assertEquals(MessageState.SENT, row(letter.id()).state());
                assertEquals(
                        trouble == Trouble.HANGS_UP_AFTER_THE_LETTER ? 2 : 1,
                        Collections.frequency(smtp.recipients, letter.to()));
                assertEquals(
                        Collections.frequency(smtp.recipients, letter.to()),
                        Collections.frequency(smtp.names, "<" + letter.id() + ".0@" + links.host() + ">"),
                        "by one name, by which a mailbox knows it again");
            }
        }
    }

    @Test
    void nobody_waits_while_the_server_says_nothing() throws Exception {
        sending().sendWaiting();
        var letters = queued();
        var team = given.team();
        var event = given.published(team, given.session("Know your rights", 6));
        try (var smtp = new TroubledSmtp(Trouble.SILENT, 0);
                var sender = Executors.newSingleThreadExecutor()) {
            var round = sender.submit(() -> sendingTo("127.0.0.1", smtp.port(), false, Duration.ofMinutes(1))
                    .sendWaiting());
            await().atMost(PATIENCE).until(() -> smtp.open() > 0);
            quickly("an answer", () -> given.comes(event, Given.party("Rosa", 1, Given.email())));
            quickly("a page", () -> mvc.perform(get("/es/events")).andExpect(status().isOk()));
            quickly("a link to sign in", () -> {
                var asked = somebody("Ada", Language.SPANISH);
                transaction.executeWithoutResult(t -> announcements.publishEvent(new SignInLinkAsked(asked.person())));
                return true;
            });
            quickly("a cancellation", () -> {
                var off = given.published(team, given.session("Know your rights", 6));
                As.staff(team.organizer(), () -> planning.cancel(off, "Rain"));
                return true;
            });
            assertFalse(round.isDone(), "the server still says nothing");
            smtp.close();
            round.get();
        }
        letters.forEach(letter -> assertTrue(row(letter.id()).state().waits()));
    }

    @Test
    void a_letter_to_which_a_server_never_ends_its_answer_is_let_go_and_sent_later() throws Exception {
        sending().sendWaiting();
        var letters = queued();
        try (var smtp = new TroubledSmtp(Trouble.DRIPS, 200)) {
            var sending = sendingTo("127.0.0.1", smtp.port(), true, PATIENCE);
            sending.holdsEvery = Duration.ofMillis(50);
            sending.mostForOne = SHORT;
            try (var node = Executors.newSingleThreadExecutor()) {
                var round = node.submit(sending::sendWaiting);
                await().atMost(PATIENCE).until(round::isDone);
            } finally {
                smtp.trouble = Trouble.NONE;
            }
            assertTrue(letters.stream().anyMatch(letter -> row(letter.id()).state() == MessageState.FAILED));
            clock.forward(Duration.ofHours(1));
            sendingTo("127.0.0.1", smtp.port(), true, PATIENCE).sendWaiting();
            letters.forEach(
                    letter -> assertEquals(MessageState.SENT, row(letter.id()).state()));
        }
    }

    /** Most of the times: the machine has other work, but whoever waited for the server would always wait. */
    private static void quickly(String what, Callable<?> act) throws Exception {
        var took = new ArrayList<Duration>();
        for (int n = 0; n < TIMES; n++) {
            long began = System.nanoTime();
            act.call();
            took.add(Duration.ofNanos(System.nanoTime() - began));
        }
        Collections.sort(took);
        assertTrue(took.get(TIMES / 2).compareTo(AT_MOST) < 0, what + " took " + took);
    }

    private List<Queued> queued() {
        return IntStream.range(0, LETTERS)
                .mapToObj(n -> {
                    var somebody = somebody("Ada", Language.ENGLISH);
                    return new Queued(queue(somebody, MessageReason.STAFF_INVITATION), somebody.email());
                })
                .toList();
    }

    private boolean untried(List<Queued> letters) {
        return letters.stream().anyMatch(letter -> row(letter.id()).attempts() == 0);
    }

    @Test
    void letters_leave_side_by_side_within_bounds_and_once() throws Exception {
        nothingWaits();
        var people = new ArrayList<String>();
        for (int i = 0; i < SLOW_LETTERS; i++) {
            var somebody = somebody("Ada", Language.ENGLISH);
            queue(somebody, MessageReason.STAFF_INVITATION);
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
            long oneByOne = (long) all * ANSWERS * MILLIS;
            var own = smtp.recipients.stream().filter(people::contains).sorted().toList();
            assertEquals(people, own, "each letter once");
            assertTrue(took < oneByOne / 2, took + " ms, one by one it is " + oneByOne);
            assertTrue(smtp.mostAtOnce.get() <= 2 * Sending.MOST_LINES, "lines at once: " + smtp.mostAtOnce.get());
        }
    }
}
