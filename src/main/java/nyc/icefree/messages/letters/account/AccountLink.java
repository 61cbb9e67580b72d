package nyc.icefree.messages.letters.account;

import java.util.Optional;
import nyc.icefree.messages.letters.PersonFacts;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.HandoverLink;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;

/** A link into an account, which an administrator can hand over where it cannot be mailed. */
interface AccountLink extends OneUseLetter {
    SignInLinks links();

    HandoverLink handedOverAs();

    String path(QueuedMessage message, Language reader, SecretToken link);

    default String path(PersonFacts facts) {
        return path(facts.message(), facts.to().language(), facts.link());
    }

    @Override
    default Optional<String> link(QueuedMessage message) {
        PersonId person = message.recipient().person();
        return parts().people()
                .card(person)
                .flatMap(card -> links().handOver(person, handedOverAs())
                        .map(link -> parts().links().absolute(path(message, card.language(), link))));
    }
}
