package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.outbox.MailTerms;
import nyc.icefree.messages.outbox.MessageId;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxAct;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.messages.sending.OutgoingMail;
import nyc.icefree.messages.sending.Sending;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.SignInLinkAsked;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

@DatabasesDiffer
abstract class OutboxContract extends MailStage {
    @AppTest
    static class OnH2Test extends OutboxContract {}

    @PostgresAppTest
    static class OnPostgresTest extends OutboxContract {}

    @Test
    void what_is_announced_and_committed_is_mailed_once_and_what_is_rolled_back_never() {
        var asked = somebody("Ada", Language.ENGLISH);
        var never = somebody("Bo", Language.ENGLISH);
        transaction.executeWithoutResult(t -> {
            announcements.publishEvent(new SignInLinkAsked(never.person()));
            t.setRollbackOnly();
        });
        transaction.executeWithoutResult(t -> announcements.publishEvent(new SignInLinkAsked(asked.person())));
        post.until(() -> mailed(asked.email()) == 1);
        Postman.untilHeard(() -> rows.of(MessageReason.SIGN_IN_LINK, Recipient.of(asked.person())).stream()
                .allMatch(m -> m.state() == MessageState.SENT));
        assertEquals(1, mailed(asked.email()));
        assertEquals(0, mailed(never.email()));
        assertEquals(List.of(), rows.of(MessageReason.SIGN_IN_LINK, Recipient.of(never.person())));
    }

    @Test
    void a_dead_server_delays_a_message_and_loses_none() throws Exception {
        var who = somebody("Ada", Language.ENGLISH);
        UUID id = queue(who, MessageReason.SIGN_IN_LINK);
        server.mood = MailServer.Mood.DOWN;
        assertEquals(0, sending().sendWaiting());
        assertEquals(MessageState.FAILED, row(id).state());
        assertEquals(MessageNote.SERVER_UNREACHABLE, row(id).note());
        assertTrue(row(id).dueAt().isAfter(clock.instant()));
        assertEquals(0, sending().sendWaiting(), "not before its time");
        server.mood = MailServer.Mood.UP;
        clock.forward(Duration.ofSeconds(10));
        sending().sendWaiting();
        assertEquals(MessageState.SENT, row(id).state());
        assertNull(row(id).note());
        assertEquals(2, row(id).attempts());
        assertEquals(1, server.to(who.email()).size());
        assertEquals(
                "<" + id + ".0@" + links.host() + ">",
                header(server.to(who.email()).getFirst(), "Message-ID"));
    }

    @Test
    void senders_on_several_nodes_send_each_message_once() throws Exception {
        var all = new ArrayList<Invited>();
        for (int i = 0; i < 40; i++) {
            var who = somebody("Ada", Language.ENGLISH);
            queue(who, MessageReason.STAFF_INVITATION);
            all.add(who);
        }
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> node = () -> sending().sendWaiting();
            for (var done : nodes.invokeAll(List.of(node, node, node, node))) {
                done.get();
            }
        }
        for (Invited who : all) {
            assertEquals(1, server.to(who.email()).size());
        }
    }

    @Test
    void what_a_crashed_sender_held_is_sent_after_the_lease_under_the_same_name() throws Exception {
        var who = somebody("Ada", Language.ENGLISH);
        UUID id = queue(who, MessageReason.STAFF_INVITATION);
        while (row(id).state() == MessageState.QUEUED) {
            rows.claim(UUID.randomUUID(), MailTerms.Lane.last(), clock.instant(), Sending.LEASE);
        }
        sending().sendWaiting();
        assertEquals(MessageState.SENDING, row(id).state());
        clock.forward(Sending.LEASE);
        sending().sendWaiting();
        assertEquals(MessageState.SENT, row(id).state());
        assertTrue(header(server.to(who.email()).getFirst(), "Message-ID").contains(id.toString()));
    }

    @Test
    void late_news_of_a_lost_claim_is_not_heard() {
        nothingWaits();
        UUID id = queue(somebody("Ada", Language.ENGLISH), MessageReason.STAFF_INVITATION);
        UUID lost = UUID.randomUUID();
        UUID holds = UUID.randomUUID();
        var now = clock.instant();
        rows.claim(lost, MailTerms.Lane.last(), now, Sending.LEASE);
        var later = now.plus(Sending.LEASE);
        var held =
                rows.claim(holds, MailTerms.Lane.last(), later, Sending.LEASE).orElseThrow();
        for (Runnable late : List.<Runnable>of(
                () -> rows.settle(id, lost, MessageState.SENT, null, later),
                () -> rows.retry(id, lost, MessageNote.INTERNAL_ERROR, later),
                () -> rows.putOff(id, lost, later),
                () -> rows.hold(lost, later.plus(Sending.LEASE).plus(Sending.LEASE)))) {
            late.run();
            assertEquals(List.of(held), rows.claimed(holds));
        }
        assertTrue(rows.claim(lost, MailTerms.Lane.last(), later.plus(Sending.LEASE), Sending.LEASE)
                .isPresent());
        nothingWaits();
    }

    @Test
    void an_unknown_address_and_a_link_that_comes_too_late_are_given_up_with_the_reason() {
        UUID unknown = queue(somebody("Ada", Language.ENGLISH), MessageReason.STAFF_INVITATION);
        server.mood = MailServer.Mood.KNOWS_NOBODY;
        sending().sendWaiting();
        assertEquals(MessageState.GIVEN_UP, row(unknown).state());
        assertEquals(MessageNote.ADDRESS_REFUSED, row(unknown).note());

        UUID late = queue(somebody("Bo", Language.ENGLISH), MessageReason.SIGN_IN_LINK);
        clock.forward(Duration.ofMinutes(16));
        sending().sendWaiting();
        assertEquals(MessageState.GIVEN_UP, row(late).state());
        assertEquals(MessageNote.TOO_OLD, row(late).note());
        for (var note : MessageNote.values()) {
            assertFalse(texts.in(Language.SPANISH).of(note).isBlank());
        }
    }

    @Test
    void somebody_who_was_forgotten_gets_nothing() {
        var who = somebody("Ada", Language.ENGLISH);
        UUID id = queue(who, MessageReason.STAFF_INVITATION);
        people.forget(who.person());
        sending().sendWaiting();
        assertEquals(MessageNote.RECIPIENT_GONE, row(id).note());
        assertEquals(List.of(), server.to(who.email()));
    }

    @Test
    void a_hostile_name_changes_neither_headers_nor_recipients() throws Exception {
        var who = somebody("Evelina\r\nBcc: all@example.org\r\n\r\n<img src=https://example.com/x>", Language.SPANISH);
        queue(who, MessageReason.SIGN_IN_LINK);
        sending().sendWaiting();
        var mail = server.to(who.email()).getFirst();
        assertEquals(1, mail.getAllRecipients().length);
        assertNull(mail.getHeader("Bcc"));
        assertEquals("auto-generated", header(mail, "Auto-Submitted"));
        assertTrue(header(mail, "From").contains(campaign.now().roleAddress()));
        assertEquals("Su enlace para entrar", mail.getSubject());
        assertFalse(body(mail, 0).contains("Evelina") || body(mail, 1).contains("Evelina"));
        String html = Letter.to("a@example.org", Language.ENGLISH, "x")
                .say("<img src=https://example.com/x>")
                .done()
                .html();
        assertTrue(html.contains("&lt;img src=https") && !html.contains("<img"), html);

        var letter = Letter.to("a@example.org\r\nBcc: b@example.org", Language.ENGLISH, "x\r\ny")
                .done();
        assertEquals("x y", letter.subject());
        for (String address : List.of("a@example.org\r\nBcc: b@example.org", "a@example.org, b@example.org")) {
            assertThrows(
                    OutgoingMail.NotSent.class,
                    () -> sink().send(
                                    Letter.to(address, Language.ENGLISH, "x")
                                            .say("y")
                                            .done(),
                                    "n"));
        }
    }

    @Test
    void no_row_holds_a_name_an_address_or_a_link() {
        var who = somebody("Adelheid", Language.ENGLISH);
        queue(who, MessageReason.SIGN_IN_LINK);
        sending().sendWaiting();
        jdbc.sql("select * from outbox").query().listOfRows().forEach(row -> {
            String all = new HashMap<>(row).toString();
            assertFalse(all.contains("Adelheid") || all.contains("@") || all.contains("http"));
        });
    }

    @Test
    void an_administrator_sees_what_was_sent_without_name_and_link_and_sends_it_again() {
        nothingWaits();
        var admin = PersonId.random();
        var who = somebody("Adelheid", Language.ENGLISH);
        UUID id = queue(who, MessageReason.STAFF_INVITATION);
        sending().sendWaiting();
        var message = new MessageId(id);
        var shown = As.administrator(admin, () -> outbox.show(message)).orElseThrow();
        assertTrue(shown.text().contains("/sign-in/invitation/********"));
        assertFalse(shown.text().contains("Adelheid") || shown.text().contains(who.email()));
        assertEquals(1, number("select count(*) from audit_entry where act = 'OUTBOX_READ' and thing = ?", id));
        assertEquals(
                1,
                number(
                        "select count(*) from one_time_link where person_id = ?",
                        who.person().value()),
                "looking makes no link");
        assertFalse(As.administrator(admin, () -> outbox.undo(message)), "it has left");
        As.administrator(admin, () -> outbox.resend(message));
        var act = new OutboxAct.Filter(Set.of(), MessageReason.STAFF_INVITATION, List.of(), null);
        assertTrue(As.administrator(admin, () -> outbox.list(act, 0, 500)).rows().stream()
                .anyMatch(r -> r.id().equals(message) && r.state() != MessageState.DROPPED));
        assertThrows(
                NotYours.class, () -> As.administrator(admin, () -> outbox.show(new MessageId(UUID.randomUUID()))));
    }

    @Test
    void messages_are_counted_by_what_happened() {
        nothingWaits();
        var team = given.team();
        var event = given.published(team, given.session("Sanctuary", 9));
        given.published(team, given.session("Sanctuary without a mail", 9));
        var people = List.of(Recipient.of(PersonId.random()), Recipient.of(PersonId.random()));
        var changed = MessageReason.EVENT_CHANGED;
        rows.add(changed, people, event.value(), 1, event, clock.instant());
        rows.add(changed, people, event.value(), 2, event, clock.instant());
        rows.add(MessageReason.RSVP_WAITS, people, UUID.randomUUID(), 1, event, clock.instant());
        rows.drop(rows.of(changed, people.getFirst()).getFirst().id(), MessageNote.UNDONE, clock.instant());
        assertEquals(List.of(2, 2, 2), messages(acts(event, Set.of(), null)));
        assertEquals(List.of(2, 2), messages(acts(event, Set.of(), changed)));
        var dropped = acts(event, Set.of(MessageState.DROPPED), null).getFirst();
        assertEquals(List.of(1, 0), List.of(dropped.messages(), dropped.waiting()));
        for (var typed : Map.of("sanctuary", 3, "sanctuary tango", 0).entrySet()) {
            assertEquals(
                    typed.getValue(),
                    As.administrator(
                                    PersonId.random(),
                                    () -> outbox.acts(
                                            new OutboxAct.Filter(Set.of(), null, null, null), typed.getKey(), 0, 10))
                            .total());
        }
        var one = new OutboxAct.Filter(Set.of(), changed, List.of(event.value()), dropped.batch());
        assertEquals(
                2,
                As.administrator(PersonId.random(), () -> outbox.list(one, 0, 10))
                        .total());
    }

    private static List<Integer> messages(List<OutboxAct> acts) {
        return acts.stream().map(OutboxAct::messages).toList();
    }

    private List<OutboxAct> acts(EventId event, Set<MessageState> states, @Nullable MessageReason reason) {
        var filter = new OutboxAct.Filter(states, reason, List.of(event.value()), null);
        return As.administrator(PersonId.random(), () -> outbox.acts(filter, "", 0, 10))
                .rows();
    }

    @Test
    void what_warns_of_roles_and_accounts_is_not_taken_back_and_what_is_done_is_recorded() {
        nothingWaits();
        var admin = PersonId.random();
        var host = given.team().organization();
        var who = Recipient.of(somebody("Ada", Language.ENGLISH).person());
        for (var reason : List.of(
                MessageReason.ROLE_WAITS,
                MessageReason.PASSWORD_RESET,
                MessageReason.ADDRESS_LEFT,
                MessageReason.LIST_EXPORTED)) {
            rows.add(reason, List.of(who), host.value(), 1, null, clock.instant());
            var message = rows.of(reason, who).getFirst();
            assertFalse(message.row().undoable());
            assertFalse(As.administrator(admin, () -> outbox.undo(new MessageId(message.id()))));
            assertEquals(MessageState.QUEUED, row(message.id()).state());
        }
        var warning =
                new MessageId(rows.of(MessageReason.ROLE_WAITS, who).getFirst().id());
        var plain = new MessageId(queue(somebody("Bo", Language.ENGLISH), MessageReason.TRAINING_ENDS));
        As.administrator(admin, () -> outbox.sendNow(warning));
        assertTrue(As.administrator(admin, () -> outbox.undo(plain)));
        As.administrator(admin, () -> outbox.resend(plain));
        assertEquals(
                List.of(
                        "OUTBOX_SENT_AGAIN " + plain + " null",
                        "OUTBOX_SENT_NOW " + warning + " " + host,
                        "OUTBOX_TAKEN_BACK " + plain + " null"),
                jdbc.sql("select act, thing, organization from audit_entry where who = ? order by act")
                        .param(admin.value())
                        .query((row, n) -> row.getString(1) + " " + row.getObject(2) + " " + row.getObject(3))
                        .list());
        nothingWaits();
    }

    @Test
    void rows_are_deleted_in_time_and_their_number_stays() throws Exception {
        UUID id = queue(somebody("Ada", Language.ENGLISH), MessageReason.STAFF_INVITATION);
        sending().sendWaiting();
        purge.purgeDue();
        assertEquals(MessageState.SENT, row(id).state(), "not before its time");
        long before = tallied();
        update(
                "update outbox set settled_at = ? where id = ?",
                Timestamp.from(clock.instant().minus(Duration.ofDays(8))),
                id);
        for (var round : AtOnce.run(4, () -> purge.purgeDue())) {
            round.get();
        }
        assertTrue(rows.find(id).isEmpty());
        assertEquals(before + 1, tallied(), "counted once, also when two nodes purge");
    }

    private long tallied() {
        return number("select coalesce(sum(messages), 0) from outbox_tally where reason = 'STAFF_INVITATION'"
                + " and state = 'SENT'");
    }

    @Test
    void without_a_mail_server_messages_wait_and_links_are_handed_over() {
        nothingWaits();
        var ada = somebody("Ada", Language.ENGLISH);
        UUID waits = queue(ada, MessageReason.STAFF_INVITATION);
        UUID tooOld = queue(somebody("Bo", Language.ENGLISH), MessageReason.SIGN_IN_LINK);
        var off = new Sending(rows, claims, letters, sinkOf(new MockEnvironment()), limit, clock);
        clock.forward(Duration.ofMinutes(20));
        assertEquals(0, off.sendWaiting());
        assertEquals(MessageState.QUEUED, row(waits).state());
        assertEquals(MessageState.GIVEN_UP, row(tooOld).state());
        assertEquals(MessageNote.MAIL_OFF, row(tooOld).note());
        var admin = PersonId.random();
        assertThrows(
                NotYours.class,
                () -> As.administrator(admin, () -> outbox.handOver(new MessageId(waits))),
                "while a mail server is set");
        var withoutMail = withoutMail();
        String link = As.administrator(admin, () -> withoutMail.handOver(new MessageId(waits)))
                .orElseThrow();
        assertTrue(link.contains("/sign-in/invitation/"), link);
        assertEquals(MessageNote.HANDED_OVER, row(waits).note());
        for (UUID gone : List.of(waits, tooOld)) {
            assertThrows(
                    NotYours.class, () -> As.administrator(admin, () -> withoutMail.handOver(new MessageId(gone))));
        }
        assertEquals(
                1,
                number(
                        "select count(*) from audit_entry where act = 'LINK_HANDED_OVER' and who = ? and thing = ?",
                        admin.value(),
                        ada.person().value()));
    }

    @Test
    void a_test_mail_goes_to_the_administrator_who_asks_for_it() {
        var admin = somebody("Ada", Language.ENGLISH);
        assertEquals(TestOutcome.SENT, As.administrator(admin.person(), mailState::sendTest));
        assertEquals(1, mailed(admin.email()));
        var without = people.register("Bo", null, Language.ENGLISH);
        assertEquals(TestOutcome.NO_ADDRESS, As.administrator(without, mailState::sendTest));
    }
}
