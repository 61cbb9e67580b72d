package nyc.icefree.rsvp;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import nyc.icefree.text.Language;
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
     * A party that showed nothing becomes larger, takes part in another language, or comes again after all.
     *
     * @param more people who count now and did not before
     * @param language in which it takes part from now on
     * @throws ReservationRefused UNSEEN_GROWS
     */
    void mayGrow(EventReservations locked, RsvpRow row, int more, @Nullable Language language, Instant now) {
        if (!row.unproven()) {
            return;
        }
        int moreInLanguage = Objects.equals(language, row.inLanguage()) ? more : row.partySize() + more;
        if (!mayGrow(new FloodRule(locked.capacity()), locked, more, null, now)
                || !mayGrow(ruleOf(locked, language), locked, moreInLanguage, language, now)) {
            throw new ReservationRefused(ReservationReason.UNSEEN_GROWS);
        }
    }

    private boolean mayGrow(
            FloodRule rule, EventReservations locked, int more, @Nullable Language language, Instant now) {
        return more <= 0
                || rule.capacity() == null
                || rule.mayGrow(more, table.of(locked.event(), language, now.minus(FloodRule.WINDOW)));
    }

    /** An organizer has looked at a party: from now on it is doubted no more, and no burst takes it along. */
    void lookedAt(RsvpRow row) {
        if (row.unproven()) {
            table.keep(row.id(), false);
        }
    }

    /** The places of a language are bounded as those of an event are. */
    private static FloodRule ruleOf(EventReservations locked, @Nullable Language language) {
        return new FloodRule(locked.rooms().of(language).capacity());
    }

    /** Over answers that are written together. */
    final class Watch {
        private final EventReservations locked;
        private final Instant now;
        private final Bound inTotal;
        private final Map<Language, Bound> byLanguage = new HashMap<>();

        private Watch(EventReservations locked, Instant now) {
            this.locked = locked;
            this.now = now;
            this.inTotal = new Bound(locked.event(), new FloodRule(locked.capacity()), null, now);
        }

        private List<Bound> bounds(PendingRsvp answer) {
            var language = answer.inLanguage();
            return language == null || ruleOf(locked, language).capacity() == null
                    ? List.of(inTotal)
                    : List.of(
                            inTotal,
                            byLanguage.computeIfAbsent(
                                    language,
                                    one -> new Bound(locked.event(), ruleOf(locked, language), language, now)));
        }

        /** @return DOUBTED for what is held */
        Proof of(PendingRsvp answer) {
            if (answer.proof() != Proof.NONE) {
                return answer.proof();
            }
            for (Bound bound : bounds(answer)) {
                var because = bound.holds(answer);
                if (because != null) {
                    tell(because);
                    return Proof.DOUBTED;
                }
            }
            return Proof.NONE;
        }

        /** It is written. @param held whether it can get no places yet */
        void took(PendingRsvp answer, boolean held) {
            if (answer.proof() != Proof.NONE) {
                return;
            }
            var bounds = bounds(answer);
            bounds.forEach(bound -> bound.took(answer, held));
            String network = answer.sender().network();
            if (!held && network != null && bounds.stream().anyMatch(bound -> bound.rule.capacity() != null)) {
                networks.note(locked.event(), network, answer.id());
            }
        }

        private void tell(HeldBecause because) {
            if (told.putIfAbsent(locked.event(), because) == null) {
                LOG.warn("Answers to event {} are held: {}", locked.event(), because);
            }
        }
    }

    /** What one share, of the event or of one language, has room for. */
    private final class Bound {
        private final EventId event;
        private final FloodRule rule;
        private final @Nullable Language language;
        private final Instant now;
        private final Map<String, Integer> byNetwork = new HashMap<>();
        private @Nullable Unproven before;

        Bound(EventId event, FloodRule rule, @Nullable Language language, Instant now) {
            this.event = event;
            this.rule = rule;
            this.language = language;
            this.now = now;
        }

        @Nullable
        HeldBecause holds(PendingRsvp answer) {
            return rule.holds(
                    answer.partySize(),
                    answer.hasContact(),
                    unproven(),
                    people(answer.sender().network()));
        }

        void took(PendingRsvp answer, boolean held) {
            before = held ? unproven().andHeld() : unproven().and(answer.partySize(), answer.hasContact());
            String network = answer.sender().network();
            if (!held && network != null && rule.capacity() != null) {
                byNetwork.merge(network, answer.partySize(), Integer::sum);
            }
        }

        private Unproven unproven() {
            Unproven known = before;
            if (known == null) {
                known = table.of(event, language, now.minus(FloodRule.WINDOW));
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
                    : byNetwork.computeIfAbsent(network, one -> table.people(networks.of(event, one), language));
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
