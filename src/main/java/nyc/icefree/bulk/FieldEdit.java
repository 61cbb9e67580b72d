package nyc.icefree.bulk;

import java.util.Set;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.VenueId;
import org.jspecify.annotations.Nullable;

/** One field of an event's form with the value that it is to have. */
public sealed interface FieldEdit {
    EventDraft in(EventDraft draft);

    record Venue(@Nullable VenueId venue) implements FieldEdit {
        @Override
        public EventDraft in(EventDraft draft) {
            return draft.with(draft.where().at(venue));
        }
    }

    record Address(AddressVisibility visibility) implements FieldEdit {
        @Override
        public EventDraft in(EventDraft draft) {
            return draft.with(draft.visibility().with(visibility));
        }
    }

    /** @param capacity null for no limit */
    record Capacity(@Nullable Integer capacity) implements FieldEdit {
        @Override
        public EventDraft in(EventDraft draft) {
            return draft.with(draft.rsvps().capacity(capacity));
        }
    }

    record TakesRsvps(boolean takes) implements FieldEdit {
        @Override
        public EventDraft in(EventDraft draft) {
            return draft.with(draft.rsvps().takesRsvps(takes));
        }
    }

    record Spoken(Set<Language> languages) implements FieldEdit {
        @Override
        public EventDraft in(EventDraft draft) {
            return draft.with(draft.accessibility().spoken(languages));
        }
    }

    record Interpreted(Set<Language> languages) implements FieldEdit {
        @Override
        public EventDraft in(EventDraft draft) {
            return draft.with(draft.accessibility().interpreted(languages));
        }
    }

    record Access(Set<AccessFact> facts) implements FieldEdit {
        @Override
        public EventDraft in(EventDraft draft) {
            return draft.with(draft.accessibility().access(facts));
        }
    }
}
