package nyc.icefree.requests;

import java.time.Instant;
import java.util.List;
import nyc.icefree.disclosure.EventId;
import org.jspecify.annotations.Nullable;

/**
 * @param event null before acceptance
 * @param slug null until the event is public
 * @param keptUntil null while undecided
 */
public record AskersRequest(
        RequestId id,
        RequestState state,
        RequestForm form,
        List<RequestRemarkLine> said,
        @Nullable EventId event,
        @Nullable String slug,
        @Nullable Instant keptUntil) {

    public boolean takesWords() {
        return state.isOpen() || state == RequestState.ACCEPTED;
    }
}
