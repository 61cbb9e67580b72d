package nyc.icefree.whomay;

import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.Venues;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Organizations, each with an event, a series, and somebody who comes and helps there. */
class Worlds {
    /** What only looks leaves a world as it found it, so that all such calls may look at one. */
    private static final Set<String> LOOKS = Set.of(
            "answers",
            "answersOf",
            "attendance",
            "candidates",
            "checkReady",
            "choice",
            "choices",
            "concerned",
            "counts",
            "countsForCoHosts",
            "dates",
            "detail",
            "details",
            "foresee",
            "form",
            "headline",
            "interpretation",
            "interpreters",
            "isDue",
            "late",
            "limits",
            "list",
            "mayPublish",
            "mine",
            "of",
            "ofEvent",
            "ofTemplate",
            "page",
            "placeOf",
            "planOf",
            "preview",
            "printList",
            "problems",
            "queue",
            "reach",
            "read",
            "room",
            "sheet",
            "sheetsOf",
            "skills",
            "staffing",
            "taken",
            "told",
            "undecided",
            "view",
            "waiting",
            "warnings",
            "whoCan");

    /** There is nobody to list before somebody is let go. */
    private static final String LETS_GO = "LettingGo.";

    private final Given given;
    private final VolunteerProfiles volunteers;
    private final ShiftPlanning shifts;
    private final ShiftStaffing staffing;
    private final Venues venues;
    private final RsvpDesk rsvps;
    private final AcrossSeries series;
    private @Nullable World lookedAt;

    Worlds(
            Given given,
            VolunteerProfiles volunteers,
            ShiftPlanning shifts,
            ShiftStaffing staffing,
            Venues venues,
            RsvpDesk rsvps,
            BeanFactory beans) {
        this.given = given;
        this.volunteers = volunteers;
        this.shifts = shifts;
        this.staffing = staffing;
        this.venues = venues;
        this.rsvps = rsvps;
        this.series = AcrossSeries.of(beans);
    }

    /** Its own for a call that may change it. {@code call}: a service, its method and the parameters, as in the table. */
    World of(String call) {
        boolean looks = LOOKS.contains(call.replaceAll(".*?\\.|\\(.*", "")) && !call.startsWith(LETS_GO);
        if (!looks) {
            return fresh();
        }
        return lookedAt();
    }

    /** The one of those that only look. */
    World lookedAt() {
        if (lookedAt == null) {
            lookedAt = fresh();
        }
        return lookedAt;
    }

    World fresh() {
        var team = given.team();
        given.appoint(team.organization(), team.organizer(), StaffRole.COORDINATOR);
        var draft = given.session("Know your rights", 9);
        var event = given.published(team, draft);
        var volunteer = given.volunteer("Vic Canary", team);
        return As.staff(team.organizer(), () -> {
            var shiftDraft = Given.shift(
                    event,
                    ShiftRole.WELCOME_DESK,
                    3,
                    TimeSlot.of(draft.when().start(), draft.when().end(), Given.NEW_YORK));
            var shift = shifts.plan(shiftDraft);
            return new World(
                    team,
                    draft,
                    event,
                    new World.Weekly(series, team, draft),
                    venues.add(team.organization(), Given.library()),
                    shiftDraft,
                    shift,
                    staffing.assign(shift, volunteer, null).id(),
                    volunteer,
                    rsvps.addByHand(event, party(), null).rsvp());
        });
    }

    static ReservationForm party() {
        return Given.party("Ro Canary", 2);
    }
}
