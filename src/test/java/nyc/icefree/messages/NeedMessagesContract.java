package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.ReservationOutcome;
import nyc.icefree.rsvp.desk.NeedsDesk;
import nyc.icefree.rsvp.desk.NeedsDesk.AnsweredNeeds;
import nyc.icefree.rsvp.needs.AgeBand;
import nyc.icefree.rsvp.needs.Childcare;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A party hears once what was said to its needs, as it stands when the mail leaves. */
abstract class NeedMessagesContract extends MailStage {
    @AppTest
    static class OnH2Test extends NeedMessagesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends NeedMessagesContract {}

    private static final MessageReason ANSWERED = MessageReason.RSVP_NEED_ANSWERED;
    /** Seconds. */
    private static final int WHILE = 5;

    private static final NeedTopic WOLOF = NeedTopic.into(new Language("wo"));
    private static final NeedTopic SEAT = NeedTopic.of(NeedKind.SEAT);
    private static final Needs NEEDS =
            new Needs(new Language("wo"), Set.of(Need.SEAT), new Childcare(Map.of(AgeBand.UNDER_3, 1)), "by the door");

    @Autowired
    NeedsDesk desk;

    private Given.Team team;
    private EventId event;

    @BeforeEach
    void an_event() {
        team = given.team();
        event = given.published(team, given.session("Know your rights", 7));
    }

    @Test
    void all_who_asked_alike_hear_it_in_their_language_and_nobody_else_does() throws Exception {
        String rosa = address();
        String luz = address();
        var first = reserve(rosa, NEEDS, Language.ENGLISH);
        var second = reserve(luz, NEEDS, Language.SPANISH);
        var without = reserve(null, NEEDS, Language.ENGLISH);
        var other = reserve(address(), Needs.NONE, Language.ENGLISH);
        As.staff(team.organizer(), () -> desk.answerAll(event, WOLOF, NeedAnswer.ARRANGED));
        heard(first, 1);
        heard(second, 1);
        assertEquals(List.of(), made(without));
        assertEquals(List.of(), made(other));
        sending().sendWaiting();
        var mail = server.to(rosa).getFirst();
        assertTrue(mail.getSubject().startsWith("An answer for "), mail.getSubject());
        String text = body(mail, 0);
        assertTrue(text.contains("You asked for: Interpretation into Wolof. Arranged."), text);
        assertTrue(text.contains("You asked for: Childcare for 1 child (0 to 2 years). No answer yet."), text);
        assertTrue(text.contains("You asked for: A seat. No answer yet."), text);
        assertFalse(text.contains("by the door"), "what it wrote is not sent back");
        assertFalse(text.contains("Can’t come without"), text);
        assertTrue(text.contains("/en/r/" + first.manage().value()), text);
        String es = body(server.to(luz).getFirst(), 0);
        assertTrue(es.contains("Usted pidió: Interpretación: wólof. Listo."), es);
    }

    @Test
    void what_is_said_within_the_wait_is_one_mail() throws Exception {
        String rosa = address();
        var party = reserve(rosa, NEEDS, Language.ENGLISH);
        answer(party, WOLOF, NeedAnswer.ARRANGED);
        heard(party, 1);
        var first = made(party).getFirst();
        aWhileAgo(party);
        answer(party, SEAT, NeedAnswer.NOT_POSSIBLE);
        heard(party, 2);
        aWhileAgo(party);
        answer(party, NeedTopic.of(NeedKind.NOTE), NeedAnswer.ARRANGED);
        heard(party, 3);
        assertEquals(MessageNote.OVERTAKEN, row(first.id()).note());
        sending().sendWaiting();
        assertEquals(1, server.to(rosa).size());
        String text = body(server.to(rosa).getFirst(), 0);
        assertTrue(text.contains("Interpretation into Wolof. Arranged."), text);
        assertTrue(text.contains("A seat. Not possible.") && text.contains("Can’t come without"), text);
        assertTrue(text.contains("What you wrote to us. Arranged."), text);
    }

    @Test
    void what_is_taken_back_in_time_is_told_to_nobody() {
        var party = reserve(address(), NEEDS, Language.ENGLISH);
        var said = answer(party, WOLOF, NeedAnswer.ARRANGED);
        heard(party, 1);
        aWhileAgo(party);
        As.staff(team.organizer(), () -> desk.takeBack(earlier(said)));
        Postman.untilHeard(() -> made(party).getFirst().state() == MessageState.DROPPED);
        assertEquals(MessageNote.UNDONE, made(party).getFirst().note());
    }

    @Test
    void who_counts_on_an_answer_hears_that_it_is_taken_back() throws Exception {
        String rosa = address();
        var party = reserve(rosa, NEEDS, Language.ENGLISH);
        var said = answer(party, SEAT, NeedAnswer.ARRANGED);
        heard(party, 1);
        sending().sendWaiting();
        aWhileAgo(party);
        As.staff(team.organizer(), () -> desk.takeBack(earlier(said)));
        heard(party, 2);
        sending().sendWaiting();
        assertEquals(2, server.to(rosa).size());
        String text = body(server.to(rosa).getLast(), 0);
        assertTrue(text.contains("A seat. No answer yet."), text);
        assertTrue(text.contains("What we wrote about it before no longer holds."), text);
        assertFalse(text.contains("The organizers answered"), text);
    }

    @Test
    void what_is_taken_back_while_its_mail_leaves_is_told_too() throws Exception {
        String rosa = address();
        var party = reserve(rosa, NEEDS, Language.ENGLISH);
        var said = answer(party, SEAT, NeedAnswer.ARRANGED);
        heard(party, 1);
        aWhileAgo(party);
        update(
                "update outbox set state = 'SENDING', claim = ?, claimed_until = ? where recipient = ? and reason = ?",
                UUID.randomUUID(),
                Timestamp.from(clock.instant().plusSeconds(600)),
                party.rsvp().value(),
                ANSWERED.name());
        As.staff(team.organizer(), () -> desk.takeBack(earlier(said)));
        heard(party, 2);
        sending().sendWaiting();
        assertEquals(0, server.to(rosa).size(), "what the first says is known when it has left");
        update(
                "update outbox set state = 'SENT'" + " where recipient = ? and reason = ? and state = 'SENDING'",
                party.rsvp().value(),
                ANSWERED.name());
        clock.forward(Duration.ofMinutes(1));
        sending().sendWaiting();
        String text = body(server.to(rosa).getLast(), 0);
        assertTrue(text.contains("What we wrote about it before no longer holds."), text);
    }

    /** What happens within one second is one message. */
    private void aWhileAgo(ReservationOutcome party) {
        update(
                "update outbox set about_version = about_version - " + WHILE + " where recipient = ? and reason = ?",
                party.rsvp().value(),
                ANSWERED.name());
    }

    private static AnsweredNeeds earlier(AnsweredNeeds said) {
        return new AnsweredNeeds(
                said.event(),
                said.topic(),
                said.said(),
                said.before(),
                said.at().minusSeconds(WHILE));
    }

    private ReservationOutcome reserve(@Nullable String address, Needs needs, Language reader) {
        var answer = given.comes(event, new ReservationForm("Rosa", 2, address, needs, reader, true));
        if (address != null) {
            post.until(() -> mailed(address) == 1);
        }
        return answer;
    }

    private AnsweredNeeds answer(ReservationOutcome party, NeedTopic topic, NeedAnswer answer) {
        return As.staff(team.organizer(), () -> desk.answer(party.rsvp(), NEEDS, topic, answer));
    }

    private List<QueuedMessage> made(ReservationOutcome party) {
        return rows.of(ANSWERED, Recipient.of(party.rsvp()));
    }

    private void heard(ReservationOutcome party, int messages) {
        Postman.untilHeard(() -> made(party).size() == messages);
    }

    private static String address() {
        return "p" + Given.email();
    }
}
