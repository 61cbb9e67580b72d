package nyc.icefree.proposals;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.eventform.When;
import nyc.icefree.eventform.Where;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A change of published events that waits for somebody else: all of it, the link included. What of it a person may see says
 * {@link ProposalView}.
 *
 * @param event on which it was proposed; what is proposed for it, {@code scope} carries to the other dates of its series
 * @param eventVersion it is good only as long as nobody else changes the event
 * @param series null for this date alone
 * @param held null where no administrator need agree
 * @param shifts what becomes of those of the dates that move
 */
public record Proposal(
        UUID id,
        EventId event,
        int eventVersion,
        Scope scope,
        @Nullable ProposedSeries series,
        When when,
        Where where,
        @Nullable HeldContent held,
        ShiftHours shifts,
        PersonId proposedBy,
        Instant proposedAt) {

    /** The event's form with what is proposed. */
    public EventDraft in(EventDraft form) {
        var next = form.with(when).with(where);
        return held == null ? next : held.in(next);
    }

    /** By which the series shall repeat; empty for as before. */
    public Optional<Rule> rule() {
        return series == null || series.rule() == null
                ? Optional.empty()
                : Optional.of(Rule.read(
                        series.rule(), Objects.requireNonNull(when.start()).toLocalDate(), when.zone()));
    }

    /**
     * What of a form need not wait: all but time and place, of which a link is one; and where an administrator reads first what
     * the public would, words, reach and co-hosts.
     */
    public static EventDraft atOnce(EventDraft now, EventDraft form, boolean byAdministrator) {
        var next = form.with(now.when()).with(now.where());
        return byAdministrator ? HeldContent.of(now).in(next) : next;
    }
}
