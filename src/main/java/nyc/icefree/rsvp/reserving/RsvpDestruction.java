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
import nyc.icefree.rsvp.spots.EventSpots.Why;
import nyc.icefree.rsvp.spots.SpotTable;
import nyc.icefree.rsvp.spots.WaitingListPromotion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Destroys one party's RSVP at its wish ({@link RsvpPurge} destroys all of an event on time): the row and its mails go at once, its spots to others. The key is the whole
 * event's and dies with it; until then an older backup can show the RSVP. No count and no audit record remembers it.
 */
@Service
public class RsvpDestruction {
    private final SpotTable spots;
    private final RsvpTable rsvps;
    private final WaitingListPromotion waiting;
    private final ApplicationEventPublisher announcements;
    private final Retention retention;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RsvpDestruction(
            SpotTable spots,
            RsvpTable rsvps,
            WaitingListPromotion waiting,
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
     * In any state, also after the event; of a party that moved, at all its dates.
     *
     * @return the day, in the event's zone, when older backups become unreadable, the latest of its dates; empty when
     *     the link is not known
     */
    @Anyone
    public Optional<LocalDate> destroy(String token) {
        return rsvps.byToken(token)
                .flatMap(row -> Retries.with(() -> transaction.execute(
                        status -> rsvps.find(row.id()).map(this::last).flatMap(this::destroyed))));
    }

    /** When its data is destroyed anyway; empty when the link is not known. */
    @Anyone
    public Optional<Until> until(String token) {
        return rsvps.byToken(token)
                .map(this::last)
                .flatMap(row -> keptUntil(row.event()).map(day -> new Until(day, keptUntil(everywhere(row), day))));
    }

    /**
     * Days in the events' zones.
     *
     * @param link when the RSVP and its link are destroyed
     * @param backups when older backups become unreadable, the latest of a party's dates
     */
    public record Until(LocalDate link, LocalDate backups) {}

    private RsvpRow last(RsvpRow row) {
        return Optional.ofNullable(row.standing().movedTo())
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
        if (row.get().standing().movedTo() != null) {
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
