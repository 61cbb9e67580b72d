package nyc.icefree.journeys;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.partnercalendars.SourceForm;
import nyc.icefree.partnercalendars.SourceId;
import nyc.icefree.partnercalendars.Sources;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.invitations.Invitations;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.text.Language;

record DialogGround(
        Given given,
        ShiftPlanning shifts,
        ShiftStaffing staffing,
        Memberships memberships,
        Sources sources,
        Invitations invitations) {
    void invite(EventId event, PersonId organizer) {
        As.staff(organizer, () -> invitations.make(List.of(event), "梅", Given.spots(5)));
    }

    void reserve(EventId event, String name) {
        var form = new ReservationForm(
                name,
                2,
                name.toLowerCase(Locale.ROOT) + "@example.org",
                new Needs(new Language("wo"), Set.of(Need.CHILDCARE), ""),
                Language.ENGLISH,
                true);
        As.nobody(() -> given.comes(event, form));
    }

    void clash(Given.Team team, PersonId organizer, EventId event) {
        given.appoint(team.organization(), organizer, StaffRole.COORDINATOR);
        var start = Objects.requireNonNull(given.session("", 6).when().start());
        var slot = Given.slot(start, 1);
        var bo = given.volunteer(team);
        As.staff(organizer, () -> {
            var other = shifts.plan(Given.shift(given.published(team), ShiftRole.WELCOME_DESK, 2, slot));
            staffing.assign(other, bo, null);
            shifts.plan(Given.shift(event, ShiftRole.WELCOME_DESK, 2, slot));
        });
    }

    void offer(String email) {
        var team = given.team();
        As.staff(
                given.coordinator(team.organization()),
                () -> memberships.offer(team.organization(), email, StaffRole.ORGANIZER));
    }

    SourceId source(Given.Team team) {
        var form = new SourceForm(
                "https://calendar.example/" + UUID.randomUUID() + ".ics",
                "A calendar",
                Language.ENGLISH,
                EventKind.RALLY,
                null);
        return As.staff(team.organizer(), () -> sources.add(team.organization(), form));
    }

    EventId series(Given.Team team) {
        return given.dates(team, given.series(team, given.session("Rights every day", 9), Given.daily(3)))
                .getFirst();
    }

    EventDraft session(String place, int places) {
        return Drafts.from(given.session("Rights in the kitchen", 6))
                .at(Given.room(place))
                .capacity(places)
                .draft();
    }
}
