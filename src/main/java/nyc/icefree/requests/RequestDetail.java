package nyc.icefree.requests;

import java.time.Instant;
import java.util.List;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.OrganizationCard;
import org.jspecify.annotations.Nullable;

/**
 * One request as those see it who decide. Never the contact: what they write goes through the app.
 *
 * @param version to hand back with an acceptance, so that nobody accepts what was changed meanwhile
 * @param mayAccept the actor organizes for the organization that it is given to
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
