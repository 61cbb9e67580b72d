package nyc.icefree.messages;

import java.time.Clock;
import java.util.UUID;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxCounts;
import nyc.icefree.messages.sending.HourlyLimit;
import nyc.icefree.messages.sending.OutgoingMail;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.text.Texts;
import org.springframework.stereotype.Service;

@Service
public class MailState {
    private final OutgoingMail mail;
    private final HourlyLimit limit;
    private final OutboxCounts counts;
    private final CurrentActor current;
    private final PeopleDirectory people;
    private final Texts texts;
    private final Clock clock;

    MailState(
            OutgoingMail mail,
            HourlyLimit limit,
            OutboxCounts counts,
            CurrentActor current,
            PeopleDirectory people,
            Texts texts,
            Clock clock) {
        this.mail = mail;
        this.limit = limit;
        this.counts = counts;
        this.current = current;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    /** Without a mail server messages wait. */
    @Anyone
    public boolean on() {
        return mail.on();
    }

    @AdministratorsMay
    public MailStatus status() {
        var states = counts.byState();
        return new MailStatus(
                mail.on(),
                states.getOrDefault(MessageState.SENT, 0),
                states.getOrDefault(MessageState.QUEUED, 0) + states.getOrDefault(MessageState.SENDING, 0),
                states.getOrDefault(MessageState.FAILED, 0),
                states.getOrDefault(MessageState.GIVEN_UP, 0),
                counts.unsentByNote(),
                limit.inLastHour(clock.instant()),
                limit.most());
    }

    @AdministratorsMay
    public TestOutcome sendTest() {
        if (!mail.on()) {
            return TestOutcome.MAIL_IS_OFF;
        }
        var card = people.card(current.get().mustBePerson());
        String address = card.map(PersonCard::email).orElse(null);
        if (card.isEmpty() || address == null) {
            return TestOutcome.NO_ADDRESS;
        }
        var words = texts.in(card.get().language());
        var letter = Letter.to(address, words.language(), words.get("mail.test.subject"))
                .say(words.get("mail.test"))
                .done();
        try {
            mail.send(letter, "test." + UUID.randomUUID());
            return TestOutcome.SENT;
        } catch (OutgoingMail.NotSent e) {
            return switch (e.note()) {
                case ADDRESS_REFUSED -> TestOutcome.ADDRESS_REFUSED;
                case SERVER_REFUSED -> TestOutcome.SERVER_REFUSED;
                case NOT_ENCRYPTED -> TestOutcome.NOT_ENCRYPTED;
                case SERVER_UNREACHABLE,
                        TOO_OLD,
                        MAIL_OFF,
                        HANDED_OVER,
                        RECIPIENT_GONE,
                        EVENT_CANCELLED,
                        EVENT_OVER,
                        OVERTAKEN,
                        UNDONE,
                        STOPPED,
                        INTERNAL_ERROR -> TestOutcome.SERVER_UNREACHABLE;
            };
        }
    }
}
