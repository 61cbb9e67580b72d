package nyc.icefree.messages.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nyc.icefree.CountedStatements;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.messages.sending.TroubledSmtp.Trouble;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What leaves as one mail leaves once, whatever happens on its way and whoever sends beside it. */
abstract class OneMailOnceContract extends OneMailGround {
    @ParameterizedTest
    @EnumSource(names = {"HANGS_UP_AT_DATA", "HANGS_UP_AFTER_THE_LETTER", "REFUSES_THE_SENDER", "BUSY"})
    void a_server_in_trouble_is_told_all_again_by_one_mail_of_one_name(Trouble trouble) throws Exception {
        String rosa = email("rosa");
        var told = tellParties(answersAll(rosa));
        afterAll();
        try (var smtp = new TroubledSmtp(trouble, 0)) {
            var sending = sendingTo(smtp.port());
            sending.sendWaiting();
            var due = row(told.getFirst()).dueAt();
            for (UUID id : told) {
                assertEquals(MessageState.FAILED, row(id).state());
                assertEquals(due, row(id).dueAt());
            }
            assertEquals(due.truncatedTo(ChronoUnit.MINUTES), due, "which are one person is not told by it");
            smtp.trouble = Trouble.NONE;
            clock.forward(Duration.ofHours(1));
            sending.sendWaiting();
            sending.sendWaiting();
            sent(told);
            int mails = trouble == Trouble.HANGS_UP_AFTER_THE_LETTER ? 2 : 1;
            assertEquals(mails, Collections.frequency(smtp.recipients, rosa));
            assertEquals(1, Set.copyOf(smtp.names).size());
        }
        var settled = row(told.getFirst()).settledAt();
        assertEquals(Objects.requireNonNull(settled).truncatedTo(ChronoUnit.MINUTES), settled);
    }

    @Test
    void what_is_taken_back_between_two_tries_makes_another_mail() throws Exception {
        String rosa = email("rosa");
        var told = tellParties(answersAll(rosa));
        afterAll();
        try (var smtp = new TroubledSmtp(Trouble.HANGS_UP_AFTER_THE_LETTER, 0)) {
            sendingTo(smtp.port()).sendWaiting();
            rows.drop(told.getFirst(), MessageNote.UNDONE, clock.instant());
            smtp.trouble = Trouble.NONE;
            clock.forward(Duration.ofHours(1));
            sendingTo(smtp.port()).sendWaiting();
            assertEquals(2, smtp.recipients.size());
            assertEquals(2, Set.copyOf(smtp.names).size(), "a mailbox would hide the second of one name");
        }
        sent(told.subList(1, DATES));
    }

    @Test
    void two_nodes_at_once_tell_nothing_twice_and_everybody_once() throws Exception {
        var addresses = IntStream.range(0, 5).mapToObj(n -> email("p" + n)).toList();
        var parties = new ArrayList<RsvpId>();
        var told = new ArrayList<UUID>();
        addresses.forEach(address -> parties.addAll(answersAll(address)));
        for (int from = 0; from < parties.size(); from += DATES) {
            told.addAll(tellParties(parties.subList(from, from + DATES)));
        }
        afterAll();
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> node = () -> sending().sendWaiting();
            for (var done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        }
        sent(told);
        for (int n = 0; n < addresses.size(); n++) {
            String mail = change(addresses.get(n));
            parties.subList(n * DATES, (n + 1) * DATES).forEach(party -> assertEquals(1, times(link(party), mail)));
        }
    }

    @Test
    void no_letter_is_longer_than_can_be_read() throws Exception {
        String bo = email("bo");
        var helper = volunteer(bo);
        var helps = helps(helper, dates.getFirst());
        for (int n = 0; n < Claims.MOST + 1; n++) {
            rows.add(
                    MessageReason.Shift.SHIFT_CHANGED,
                    List.of(Recipient.of(helper)),
                    n == 0 ? helps.value() : UUID.randomUUID(),
                    7,
                    dates.getFirst(),
                    clock.instant());
        }
        afterAll();
        assertEquals(Claims.MOST, next().size());
        assertEquals(1, next().size());
    }

    @Test
    void a_longer_list_is_claimed_by_no_more_statements() {
        String rosa = email("rosa");
        String luz = email("luz");
        tellParties(dates.subList(0, 2).stream()
                .map(date -> answers(date, rosa, Language.ENGLISH))
                .toList());
        afterAll();
        long forTwo = CountedStatements.in(this::next);
        tellParties(answersAll(luz));
        afterAll();
        assertEquals(forTwo, CountedStatements.in(this::next));
        assertTrue(forTwo < 12, "statements: " + forTwo);
    }
}
