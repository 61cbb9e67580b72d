package nyc.icefree.messages.letters.request;

import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.requests.RequestContacts;
import nyc.icefree.requests.RequestMail;

@LetterFor(MessageReason.REQUEST_RECEIVED)
record RequestReceivedLetter(RequestContacts contacts, LetterParts parts) implements RequestLetter {
    @Override
    public boolean isStillSo(RequestMail mail, QueuedMessage message) {
        return true;
    }

    @Override
    public Letter write(RequestMail mail, QueuedMessage message, LetterReader reader) {
        return write("mail.request-received", mail, null, "mail.request.link", reader);
    }
}
