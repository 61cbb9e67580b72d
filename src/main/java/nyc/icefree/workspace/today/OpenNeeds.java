package nyc.icefree.workspace.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.publicevents.ComingEvents;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.text.Words;
import org.springframework.stereotype.Component;

/** Asks every room what needs a person, each once however much there is. */
@Component
class OpenNeeds {
    private final ComingEvents events;
    private final ShiftPlanning shifts;
    private final RsvpDesk rsvps;
    private final List<NeedSource> sources;
    private final Campaign campaign;
    private final Clock clock;

    OpenNeeds(
            ComingEvents events,
            ShiftPlanning shifts,
            RsvpDesk rsvps,
            List<NeedSource> sources,
            Campaign campaign,
            Clock clock) {
        this.events = events;
        this.shifts = shifts;
        this.rsvps = rsvps;
        this.sources = sources;
        this.campaign = campaign;
        this.clock = clock;
    }

    /** @param again is called when an answer has changed what needs somebody */
    TodayData glance(Words words, Runnable again) {
        var today = LocalDate.now(clock.withZone(campaign.now().zone()));
        return new TodayData(words, today, again, events, shifts, rsvps);
    }

    /** Tonight's first, then what others wait for, then by day. */
    List<TodayLine> of(TodayData glance) {
        return sources.stream()
                .flatMap(source -> source.needs(glance).stream())
                .sorted(TodayLine.ORDER)
                .toList();
    }
}
