package nyc.icefree.volunteers.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.CallerDecides;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a month's marks after their time by destroying its key, and forgets daily counts once the day is over everywhere. */
@Service
public class ImportPurge implements Purge {
    private final AskedMarks marks;
    private final ImportDays days;
    private final Clock clock;

    ImportPurge(AskedMarks marks, ImportDays days, Clock clock) {
        this.marks = marks;
        this.days = days;
        this.clock = clock;
    }

    @Override
    @CallerDecides
    @Transactional
    public int purgeDue() {
        return marks.endDue()
                + days.forgetBefore(
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1));
    }
}
