package nyc.icefree.bulk;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ReadinessGap;
import nyc.icefree.events.VenueUse.Neighbour;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * What an act would mean for one event, before it is done.
 *
 * @param version of the event that was looked at: another one is refused when it comes to it
 * @param after the event's form as it would be; null unless the act changes it
 * @param tells whoever comes or helps is told: of what is proposed, once somebody agrees
 * @param refusals keys of the words that say why not; empty unless refused
 * @param taken what else is at the place at the time that the event will have
 * @param together which of the chosen events will be there then too
 * @param gaps what people would miss in it once it is public, which forbids nothing
 */
public record BulkPreview(
        EventId event,
        int version,
        BulkOutcome fate,
        EventDraft before,
        @Nullable EventDraft after,
        boolean tells,
        List<String> refusals,
        List<Neighbour> taken,
        List<EventId> together,
        List<ReadinessGap> gaps) {
    public BulkPreview {
        refusals = List.copyOf(refusals);
        taken = List.copyOf(taken);
        together = List.copyOf(together);
        gaps = List.copyOf(gaps);
    }

    BulkPreview with(List<Neighbour> others, List<EventId> chosen) {
        return new BulkPreview(event, version, fate, before, after, tells, refusals, others, chosen, gaps);
    }

    BulkPreview with(List<ReadinessGap> missing) {
        return new BulkPreview(event, version, fate, before, after, tells, refusals, taken, together, missing);
    }

    /** Whether it becomes public, at once or when it is approved. */
    boolean letsOut() {
        return fate == BulkOutcome.PUBLISHED || fate == BulkOutcome.SUBMITTED;
    }

    /** When it would be; empty when it keeps its time. */
    public Optional<TimeSlot> newSlot() {
        return newStart() == null || after == null
                ? Optional.empty()
                : after.when().slot();
    }

    /** The start that it would have; null when it keeps the one it has. */
    public @Nullable LocalDateTime newStart() {
        return after == null || (fate != BulkOutcome.MOVED && fate != BulkOutcome.PROPOSED)
                ? null
                : after.when().start();
    }
}
