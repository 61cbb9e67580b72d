package nyc.icefree.messages.letters.digest;

import java.util.Optional;
import nyc.icefree.digest.DigestMail;
import nyc.icefree.digest.DigestReaders;
import nyc.icefree.links.DigestLinks;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterText;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.text.Words;
import org.springframework.stereotype.Component;

/** The page by which readers of the digest change what they get. */
@Component
record DigestPage(LetterParts parts, DigestReaders readers) {
    Optional<DigestMail> mail(QueuedMessage message) {
        return readers.mailFor(message.recipient().digest());
    }

    Words words(DigestMail mail) {
        return parts.texts().in(mail.wishes().reader());
    }

    String path(DigestMail mail, LetterReader reader) {
        return DigestLinks.page(
                mail.wishes().reader(), reader.token(mail.link()).value());
    }

    /** Begins a letter that asks for a word there. */
    LetterText ask(DigestMail mail, String key, LetterReader reader) {
        return parts.begin(mail.email(), words(mail), "mail.who.digest", key, "campaign", parts.campaignName())
                .link(key + ".link", path(mail, reader));
    }
}
