package nyc.icefree.requests;

import java.time.Instant;
import java.util.List;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.OrganizationCard;
import org.jspecify.annotations.Nullable;

/**
 * A request as staff see it, without the contact: their words go through the app.
 *
 * @param version to send back with an acceptance, so that nobody accepts something changed meanwhile
 * @param mayAccept whether the actor is an organizer of the organization that has it
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
        @Nullable Answered answered,
        Instant createdAt) {}
