package nyc.icefree.messages;

import java.util.Optional;
import java.util.function.Supplier;
import nyc.icefree.text.SafeText;
import nyc.icefree.vault.SecretToken;

/** Who reads a letter: its recipient, or somebody who looks into the outbox and learns neither name nor secret. */
enum Reader {
    RECIPIENT,
    ONLOOKER;

    private static final String MASK = "********";

    String name(String name) {
        return this == RECIPIENT ? SafeText.line(name) : MASK;
    }

    SecretToken token(SecretToken token) {
        return this == RECIPIENT ? token : new SecretToken(MASK);
    }

    /** A link for one use is made only for whom it is meant. */
    Optional<SecretToken> issued(Supplier<Optional<SecretToken>> issue) {
        return this == RECIPIENT ? issue.get() : Optional.of(new SecretToken(MASK));
    }
}
