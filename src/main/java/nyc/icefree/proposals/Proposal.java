package nyc.icefree.proposals;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A change of a published event, or of its series, that waits for somebody else: the whole form, the link included. What of it a
 * person may see says {@link ProposalView}.
 *
 * @param event on which it was proposed; {@code scope} carries it to the other dates of its series
 * @param series null for this date alone
 * @param held an administrator must agree, as long as the host is not trusted
 * @param shifts what becomes of those of the dates that move
 */
public record Proposal(
        UUID id,
        EventId event,
        Scope scope,
        @Nullable ProposedSeries series,
        EventDraft form,
        boolean held,
        ShiftHours shifts,
        PersonId proposedBy,
        Instant proposedAt) {

    /** By which the series shall repeat; empty for as before. */
    public Optional<Rule> rule() {
        return series == null || series.rule() == null
                ? Optional.empty()
                : Optional.of(Rule.read(
                        series.rule(),
                        Objects.requireNonNull(form.when().start()).toLocalDate(),
                        form.when().zone()));
    }
}
