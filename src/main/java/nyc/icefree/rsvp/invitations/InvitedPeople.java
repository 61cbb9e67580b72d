package nyc.icefree.rsvp.invitations;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.InvitationId;
import nyc.icefree.rsvp.ReservationReason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts how many people invitations let in. Under the lock on the event's spots. */
@Component
public class InvitedPeople {
    private final InvitationTable table;

    InvitedPeople(InvitationTable table) {
        this.table = table;
    }

    public Count count(Instant now) {
        return new Count(now);
    }

    /** Whether a party may grow by its invitation; counts its new people if so. */
    public boolean letIn(InvitationId id, int more, Instant now) {
        var known = table.find(id);
        return known.isPresent() && known.get().refusal(more, now) == null && table.takeMore(id, more);
    }

    /** False without an invitation. */
    public boolean letsIn(@Nullable InvitationId id, int people, Instant now) {
        return count(now).admits(id, people);
    }

    public void recount(EventId event) {
        table.recount(event);
    }

    /** Counts for RSVPs that are decided one by one and written together. */
    public final class Count {
        private final Instant now;
        private final Map<InvitationId, RsvpInvitation> known = new HashMap<>();
        private final Map<InvitationId, Integer> taken = new HashMap<>();

        private Count(Instant now) {
            this.now = now;
        }

        /** Null when the invitation lets them in, or there is none. */
        public @Nullable ReservationReason refusal(@Nullable InvitationId id, int people) {
            if (id == null) {
                return null;
            }
            if (!known.containsKey(id)) {
                table.find(id).ifPresent(found -> known.put(id, found));
            }
            var found = known.get(id);
            return found == null ? ReservationReason.INVITATION_UNKNOWN : found.refusal(people, now);
        }

        /** False without an invitation. */
        public boolean admits(@Nullable InvitationId id, int people) {
            return id != null && refusal(id, people) == null;
        }

        public void took(@Nullable InvitationId id, int people) {
            if (id != null) {
                taken.merge(id, people, Integer::sum);
                known.computeIfPresent(id, (same, one) -> one.with(people));
            }
        }

        public void write() {
            taken.forEach((id, people) -> {
                if (!table.takeMore(id, people)) {
                    throw new IllegalStateException("people whom it lets in were not counted by invitation " + id);
                }
            });
        }
    }
}
