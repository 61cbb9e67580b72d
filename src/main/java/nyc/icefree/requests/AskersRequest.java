package nyc.icefree.requests;

import java.time.Instant;
import java.util.List;
import nyc.icefree.eventviews.EventId;
import org.jspecify.annotations.Nullable;

/**
 * A request as its asker sees it behind the secret link.
 *
 * @param event what it became, once accepted
 * @param slug of that event, once it is public
 * @param keptUntil when it is destroyed, null while nobody has decided
 */
public record AskersRequest(
        RequestId id,
        RequestState state,
        RequestForm form,
        List<RequestRemarkLine> said,
        @Nullable EventId event,
        @Nullable String slug,
        @Nullable Instant keptUntil) {

    /** Whether the asker may still write: also of an accepted one, since there is much to agree on. */
    public boolean takesWords() {
        return state.isOpen() || state == RequestState.ACCEPTED;
    }
}
