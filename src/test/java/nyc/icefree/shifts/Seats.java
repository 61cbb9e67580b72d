package nyc.icefree.shifts;

import java.time.Instant;
import java.util.stream.Stream;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.seats.Assignment;
import nyc.icefree.shifts.seats.Shift;

final class Seats {
    private Seats() {}

    static void taken(Shift shift, int people) {
        shift.count(Stream.generate(() -> row(shift)).limit(people).toList());
    }

    private static Assignment row(Shift shift) {
        var row = new Assignment(shift.id(), PersonId.random(), Instant.EPOCH);
        row.confirm(null, null, Instant.EPOCH);
        return row;
    }
}
