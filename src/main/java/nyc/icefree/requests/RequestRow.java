package nyc.icefree.requests;

import java.time.Instant;
import java.util.List;
import nyc.icefree.city.Area;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * @param waits for the organization
 * @param title of a submission; empty for a session
 * @param given null for none
 */
public record RequestRow(
        RequestId id,
        RequestKind kind,
        RequestState state,
        boolean waits,
        String asker,
        String title,
        Area area,
        String neighbourhood,
        List<Language> languages,
        List<PossibleTime> times,
        @Nullable OrganizationCard given,
        Instant createdAt) {}
