package nyc.icefree.bulk;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ReadinessGap;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * Effect that an act would have on one event.
 *
 * @param plan as it was read: the act is refused if another version is stored by then
 * @param after the form of the moved event or of the copy; null for every other act
 * @param tells whether people who come or help are told; for a proposal once somebody agrees
 * @param refusals keys of the reasons; empty unless refused
 * @param gaps what people would miss once it is public; forbids nothing
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

    /** Empty when it keeps its time. */
    public Optional<TimeSlot> newSlot() {
        return after == null ? Optional.empty() : after.when().slot();
    }

    /** Start of the moved event or the copy; null when the act sets none. */
    public @Nullable LocalDateTime newStart() {
        return after == null ? null : after.when().start();
    }
}
