package nyc.icefree.proposals;

import java.util.Optional;
import java.util.UUID;
import nyc.icefree.eventviews.EventId;

/** What this room must know of series, and has them do; they stand above it, so they come to it. */
public interface SeveralDates {
    /** The series of a date, if it is in one. */
    Optional<UUID> seriesOf(EventId date);

    /**
     * Holds what a change would reach until the end of the transaction, before any of it is read: the series, then its dates;
     * whoever decides and whoever proposes anew hold the proposal after them, so that they wait for each other.
     */
    void hold(EventId date, Scope scope);

    /**
     * Changes all dates or none, in the caller's transaction.
     *
     * @param version of the date, as whoever agrees has seen it
     * @throws nyc.icefree.people.NotYours when one of the dates is not the actor's to agree to
     * @throws nyc.icefree.refusals.ChangedMeanwhile when the date or its series is another one by now
     */
    void carryOut(Proposal proposal, int version);
}
