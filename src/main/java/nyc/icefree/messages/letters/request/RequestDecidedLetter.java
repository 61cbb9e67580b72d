package nyc.icefree.messages.letters.request;

import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.requests.RequestContacts;
import nyc.icefree.requests.RequestMail;
import nyc.icefree.requests.RequestState;

@LetterFor(MessageReason.REQUEST_DECIDED)
record RequestDecidedLetter(RequestContacts contacts, LetterParts parts) implements RequestLetter {
    @Override
    public boolean isStillSo(RequestMail mail, QueuedMessage message) {
        return !mail.state().isOpen();
    }

    @Override
    public Letter write(RequestMail mail, QueuedMessage message, LetterReader reader) {
        return mail.state() == RequestState.ACCEPTED
                ? write("mail.request-accepted", mail, null, "mail.request.link", reader)
                : write("mail.request-declined", mail, mail.lastWords(1), "mail.request.link", reader);
    }
}
