package nyc.icefree.owncalendars;

import nyc.icefree.jobs.Purge;
import nyc.icefree.people.InHouse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what people's own calendars were told of shifts and events that are long past, also where nobody reads them any more. */
@Service
public class ToldCalendarPurge implements Purge {
    private final ToldCalendars told;

    ToldCalendarPurge(ToldCalendars told) {
        this.told = told;
    }

    /**
     * Run at start and hourly.
     *
     * @return in how many calendars something was forgotten
     */
    @Override
    @InHouse
    @Transactional
    public int purgeDue() {
        return told.forget();
    }
}
