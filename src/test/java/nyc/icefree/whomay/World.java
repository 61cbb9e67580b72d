package nyc.icefree.whomay;

import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.series.SeriesId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.venues.VenueId;
import org.jspecify.annotations.Nullable;

/** One organization's things. */
record World(
        Given.Team team,
        EventDraft draft,
        EventId event,
        Weekly weekly,
        VenueId venue,
        ShiftDraft shiftDraft,
        ShiftId shift,
        AssignmentId assignment,
        PersonId volunteer,
        RsvpId rsvp) {

    SeriesId series() {
        return weekly.series();
    }

    /** The first of the series. */
    EventId date() {
        return weekly.date();
    }

    /** A series of two drafts, which its organizer plans as soon as a call is about it. */
    static final class Weekly {
        private final AcrossSeries across;
        private final Given.Team team;
        private final EventDraft draft;
        private @Nullable SeriesId series;
        private @Nullable EventId date;

        Weekly(AcrossSeries across, Given.Team team, EventDraft draft) {
            this.across = across;
            this.team = team;
            this.draft = draft;
        }

        SeriesId series() {
            if (series == null) {
                series = As.staff(
                        team.organizer(), () -> across.series().plan(team.organization(), draft, AcrossSeries.WEEKLY));
            }
            return series;
        }

        EventId date() {
            if (date == null) {
                date = As.staff(
                        team.organizer(),
                        () -> across.seriesDesk().view(series()).first());
            }
            return date;
        }
    }
}
