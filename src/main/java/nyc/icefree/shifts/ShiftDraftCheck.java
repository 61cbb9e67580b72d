package nyc.icefree.shifts;

import java.time.Clock;
import java.time.Duration;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.shifts.ShiftDraftRefused.Reason;
import nyc.icefree.shifts.fit.EventStanding;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import org.springframework.stereotype.Component;

/** Whether a shift can be planned so. */
@Component
class ShiftDraftCheck {
    private static final Duration LONGEST = Duration.ofHours(24);
    private final Events events;
    private final ShiftEvents shiftEvents;
    private final Clock clock;

    ShiftDraftCheck(Events events, ShiftEvents shiftEvents, Clock clock) {
        this.events = events;
        this.shiftEvents = shiftEvents;
        this.clock = clock;
    }

    void fresh(ShiftDraft draft) {
        sound(draft);
        EventId event = draft.event();
        if (event != null && shiftEvents.standing(event) == EventStanding.GONE) {
            throw new ShiftDraftRefused(Reason.EVENT_CANCELLED);
        }
        notOver(draft);
    }

    void changed(ShiftDraft before, ShiftDraft draft) {
        sound(draft);
        if (!before.slot().equals(draft.slot())) {
            notOver(draft);
        }
    }

    /** Of an event that is over, who helped may still be written down. */
    private void notOver(ShiftDraft draft) {
        EventId event = draft.event();
        boolean afterwards = event != null
                && events.slotOf(event).filter(slot -> isOver(slot)).isPresent();
        if (isOver(draft.slot()) && !afterwards) {
            throw new ShiftDraftRefused(Reason.SLOT_OVER);
        }
    }

    private boolean isOver(TimeSlot slot) {
        return slot.isOver(clock.instant());
    }

    static void sound(ShiftDraft draft) {
        if (draft.seats() < 1 || draft.seats() > ShiftDraft.MOST_SEATS) {
            throw new ShiftDraftRefused(Reason.SEATS_OUT_OF_RANGE);
        }
        TermsCheck.sound(draft);
        if (draft.note().length() > ShiftDraft.LONGEST_NOTE) {
            throw new ShiftDraftRefused(Reason.NOTE_TOO_LONG);
        }
        if (!Language.SPOKEN.containsAll(draft.languages())) {
            throw new ShiftDraftRefused(Reason.LANGUAGE_NOT_A_CHOICE);
        }
        if (draft.slot().duration().compareTo(LONGEST) > 0) {
            throw new ShiftDraftRefused(Reason.SLOT_TOO_LONG);
        }
    }
}
