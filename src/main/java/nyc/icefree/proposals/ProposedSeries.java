package nyc.icefree.proposals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param rule null when it stays
 * @param reason for people of dates that the new rule drops; may be empty
 */
public record ProposedSeries(UUID id, @Nullable String rule, String reason) {}
