package nyc.icefree.door;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventTerms;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.door.DoorTable.Door;
import nyc.icefree.events.Events;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a door is open, which follows from its event as it is now. */
@Component
record DoorStandings(Events events, DoorTable table) {
    /** Bounds a door when nobody said how many people the room holds. */
    private static final int USUAL_ROOM = 1_000;

    private static final int TIMES_THE_ROOM = 3;

    record Standing(EventTerms event, DoorSpan span, DoorState state) {}

    /** Empty when the event is gone. */
    Optional<Standing> of(Door door, Instant now) {
        return events.termsOf(door.event()).map(event -> {
            var span = DoorSpan.of(event, door.closed());
            return new Standing(event, span, state(door, event.state(), span, now));
        });
    }

    private static DoorState state(Door door, EventState event, DoorSpan span, Instant now) {
        if (door.revoked() != null) {
            return DoorState.REVOKED;
        }
        boolean closed = door.closed() != null || door.kind() == DoorKind.SHEET;
        if (closed || event.isOff() || event.isGone() || !now.isBefore(span.until())) {
            return DoorState.ENDED;
        }
        return event.isPublic() && span.holds(now) ? DoorState.OPEN : DoorState.NOT_YET;
    }

    private IntStream rooms(EventTerms event) {
        return Stream.of(Optional.ofNullable(event.rsvps().capacity()), table.room(event.id()))
                .flatMap(Optional::stream)
                .mapToInt(people -> people);
    }

    /** How many people one door may count, and how many headsets. */
    int bound(EventTerms event) {
        return TIMES_THE_ROOM * rooms(event).max().orElse(USUAL_ROOM);
    }

    Optional<EventView> shown(EventId event) {
        return events.view(event, Audience.INVITED);
    }

    /** Of an open door; null of any other. */
    @Nullable
    DoorTotals totals(Door door, Standing standing, Instant now) {
        if (standing.state() != DoorState.OPEN) {
            return null;
        }
        var doors = table.of(door.event());
        var room = rooms(standing.event()).min();
        return new DoorTotals(
                Turnout.sum(doors.stream().map(Door::counted).toList()),
                Turnout.sum(doors.stream()
                        .filter(one -> one.id().equals(door.id()))
                        .map(Door::counted)
                        .toList()),
                room.isPresent() ? room.getAsInt() : null,
                now);
    }
}
