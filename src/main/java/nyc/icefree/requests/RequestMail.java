package nyc.icefree.requests;

import java.util.List;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;

/** @param said by the organization, oldest first */
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

    /** The organization's last remarks, joined; empty for none. */
    public String lastWords(int times) {
        return said.stream()
                .skip(Math.max(0, said.size() - times))
                .map(RequestRemarkLine::words)
                .collect(Collectors.joining("\n\n"));
    }

    /** Hides the recipient. */
    @Override
    public String toString() {
        return "RequestMail[" + request + "]";
    }
}
