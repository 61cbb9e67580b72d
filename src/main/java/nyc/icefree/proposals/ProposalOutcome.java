package nyc.icefree.proposals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a proposal, for whoever had a say in it too.
 *
 * @param by name of whoever decided; null where it is not the reader's to know, or nobody did
 * @param at null where it was overtaken by another change
 */
public record ProposalOutcome(
        boolean agreed, @Nullable String by, @Nullable Instant at) {}
