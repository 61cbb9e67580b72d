package nyc.icefree.messages.letters.request;

import java.time.Instant;
import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterKind;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.requests.RequestContacts;
import nyc.icefree.requests.RequestId;
import nyc.icefree.requests.RequestMail;
import nyc.icefree.requests.RequestState;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/** A letter to whoever sent a request. */
interface RequestLetter extends LetterKind {
    RequestContacts contacts();

    LetterParts parts();

    boolean isStillSo(RequestMail mail, QueuedMessage message);

    Letter write(RequestMail mail, QueuedMessage message, LetterReader reader);

    @Override
    default LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        return contacts()
                .mailFor(new RequestId(message.recipient().id()))
                .map(mail -> mail.state() != RequestState.WITHDRAWN && isStillSo(mail, message)
                        ? new LetterResult.Ready(write(mail, message, reader))
                        : LetterResult.dropped(MessageNote.OVERTAKEN))
                .orElseGet(LetterResult::gone);
    }

    /**
     * @param said words of the administrators; null for none
     * @param link key of the text of the link to the request
     */
    default Letter write(String kind, RequestMail mail, @Nullable String said, String link, LetterReader reader) {
        Words words = parts().texts().in(mail.language());
        String secret = reader.token(mail.token()).value();
        return parts().greet(mail.email(), words, words.get(kind + ".subject"), "mail.request.privacy")
                .from("mail.who.request", "campaign", parts().campaignName())
                .tell(kind)
                .with(letter -> letter.quote(said == null ? "" : reader.text(said), null))
                .link(link, Links.requestStatus(words.language(), secret))
                .tell("mail.request.secret")
                .tell("mail.why.request")
                .done();
    }
}
