package nyc.icefree.rsvp.reserving;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nyc.icefree.database.Retries;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.Anyone;
import nyc.icefree.retention.Retention;
import nyc.icefree.rsvp.announced.RsvpDestroyed;
import nyc.icefree.rsvp.answers.RsvpRow;
import nyc.icefree.rsvp.answers.RsvpTable;
import nyc.icefree.rsvp.spots.EventReservations.Why;
import nyc.icefree.rsvp.spots.SpotTable;
import nyc.icefree.rsvp.spots.WaitingList;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Destroys one party's answer because it wants that. Its row is gone at once, with what waits in the outbox, and its places are
 * somebody else's; the key that sealed it is the whole event's and dies with that, and until then an older backup can show it.
 * No count remembers it, and the record of what staff do says nothing of it.
 */
@Service
public class RsvpDestruction {
    private final SpotTable spots;
    private final RsvpTable rsvps;
    private final WaitingList waiting;
    private final ApplicationEventPublisher announcements;
    private final Retention retention;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RsvpDestruction(
            SpotTable spots,
            RsvpTable rsvps,
            WaitingList waiting,
            ApplicationEventPublisher announcements,
            Retention retention,
            TransactionTemplate transaction,
            Clock clock) {
        this.spots = spots;
        this.rsvps = rsvps;
        this.waiting = waiting;
        this.announcements = announcements;
        this.retention = retention;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * In whatever state it is, also once the event is over; of a party that moved, what it has now and what it had before.
     *
     * @return the day in the event's zone on which older backups cannot be read any more either, as the event stands today; of a
     *     party that moved, the latest of its dates; empty when the link is not known (any more)
     */
    @Anyone
    public Optional<LocalDate> destroy(String token) {
        return rsvps.byToken(token)
                .flatMap(row -> Retries.with(() -> transaction.execute(
                        status -> rsvps.find(row.id()).map(this::last).flatMap(this::destroyed))));
    }

    /**
     * When the clock destroys what a party wrote, as its events stand today.
     *
     * @return empty when the link is not known (any more)
     */
    @Anyone
    public Optional<Until> until(String token) {
        return rsvps.byToken(token)
                .map(this::last)
                .flatMap(row -> keptUntil(row.event()).map(day -> new Until(day, keptUntil(everywhere(row), day))));
    }

    /**
     * Days in the zones of the events.
     *
     * @param link on which the answer is destroyed, and its link with it
     * @param backups on which older backups cannot be read any more either: of a party that moved, the latest of its dates
     */
    public record Until(LocalDate link, LocalDate backups) {}

    /** The one that a party has now, whichever date it had before. */
    private RsvpRow last(RsvpRow row) {
        return Optional.ofNullable(row.booking().movedTo())
                .flatMap(rsvps::find)
                .map(this::last)
                .orElse(row);
    }

    private Optional<LocalDate> destroyed(RsvpRow known) {
        Instant now = clock.instant();
        var locked = spots.lock(known.event()).filter(event -> event.mayBeDestroyed(Why.ASKED, retention, now));
        var row = locked.flatMap(event -> rsvps.find(known.id()));
        if (row.isEmpty()) {
            return Optional.empty();
        }
        if (row.get().booking().movedTo() != null) {
            throw new OptimisticLockingFailureException("an answer moved while it was destroyed");
        }
        spots.giveBack(row.get());
        var all = everywhere(row.get());
        all.forEach(this::remove);
        waiting.serve(known.event(), now);
        return keptUntil(known.event()).map(day -> keptUntil(all, day));
    }

    private Optional<LocalDate> keptUntil(EventId event) {
        return spots.find(event)
                .map(known -> known.keptFrom()
                        .until(retention)
                        .atZone(known.terms().zone())
                        .toLocalDate());
    }

    private LocalDate keptUntil(List<RsvpRow> all, LocalDate least) {
        return all.stream()
                .flatMap(row -> keptUntil(row.event()).stream())
                .reduce(least, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** What is left at the dates that a party had before, where it holds nothing any more; then this one. */
    private List<RsvpRow> everywhere(RsvpRow row) {
        var before = rsvps.movedTo(row.id()).stream().flatMap(id -> rsvps.find(id).stream());
        return Stream.concat(before.flatMap(one -> everywhere(one).stream()), Stream.of(row))
                .toList();
    }

    private void remove(RsvpRow row) {
        rsvps.delete(row.id());
        announcements.publishEvent(new RsvpDestroyed(row.id()));
    }
}
