package nyc.icefree.messages;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.RequestAnswers;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.requests.RequestForms;
import nyc.icefree.requests.RequestId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What askers are written, and what somebody who looks into the outbox does not learn. */
abstract class RequestMessagesContract extends MailStage {
    @AppTest
    static class OnH2Test extends RequestMessagesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends RequestMessagesContract {}

    @Autowired
    Given given;

    @Autowired
    EventRequests requests;

    @Autowired
    RequestDesk desk;

    @Autowired
    RequestAnswers answers;

    @Test
    void an_asker_is_told_of_receipt_question_and_decision() {
        var team = given.team();
        var form = RequestForms.session("Corona Mothers", team.organization());
        var token = requests.send(form, UUID.randomUUID());
        var id = As.staff(team.organizer(), () -> desk.queue(true)).getFirst().id();
        var received = letter(MessageReason.Request.REQUEST_RECEIVED, id, LetterReader.RECIPIENT);
        assertEquals(form.email(), received.address());
        assertEquals("Recibimos su mensaje", received.subject());
        assertTrue(received.text().contains("/es/q/" + token.value()));

        As.staff(team.organizer(), () -> desk.ask(id, "¿Hay una pantalla?\n¿Y sillas?"));
        var asked = letter(MessageReason.Request.REQUEST_ASKED, id, LetterReader.RECIPIENT);
        assertTrue(asked.text().contains("¿Hay una pantalla?\n> ¿Y sillas?"));
        var masked = letter(MessageReason.Request.REQUEST_ASKED, id, LetterReader.ONLOOKER)
                .text();
        for (String secret : new String[] {"pantalla", "Corona Mothers", token.value()}) {
            assertFalse(masked.contains(secret), secret);
        }

        As.staff(team.organizer(), () -> desk.ask(id, "Una pregunta más"));
        Postman.untilHeard(() ->
                rows.of(MessageReason.Request.REQUEST_ASKED, recipient(id)).size() == 2);
        As.staff(team.organizer(), () -> desk.decline(id, "Nadie puede en ese mes."));
        var declined = letter(MessageReason.Request.REQUEST_DECIDED, id, LetterReader.RECIPIENT);
        assertTrue(declined.text().contains("Nadie puede en ese mes."));
        assertInstanceOf(
                LetterResult.Not.class, composed(MessageReason.Request.REQUEST_ASKED, id, LetterReader.RECIPIENT));
    }

    @Test
    void whoever_took_it_back_is_told_nothing_more() {
        var team = given.team();
        var token = requests.send(RequestForms.session("Corona Mothers", team.organization()), UUID.randomUUID());
        var id = As.staff(team.organizer(), () -> desk.queue(true)).getFirst().id();
        requests.withdraw(token.value());
        assertInstanceOf(
                LetterResult.Not.class, composed(MessageReason.Request.REQUEST_RECEIVED, id, LetterReader.RECIPIENT));
    }

    @Test
    void an_accepted_submission_is_good_news() {
        var team = given.team();
        requests.send(RequestForms.submission("Tenants", team.organization()), UUID.randomUUID());
        var id = As.staff(team.organizer(), () -> desk.queue(true)).getFirst().id();
        As.staff(team.organizer(), () -> desk.accept(id, desk.detail(id).version(), null));
        assertEquals(
                "Good news",
                letter(MessageReason.Request.REQUEST_DECIDED, id, LetterReader.RECIPIENT)
                        .subject());
    }

    @Test
    void of_a_decision_that_was_taken_back_nobody_is_told_either_way() {
        var team = given.team();
        requests.send(RequestForms.session("Corona Mothers", team.organization()), UUID.randomUUID());
        var id = As.staff(team.organizer(), () -> desk.queue(true)).getFirst().id();
        As.staff(team.organizer(), () -> desk.decline(id, "Nadie puede en ese mes."));
        letter(MessageReason.Request.REQUEST_DECIDED, id, LetterReader.RECIPIENT);
        As.staff(team.organizer(), () -> answers.takeBack(id));
        assertInstanceOf(
                LetterResult.Not.class, composed(MessageReason.Request.REQUEST_DECIDED, id, LetterReader.RECIPIENT));
    }

    @Test
    void two_questions_within_the_wait_are_one_mail_and_a_later_one_repeats_neither() {
        var team = given.team();
        requests.send(RequestForms.session("Corona Mothers", team.organization()), UUID.randomUUID());
        var id = As.staff(team.organizer(), () -> desk.queue(true)).getFirst().id();
        As.staff(team.organizer(), () -> desk.ask(id, "¿Hay una pantalla?"));
        var first = asked(id, 1);
        As.staff(team.organizer(), () -> desk.ask(id, "¿Y sillas?"));
        var second = asked(id, 2);
        assertEquals(
                LetterResult.dropped(MessageNote.OVERTAKEN),
                letters.compose(first, LetterReader.RECIPIENT, clock.instant()));
        String both = text(second);
        assertTrue(both.contains("> ¿Hay una pantalla?\n> \n> ¿Y sillas?"), both);
        var claim = UUID.randomUUID();
        jdbc.sql("update outbox set claim = ? where id = ?")
                .params(claim, second.id())
                .update();
        rows.settle(second.id(), claim, MessageState.SENT, null, clock.instant());
        As.staff(team.organizer(), () -> desk.ask(id, "¿Y mesas?"));
        String third = text(asked(id, 3));
        assertTrue(third.contains("> ¿Y mesas?") && !third.contains("sillas"), third);
    }

    private QueuedMessage asked(RequestId id, int many) {
        var reason = MessageReason.Request.REQUEST_ASKED;
        Postman.untilHeard(() -> rows.of(reason, recipient(id)).size() == many);
        return rows.of(reason, recipient(id)).stream()
                .max(Comparator.comparing(QueuedMessage::aboutVersion))
                .orElseThrow();
    }

    private String text(QueuedMessage row) {
        var result = letters.compose(row, LetterReader.RECIPIENT, clock.instant());
        return assertInstanceOf(LetterResult.Ready.class, result).letter().text();
    }

    private Letter letter(MessageReason reason, RequestId id, LetterReader reader) {
        return ((LetterResult.Ready) composed(reason, id, reader)).letter();
    }

    private LetterResult composed(MessageReason reason, RequestId id, LetterReader reader) {
        Postman.untilHeard(() -> !rows.of(reason, recipient(id)).isEmpty());
        return letters.compose(rows.of(reason, recipient(id)).getLast(), reader, clock.instant());
    }

    private static Recipient recipient(RequestId id) {
        return Recipient.of(id);
    }
}
