package nyc.icefree.messages.letters;

import java.util.Comparator;
import java.util.Optional;
import nyc.icefree.links.Links;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.requests.RequestContacts;
import nyc.icefree.requests.RequestId;
import nyc.icefree.requests.RequestMail;
import nyc.icefree.requests.RequestState;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import org.springframework.stereotype.Component;

/** Letters to whoever sent a request: received, asked back, decided. */
@Component
public class RequestLetters {
    private final RequestContacts contacts;
    private final OutboxRows rows;
    private final Texts texts;
    private final Links links;

    RequestLetters(RequestContacts contacts, OutboxRows rows, Texts texts, Links links) {
        this.rows = rows;
        this.contacts = contacts;
        this.texts = texts;
        this.links = links;
    }

    public LetterResult compose(MessageReason reason, QueuedMessage message, LetterReader reader) {
        Optional<RequestMail> found =
                contacts.mailFor(new RequestId(message.recipient().id()));
        if (found.isEmpty()) {
            return LetterResult.gone();
        }
        RequestMail mail = found.get();
        // the asker has taken it back meanwhile, what was asked is decided, or what was decided is open again
        boolean overtaken = mail.state() == RequestState.WITHDRAWN
                || (reason == MessageReason.REQUEST_ASKED && mail.state() == RequestState.DECLINED)
                || (reason == MessageReason.REQUEST_DECIDED && mail.state().isOpen())
                || (reason == MessageReason.REQUEST_ASKED && rows.isOvertaken(message));
        return overtaken
                ? LetterResult.dropped(MessageNote.OVERTAKEN)
                : new LetterResult.Ready(
                        write(reason, mail, mail.lastWords(1 + unsaidBefore(reason, message)), reader));
    }

    /** Of several questions the last mail says all that no mail before it said. */
    private int unsaidBefore(MessageReason reason, QueuedMessage message) {
        return reason != MessageReason.REQUEST_ASKED
                ? 0
                : (int) rows.of(reason, message.recipient()).stream()
                        .filter(earlier -> earlier.aboutVersion() < message.aboutVersion())
                        .sorted(Comparator.comparing(QueuedMessage::aboutVersion)
                                .reversed())
                        .takeWhile(earlier -> earlier.state() != MessageState.SENT)
                        .count();
    }

    private Letter write(MessageReason reason, RequestMail mail, String said, LetterReader reader) {
        Words words = texts.in(mail.language());
        String kind = switch (reason) {
            case REQUEST_RECEIVED -> "request-received";
            case REQUEST_ASKED -> "request-asked";
            case REQUEST_DECIDED -> mail.state() == RequestState.ACCEPTED ? "request-accepted" : "request-declined";
            default -> throw new IllegalArgumentException("another letter's: " + reason);
        };
        var letter = Letter.to(mail.email(), words.language(), words.get("mail." + kind + ".subject"))
                .say(words.get("mail.hello"))
                .say(words.get("mail.request.privacy"))
                .say(words.get("mail." + kind));
        if (kind.equals("request-asked") || kind.equals("request-declined")) {
            letter.quote(reader.text(said), null);
        }
        String link =
                Links.requestStatus(words.language(), reader.token(mail.token()).value());
        return letter.link(
                        words.get(kind.equals("request-asked") ? "mail.request-asked.link" : "mail.request.link"),
                        links.absolute(link))
                .say(words.get("mail.request.secret"))
                .say(words.get("mail.why.request"))
                .done();
    }
}
