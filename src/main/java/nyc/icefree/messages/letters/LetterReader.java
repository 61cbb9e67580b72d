package nyc.icefree.messages.letters;

import java.util.Optional;
import java.util.function.Supplier;
import nyc.icefree.vault.SecretToken;

/** Its recipient, or somebody who looks into the outbox and learns neither words nor secret. */
public enum LetterReader {
    RECIPIENT,
    ONLOOKER;

    private static final String MASK = "********";

    public String text(String typed) {
        return this == RECIPIENT ? typed : MASK;
    }

    public SecretToken token(SecretToken token) {
        return this == RECIPIENT ? token : new SecretToken(MASK);
    }

    /** A link for one use is made for its recipient only. */
    public Optional<SecretToken> issued(Supplier<Optional<SecretToken>> issue) {
        return this == RECIPIENT ? issue.get() : Optional.of(new SecretToken(MASK));
    }
}
