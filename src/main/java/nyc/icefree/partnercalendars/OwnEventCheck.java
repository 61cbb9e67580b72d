package nyc.icefree.partnercalendars;

import nyc.icefree.events.PartnerEvents;
import nyc.icefree.series.SeriesRecords;
import nyc.icefree.text.CalendarUid;
import org.springframework.stereotype.Component;

/** Recognizes our own events that come back through a partner's calendar. */
@Component
record OwnEventCheck(PartnerEvents events, SeriesRecords series) {
    /** Another coalition with the same app has UIDs of the same form, so ours are looked up. */
    boolean has(String uid) {
        return CalendarUid.hasOurForm(uid) && (events.plannedHere(uid) || series.knows(uid));
    }
}
