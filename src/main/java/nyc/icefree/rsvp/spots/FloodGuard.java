package nyc.icefree.rsvp.spots;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.Proof;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.announced.FloodAlarmed;
import nyc.icefree.rsvp.answers.PendingRsvp;
import nyc.icefree.rsvp.answers.RsvpRow;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Applies {@link FloodBounds} to RSVPs that no organizer has seen. Its callers hold the lock on the event's spots. */
@Component
public class FloodGuard {
    private static final Logger LOG = LoggerFactory.getLogger(FloodGuard.class);

    private final FloodTable table;
    private final SpotTable spots;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;
    private final NetworkNotes networks = new NetworkNotes();
    private final SlowCounts<Counted> counts = new SlowCounts<>();

    /** @param network null for all RSVPs without proof of work */
    private record Counted(EventId event, @Nullable String network) {}

    public FloodGuard(FloodTable table, SpotTable spots, ApplicationEventPublisher announcements, Clock clock) {
        this.table = table;
        this.spots = spots;
        this.announcements = announcements;
        this.clock = clock;
    }

    Watch watch(EventSpots locked, Instant now) {
        return new Watch(locked, now);
    }

    /** How many times the usual proof of work a device of this network has to do. */
    public int work(EventId event, String network) {
        return FloodBounds.work(networks.parties(event, network, clock.instant()));
    }

    /** The RSVPs of a standing alarm: from ten minutes before it, or from the first held party. */
    public Optional<Burst> burst(EventSpots event) {
        Instant since = event.alarm().since();
        if (since == null) {
            return Optional.empty();
        }
        Instant rush = event.alarm().from(since.minus(FloodBounds.RUSH));
        Instant held = table.firstHeld(event.event(), event.alarm().from(Instant.EPOCH));
        return Optional.of(burst(event.event(), held != null && held.isBefore(rush) ? held : rush, clock.instant()));
    }

    public Burst burst(EventId event, Instant from, Instant until) {
        return Burst.of(from, until, table.open(event, from, until), networks.networks(event, clock.instant()));
    }

    /**
     * @param more people who did not count before
     * @param network null when not known
     * @throws ReservationRefused UNSEEN_GROWS
     */
    void mayGrow(EventSpots locked, RsvpRow row, int more, @Nullable String network, Instant now) {
        if (row.proof() == Proof.PERSON || more <= 0) {
            return;
        }
        var watch = watch(locked, now);
        ReservationReason.UNSEEN_GROWS.refuseUnless(watch.admits(more, row.proof(), network));
        networks.note(locked.event(), named(network), row.id(), now, more, false);
        watch.alarm(0);
    }

    /** An organizer has seen it: it is no part of a burst any more. */
    void lookedAt(RsvpRow row) {
        if (row.proof() != Proof.PERSON) {
            table.keep(row.id(), Proof.PERSON);
        }
    }

    private static String named(@Nullable String network) {
        return Objects.requireNonNullElse(network, "");
    }

    final class Watch {
        private final EventSpots locked;
        private final EventId event;
        private final FloodBounds bounds;
        private final Instant now;
        private final Map<String, Integer> byNetwork = new HashMap<>();
        private @Nullable Integer bare;
        private int held;
        private boolean strangers;

        private Watch(EventSpots locked, Instant now) {
            this.locked = locked;
            this.event = locked.event();
            this.bounds = new FloodBounds(locked.capacity());
            this.now = now;
        }

        Proof of(PendingRsvp answer) {
            return admits(answer.size(), answer.proof(), answer.sender().network()) ? answer.proof() : Proof.DOUBTED;
        }

        boolean admits(int people, Proof proof, @Nullable String network) {
            return proof == Proof.PERSON
                    || bounds.capacity() == null
                    || bounds.admits(people, people(named(network)), proof.isBare(), proof.isBare() ? bare() : 0)
                            && !networks.isFull(event, now);
        }

        void took(PendingRsvp answer, boolean isHeld) {
            if (answer.proof() == Proof.PERSON) {
                return;
            }
            String network = named(answer.sender().network());
            if (isHeld) {
                held += answer.size();
            } else {
                count(answer.size(), answer.proof(), network);
            }
            networks.note(event, network, answer.id(), now, answer.size(), isHeld);
            strangers = true;
        }

        private void count(int people, Proof proof, String network) {
            if (bounds.capacity() != null) {
                byNetwork.put(network, people(network) + people);
                counts.add(new Counted(event, network), people);
                if (proof.isBare()) {
                    bare = bare() + people;
                    counts.add(new Counted(event, null), people);
                }
            }
        }

        boolean letsIn(RsvpRow row) {
            // those of unknown networks are bounded as if they were one
            String network = networks.network(event, row.id(), now).orElse("");
            boolean lets = locked.alarm().isOver(row.createdAt(), now) && admits(row.size(), row.proof(), network);
            if (lets) {
                count(row.size(), row.proof(), network);
                networks.note(event, network, row.id(), now, 0, false);
            }
            return lets;
        }

        void alarm() {
            if (strangers) {
                alarm(held);
            }
        }

        private void alarm(int heldNow) {
            if (locked.alarm().stands()) {
                return;
            }
            var rush = networks.rush(event, locked.alarm().from(now.minus(FloodBounds.RUSH)), now);
            int allHeld = heldNow == 0 ? 0 : table.held(event, locked.alarm().from(Instant.EPOCH));
            if (bounds.alarms(rush.byNetwork(), rush.parties(), allHeld)) {
                spots.alarm(event, now);
                announcements.publishEvent(new FloodAlarmed(event, now));
                LOG.warn("Organizers of event {} are told of a rush of answers", event);
            }
        }

        private int bare() {
            if (bare == null) {
                bare = counts.get(new Counted(event, null), now, () -> table.bare(event));
            }
            return bare;
        }

        private int people(String network) {
            return byNetwork.computeIfAbsent(
                    network,
                    one -> counts.get(new Counted(event, one), now, () -> table.people(networks.let(event, one, now))));
        }
    }
}
