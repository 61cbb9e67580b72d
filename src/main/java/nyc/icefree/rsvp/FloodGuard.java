package nyc.icefree.rsvp;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nyc.icefree.caches.Caches;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.Proof;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.rsvp.floods.FloodRule;
import nyc.icefree.rsvp.floods.HeldBecause;
import nyc.icefree.rsvp.floods.Unproven;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks {@link FloodRule} about answers that showed nothing, by what the database and the memory of networks say. Under the lock on the event's places. */
@Component
class FloodGuard {
    private static final Logger LOG = LoggerFactory.getLogger(FloodGuard.class);

    /** Of which events the log has spoken lately. */
    private final Map<EventId, HeldBecause> told = Caches.ofEntries(1_000, Duration.ofMinutes(10));

    private final UnprovenTable table;
    private final AnswersByNetwork networks = new AnswersByNetwork();

    FloodGuard(UnprovenTable table) {
        this.table = table;
    }

    Watch watch(EventReservations locked, Instant now) {
        return new Watch(locked, now);
    }

    /**
     * A party that showed nothing becomes larger, or comes again after all.
     *
     * @param more people who count now and did not before
     * @throws ReservationRefused UNSEEN_GROWS
     */
    void mayGrow(EventReservations locked, RsvpRow row, int more, Instant now) {
        var rule = new FloodRule(locked.capacity());
        if (row.unproven()
                && more > 0
                && rule.capacity() != null
                && !rule.mayGrow(more, table.of(locked.event(), now.minus(FloodRule.WINDOW)))) {
            throw new ReservationRefused(ReservationReason.UNSEEN_GROWS);
        }
    }

    /** An organizer has looked at a party: from now on it is doubted no more, and no burst takes it along. */
    void lookedAt(RsvpRow row) {
        if (row.unproven()) {
            table.keep(row.id(), false);
        }
    }

    /** Over answers that are written together. */
    final class Watch {
        private final EventId event;
        private final FloodRule rule;
        private final Instant now;
        private final Map<String, Integer> byNetwork = new HashMap<>();
        private @Nullable Unproven before;

        private Watch(EventReservations locked, Instant now) {
            this.event = locked.event();
            this.rule = new FloodRule(locked.capacity());
            this.now = now;
        }

        /** @return DOUBTED for what is held */
        Proof of(PendingRsvp answer) {
            if (answer.proof() != Proof.NONE) {
                return answer.proof();
            }
            var because = rule.holds(
                    answer.partySize(),
                    answer.hasContact(),
                    unproven(),
                    people(answer.sender().network()));
            if (because == null) {
                return Proof.NONE;
            }
            if (told.putIfAbsent(event, because) == null) {
                LOG.warn("Answers to event {} are held: {}", event, because);
            }
            return Proof.DOUBTED;
        }

        /** It is written. @param held whether it can get no places yet */
        void took(PendingRsvp answer, boolean held) {
            if (answer.proof() != Proof.NONE) {
                return;
            }
            before = held ? unproven().andHeld() : unproven().and(answer.partySize(), answer.hasContact());
            String network = answer.sender().network();
            if (!held && network != null && rule.capacity() != null) {
                byNetwork.merge(network, answer.partySize(), Integer::sum);
                networks.note(event, network, answer.id());
            }
        }

        private Unproven unproven() {
            Unproven known = before;
            if (known == null) {
                known = table.of(event, now.minus(FloodRule.WINDOW));
                before = known;
            }
            return known;
        }

        private @Nullable Integer people(@Nullable String network) {
            if (network == null) {
                return null;
            }
            return rule.capacity() == null
                    ? Integer.valueOf(0)
                    : byNetwork.computeIfAbsent(network, one -> table.people(networks.of(event, one)));
        }
    }

    /**
     * Which answers without proof came from one network today: in memory alone, for a day at most, and only of those that were let
     * through, so that a flood cannot push out what is known of it. A network is a hash whose key is renewed daily and written
     * nowhere. Each node knows its own; the common share holds for all of them.
     */
    private static final class AnswersByNetwork {
        private static final int KEPT = 30_000;

        private final ConcurrentMap<Place, Set<RsvpId>> known = Caches.ofEntries(KEPT, Duration.ofDays(1));

        Set<RsvpId> of(EventId event, String network) {
            return Set.copyOf(known.getOrDefault(new Place(event, network), Set.of()));
        }

        /** One that comes to nothing in the end does no harm: it is not found when places are counted. */
        void note(EventId event, String network, RsvpId rsvp) {
            known.computeIfAbsent(new Place(event, network), place -> ConcurrentHashMap.newKeySet())
                    .add(rsvp);
        }

        private record Place(EventId event, String network) {}
    }
}
