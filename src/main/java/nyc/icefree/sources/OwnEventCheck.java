package nyc.icefree.sources;

import nyc.icefree.events.PartnerEvents;
import nyc.icefree.series.SeriesRecords;
import nyc.icefree.text.CalendarUid;
import org.springframework.stereotype.Component;

/** Events of this calendar that come back to it through a partner's: they are here already and stay one. */
@Component
class OwnEventCheck {
    private final PartnerEvents events;
    private final SeriesRecords series;

    OwnEventCheck(PartnerEvents events, SeriesRecords series) {
        this.events = events;
        this.series = series;
    }

    /** Not what another coalition made with the same app. */
    boolean has(String uid) {
        return CalendarUid.hasOurForm(uid) && (events.plannedHere(uid) || series.knows(uid));
    }
}
