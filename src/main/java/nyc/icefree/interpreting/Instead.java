package nyc.icefree.interpreting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What organizers do about a language for which nobody matches.
 *
 * @param reason in their words, at most {@link #LONGEST_REASON} letters; null once it was forgotten after the event
 */
public record Instead(Way way, @Nullable String reason, Instant since) {
    public static final int LONGEST_REASON = 120;

    public enum Way {
        /** Nobody was found, and those who need it were told. */
        TOLD,
        /** Somebody interprets from elsewhere. */
        REMOTE,
        /** Whoever speaks there does so in that language too. */
        BILINGUAL_SPEAKER
    }

    @Override
    public String toString() {
        return "Instead[" + way + "]";
    }
}
