package nyc.icefree.proposals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal says of a series, beside the form of the date that it was proposed on.
 *
 * @param id of the series to which the date belonged
 * @param rule by which it shall repeat; null for as before
 * @param reason for the people of dates that the new rule leaves no day, or empty
 */
public record ProposedSeries(UUID id, @Nullable String rule, String reason) {}
