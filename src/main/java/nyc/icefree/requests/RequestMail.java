package nyc.icefree.requests;

import nyc.icefree.eventviews.EventId;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;

/**
 * What a letter to an asker needs, opened when it is sent.
 *
 * @param lastWords what the organization said last, empty when it has said nothing
 */
public record RequestMail(
        RequestId request,
        RequestKind kind,
        RequestState state,
        String asker,
        String email,
        Language language,
        SecretToken token,
        String lastWords,
        @Nullable EventId event) {

    /** Nothing of whom it goes to. */
    @Override
    public String toString() {
        return "RequestMail[" + request + "]";
    }
}
