package nyc.icefree.requests;

import java.util.List;
import java.util.stream.Collectors;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;

/**
 * What a letter to an asker needs, opened when it is sent.
 *
 * @param said by the organization, the oldest first
 */
public record RequestMail(
        RequestId request,
        RequestKind kind,
        RequestState state,
        String asker,
        String email,
        Language language,
        SecretToken token,
        List<RequestRemarkLine> said,
        @Nullable EventId event) {
    public RequestMail {
        said = List.copyOf(said);
    }

    /** What the organization said the last so many times; empty when it has said nothing. */
    public String lastWords(int times) {
        return said.stream()
                .skip(Math.max(0, said.size() - times))
                .map(RequestRemarkLine::words)
                .collect(Collectors.joining("\n\n"));
    }

    /** Nothing of whom it goes to. */
    @Override
    public String toString() {
        return "RequestMail[" + request + "]";
    }
}
