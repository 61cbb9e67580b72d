package nyc.icefree.requests;

import java.time.Instant;
import java.util.List;
import nyc.icefree.eventviews.EventId;
import org.jspecify.annotations.Nullable;

/**
 * A request as its asker sees it by the secret link.
 *
 * @param event the accepted event; null before
 * @param slug of the event; null until it is public
 * @param keptUntil when it is destroyed; null while undecided
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
