package nyc.icefree.messages;

import java.util.UUID;
import java.util.function.Function;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.sending.OutgoingMail;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import org.springframework.stereotype.Component;

/** Letters that somebody sends to their own address in order to look at them; in no outbox. */
@Component
class TestMails {
    private final OutgoingMail mail;
    private final PeopleDirectory people;
    private final CurrentActor current;
    private final MailBrake brake;

    TestMails(OutgoingMail mail, PeopleDirectory people, CurrentActor current, MailBrake brake) {
        this.mail = mail;
        this.people = people;
        this.current = current;
        this.brake = brake;
    }

    /** @param write is given the acting person's address */
    TestOutcome toMyself(Function<String, Letter> write) {
        String address =
                people.card(current.get().mustBePerson()).map(PersonCard::email).orElse(null);
        if (!mail.on()) {
            return TestOutcome.MAIL_IS_OFF;
        }
        if (address == null) {
            return TestOutcome.NO_ADDRESS;
        }
        var letter = write.apply(address);
        return brake.lets(MessageReason.Announcement.ANNOUNCEMENT, address) ? send(letter) : TestOutcome.TOO_OFTEN;
    }

    TestOutcome send(Letter letter) {
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
