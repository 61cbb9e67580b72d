package nyc.icefree.bulk;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ReadinessGap;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventPlan;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * What an act would mean for one event, before it is done.
 *
 * @param plan the event as it was looked at: another version is refused when it comes to it
 * @param after the form of the moved event or of the copy; null for every other act
 * @param tells whoever comes or helps is told: of what is proposed, once somebody agrees
 * @param refusals keys of the words that say why not; empty unless refused
 * @param gaps what people would miss in it once it is public, which forbids nothing
 */
public record BulkPreview(
        EventPlan plan,
        BulkOutcome fate,
        @Nullable EventDraft after,
        boolean tells,
        List<String> refusals,
        List<ReadinessGap> gaps) {
    public BulkPreview {
        refusals = List.copyOf(refusals);
        gaps = List.copyOf(gaps);
    }

    public EventId event() {
        return plan.id();
    }

    /** When it would be; empty when it keeps its time. */
    public Optional<TimeSlot> newSlot() {
        return after == null ? Optional.empty() : after.when().slot();
    }

    /** The start that it or its copy would have; null when there is no other than now. */
    public @Nullable LocalDateTime newStart() {
        return after == null ? null : after.when().start();
    }
}
