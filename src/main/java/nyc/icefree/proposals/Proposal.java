package nyc.icefree.proposals;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.people.PersonId;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A change of a published event or its series that waits for agreement: the whole form with the meeting link.
 * {@link ProposalView} says what a reader sees.
 *
 * @param event the date where it was proposed; {@code scope} extends it to other dates of the series
 * @param series null for this date alone
 * @param held whether an administrator must agree, while the host is not trusted
 * @param shifts what happens to shifts of moved dates
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

    public Optional<Rule> rule() {
        return series == null || series.rule() == null
                ? Optional.empty()
                : Optional.of(Rule.read(
                        series.rule(),
                        Objects.requireNonNull(form.when().start()).toLocalDate(),
                        form.when().zone()));
    }
}
