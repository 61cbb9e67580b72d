package nyc.icefree.proposals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The series part of a proposal.
 *
 * @param id of the date's series
 * @param rule new rule; null when it stays
 * @param reason for people of dates that the new rule drops; may be empty
 */
public record ProposedSeries(UUID id, @Nullable String rule, String reason) {}
