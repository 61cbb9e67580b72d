package nyc.icefree.messages.letters.account;

import java.time.Instant;
import java.util.Optional;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterKind;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.HandoverLink;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.text.Words;
import nyc.icefree.vault.SecretToken;

/** A letter with a link for one use, which is made in the moment of sending. */
interface OneUseLetter extends LetterKind {
    LetterParts parts();

    /** Empty for who may not come in. */
    Optional<SecretToken> issue(PersonId person);

    String path(QueuedMessage message, SecretToken link, Words words);

    Letter write(PersonCard to, String path);

    default Optional<PersonCard> card(QueuedMessage message) {
        return parts().reader(message);
    }

    @Override
    default LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        return card(message)
                .flatMap(to -> reader.issued(() -> issue(to.id()))
                        .<LetterResult>map(
                                link -> new LetterResult.Ready(write(to, path(message, link, parts().words(to))))))
                .orElseGet(LetterResult::gone);
    }

    default Optional<String> link(QueuedMessage message, SignInLinks links, HandoverLink kind) {
        PersonId person = message.recipient().person();
        return parts().people()
                .card(person)
                .flatMap(card -> links.handOver(person, kind)
                        .map(link -> parts().links().absolute(path(message, link, parts().words(card)))));
    }
}
