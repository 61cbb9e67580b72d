package nyc.icefree.requests;

import java.time.Instant;
import java.util.List;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.partners.OrganizationCard;
import org.jspecify.annotations.Nullable;

/**
 * Without the contact: staff write through the app.
 *
 * @param version to send back with an acceptance, so that nobody accepts something changed meanwhile
 */
public record RequestDetail(
        RequestId id,
        int version,
        RequestState state,
        boolean waits,
        RequestForm form,
        @Nullable OrganizationCard given,
        List<RequestRemarkLine> said,
        boolean mayAccept,
        @Nullable EventId event,
        @Nullable LastAnswer answered,
        Instant createdAt) {}
