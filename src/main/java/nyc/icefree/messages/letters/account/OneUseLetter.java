package nyc.icefree.messages.letters.account;

import java.util.Optional;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.letters.PersonFacts;
import nyc.icefree.messages.letters.PersonLetter;
import nyc.icefree.vault.SecretToken;

/** A letter with a link for one use, which is made in the moment of sending. */
interface OneUseLetter extends PersonLetter {
    /** Empty for who may have none. */
    Optional<SecretToken> issue(PersonFacts facts);

    /** What becomes of the message where there is no link. */
    default LetterResult withoutLink() {
        return LetterResult.gone();
    }

    @Override
    default LetterResult composed(PersonFacts facts) {
        return facts.reader()
                .issued(() -> issue(facts))
                .map(link -> PersonLetter.super.composed(facts.with(link)))
                .orElseGet(this::withoutLink);
    }
}
