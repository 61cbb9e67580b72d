package nyc.icefree.messages.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
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
import nyc.icefree.AppTest;
import nyc.icefree.CountedStatements;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.messages.MailServer;
import nyc.icefree.messages.Postman;
import nyc.icefree.messages.letters.Letters;
import nyc.icefree.messages.outbox.Claims;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.messages.sending.TroubledSmtp.Trouble;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.text.Language;
import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Value;

/** What leaves as one mail leaves once, whatever happens on its way and whoever sends beside it. */
@DatabasesDiffer
abstract class OneMailOnceContract extends OneMailGround {
    @AppTest
    static class OnH2Test extends OneMailOnceContract {}

    @PostgresAppTest
    static class OnPostgresTest extends OneMailOnceContract {}

    @Value("${vault.store}")
    Path keys;

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
    void what_left_by_itself_keeps_no_other_hours_than_what_left_with_others() {
        var party = answers(dates.getFirst(), email("rosa"), Language.ENGLISH);
        var told = tellParties(List.of(party)).getFirst();
        afterAll();
        server.mood = MailServer.Mood.DOWN;
        sending().sendWaiting();
        var due = row(told).dueAt();
        assertEquals(due.truncatedTo(ChronoUnit.MINUTES), due);
        server.mood = MailServer.Mood.UP;
        clock.forward(Duration.ofHours(1));
        sending().sendWaiting();
        var settled = Objects.requireNonNull(row(told).settledAt());
        assertEquals(settled.truncatedTo(ChronoUnit.MINUTES), settled);
    }

    @Test
    void what_another_took_over_meanwhile_is_left_to_it() throws Exception {
        String rosa = email("rosa");
        var told = tellsEachAlone(answersAll(rosa));
        server.meanwhile.set(() -> {
            clock.forward(Sending.LEASE);
            sending().sendWaiting();
        });
        sending().sendWaiting();
        sent(told);
        assertEquals(DATES + 1, changes(rosa).size(), "but for the one that was in hand for so long");
    }

    @Test
    void what_is_not_so_any_more_is_not_told_by_the_rest_of_a_turn() throws Exception {
        String rosa = email("rosa");
        var parties = answersAll(rosa);
        var told = tellsEachAlone(parties);
        server.meanwhile.set(() -> parties.stream()
                .skip(1)
                .forEach(party -> update("update rsvp set state = 'CANCELLED' where id = ?", party.value())));
        sending().sendWaiting();
        sent(told.subList(0, 1));
        told.subList(1, DATES).forEach(id -> assertEquals(MessageNote.OVERTAKEN, row(id).note()));
        assertEquals(1, changes(rosa).size());
    }

    @Test
    void what_cannot_join_is_given_back_and_leaves_in_the_same_round() throws Exception {
        String rosa = email("rosa");
        var told = tellsEachAlone(answersAll(rosa));
        assertEquals(DATES, sending().sendWaiting());
        sent(told);
        told.forEach(id -> assertEquals(1, row(id).attempts()));
        assertEquals(DATES, changes(rosa).size());
    }

    @Test
    void a_node_that_stops_begins_no_further_letter() throws Exception {
        String rosa = email("rosa");
        var told = tellsEachAlone(answersAll(rosa));
        var sending = sending();
        server.meanwhile.set(sending::stop);
        sending.sendWaiting();
        assertEquals(1, changes(rosa).size());
        for (UUID id : told.subList(1, DATES)) {
            assertEquals(MessageState.QUEUED, row(id).state());
            assertEquals(0, row(id).attempts());
        }
    }

    @Test
    void what_cannot_become_one_letter_leaves_as_several() throws Exception {
        String rosa = email("rosa");
        var told = tellParties(answersAll(rosa));
        afterAll();
        var failing = new ProxyFactory(letters);
        failing.setProxyTargetClass(true);
        failing.addAdvice((MethodInterceptor) call -> {
            if (call.getMethod().getName().equals("join")) {
                throw new IllegalStateException("planted");
            }
            return call.proceed();
        });
        new Sending(rows, claims, (Letters) failing.getProxy(), sink(), limit, clock).sendWaiting();
        sent(told);
        assertEquals(DATES, changes(rosa).size());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_key_that_cannot_be_read_keeps_nobody_waiting_of_other_events(boolean isFolder) throws Exception {
        String rosa = email("rosa");
        var told = tellParties(answersAll(rosa));
        var other = given.published(team, given.session("Know your rights", 6));
        tell(MessageReason.EVENT_CHANGED, Recipient.of(RsvpId.random()), other.value(), other, clock.instant());
        afterAll();
        var key = keys.resolve("event-" + other);
        if (isFolder) {
            Files.createDirectory(key);
        } else {
            Files.writeString(key, "of another master key");
        }
        try {
            sending().sendWaiting();
        } finally {
            Files.delete(key);
        }
        sent(told);
        assertEquals(DATES, times("When: ", change(rosa)));
    }

    private List<UUID> tellsEachAlone(List<RsvpId> parties) {
        onlyNews(); // a confirmation that is heard of later would bring the entry
        wantEntries(parties);
        var told = tellParties(parties);
        afterAll();
        return told;
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
            assertEquals(2, Collections.frequency(smtp.recipients, rosa));
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
        Postman.untilHeard(() ->
                !rows.of(MessageReason.SHIFT_CONFIRMATION, Recipient.of(helper)).isEmpty());
        onlyNews();
        for (int n = 0; n < Claims.MOST + 1; n++) {
            rows.add(
                    MessageReason.SHIFT_CHANGED,
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
