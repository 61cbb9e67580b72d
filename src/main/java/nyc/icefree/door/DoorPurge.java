package nyc.icefree.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nyc.icefree.door.DoorTable.Count;
import nyc.icefree.events.Events;
import nyc.icefree.events.announced.EventDeleting;
import nyc.icefree.jobs.OneByOne;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.retention.Retention;
import nyc.icefree.signin.StaffDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** When the event's answers are destroyed, makes totals of what its doors counted: who came at which minute is gone. */
@Service
public class DoorPurge implements Purge {
    private final DoorTable table;
    private final Events events;
    private final Retention retention;
    private final OneByOne oneByOne;
    private final Clock clock;

    DoorPurge(DoorTable table, Events events, Retention retention, OneByOne oneByOne, Clock clock) {
        this.table = table;
        this.events = events;
        this.retention = retention;
        this.oneByOne = oneByOne;
        this.clock = clock;
    }

    @Override
    @CallerDecides
    public int purgeDue() {
        return oneByOne.each(
                table.toTotal(retention.reservations().before(clock.instant())),
                "door {} could not be made totals; tried again in an hour",
                this::total);
    }

    private boolean total(UUID link) {
        var found = table.find(new DoorLinkId(link));
        found.ifPresent(door -> {
            table.holdAll(door.event());
            Instant ended = events.slotOf(door.event()).orElseThrow().endsAt();
            List<Count> totals = table.sums(door.id()).raw(door.id()).entrySet().stream()
                    .filter(sum -> sum.getValue() > 0)
                    .map(sum -> {
                        var thing = sum.getKey();
                        var number = UUID.nameUUIDFromBytes(thing.toString().getBytes(UTF_8));
                        return new Count(number, thing.what(), thing.language(), sum.getValue(), ended);
                    })
                    .toList();
            if (totals.isEmpty()) {
                table.delete(door.id());
            } else {
                table.total(door, totals, ended);
            }
        });
        return found.isPresent();
    }

    @EventListener
    void on(EventDeleting deleting) {
        table.of(deleting.event()).forEach(door -> table.delete(door.id()));
    }

    @EventListener
    void on(StaffDeleted deleted) {
        table.forgetMaker(deleted.person().value());
    }
}
