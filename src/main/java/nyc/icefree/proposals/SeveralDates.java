package nyc.icefree.proposals;

import java.util.Optional;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;

public interface SeveralDates {
    Optional<UUID> seriesOf(EventId date);

    /**
     * Locks the series, then its dates, before reading them. The proposal is locked last, so that deciders and proposers wait.
     */
    void hold(EventId date, Scope scope);

    /**
     * Changes all dates or none, in the caller's transaction.
     *
     * @param version of the date as the actor saw it
     * @throws nyc.icefree.people.NotYours when the actor may not agree for one of the dates
     * @throws nyc.icefree.refusals.ChangedMeanwhile when the date or its series has changed since
     */
    void carryOut(Proposal proposal, int version);
}
