package nyc.icefree.messages.letters.request;

import java.util.Comparator;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.requests.RequestContacts;
import nyc.icefree.requests.RequestMail;
import nyc.icefree.requests.RequestState;

/** Asks a group about its request. If several questions wait, the last letter asks all that no letter asked yet. */
@LetterFor(MessageReason.REQUEST_ASKED)
record RequestAskedLetter(RequestContacts contacts, LetterParts parts, OutboxRows rows) implements RequestLetter {
    @Override
    public boolean isStillSo(RequestMail mail, QueuedMessage message) {
        return mail.state() != RequestState.DECLINED && !rows.isOvertaken(message);
    }

    @Override
    public Letter write(RequestMail mail, QueuedMessage message, LetterReader reader) {
        String asked = mail.lastWords(1 + unsaidBefore(message));
        return write("mail.request-asked", mail, asked, "mail.request-asked.link", reader);
    }

    private int unsaidBefore(QueuedMessage message) {
        return (int) rows.of(message.reason(), message.recipient()).stream()
                .filter(earlier -> earlier.aboutVersion() < message.aboutVersion())
                .sorted(Comparator.comparing(QueuedMessage::aboutVersion).reversed())
                .takeWhile(earlier -> earlier.state() != MessageState.SENT)
                .count();
    }
}
