package nyc.icefree.guard;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record FormKey(Verdict verdict, @Nullable UUID submission) {

    public enum Verdict {
        VALID,
        /** Sent sooner than a person can fill in the form. */
        TOO_FAST,
        /** Older than two hours: keep what was typed and give a new key. */
        EXPIRED,
        /** Missing, forged, or made for another form. */
        WRONG
    }

    public boolean valid() {
        return verdict == Verdict.VALID;
    }

    /**
     * Id of this filled-in form: equal for a double click and a reload, so that it acts once.
     *
     * @throws IllegalStateException when the key is wrong
     */
    public UUID idempotency() {
        if (submission == null) {
            throw new IllegalStateException("a wrong form key names no submission");
        }
        return submission;
    }
}
