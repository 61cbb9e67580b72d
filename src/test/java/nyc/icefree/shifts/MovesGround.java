package nyc.icefree.shifts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.bulk.BulkActs;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.SeriesEditing;
import nyc.icefree.series.SeriesProposals;
import nyc.icefree.shifts.views.VolunteerShift;
import nyc.icefree.time.TimeSlot;
import org.springframework.beans.factory.annotation.Autowired;

/** Ways to move events that have shifts. */
abstract class MovesGround extends ShiftsContract {
    @Autowired
    ShiftMovePreview moves;

    @Autowired
    BulkActs bulk;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalDesk waiting;

    @Autowired
    SeriesEditing seriesChanging;

    @Autowired
    SeriesProposals seriesProposals;

    @Autowired
    Organizations organizations;

    static TimeSlot slotOf(EventDraft form) {
        return TimeSlot.of(start(form), Objects.requireNonNull(form.when().end()), Given.NEW_YORK);
    }

    static TimeSlot at(TimeSlot slot, int daysLater) {
        return TimeSlot.of(
                slot.startLocal().plusDays(daysLater), slot.endLocal().plusDays(daysLater), slot.zone());
    }

    PersonId secondPerson(Given.Team team) {
        var second = given.person();
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        given.appoint(team.organization(), second, StaffRole.ORGANIZER);
        return second;
    }

    /** Three published dates. */
    List<EventId> series(Given.Team team) {
        return given.dates(
                team,
                given.publishedSeries(
                        team,
                        given.session("Clinic", 9),
                        Rule.weekly(day(9).getDayOfWeek()).times(3)));
    }

    LocalDate day(int inDays) {
        return LocalDate.now(clock.withZone(Given.NEW_YORK)).plusDays(inDays);
    }

    EventDraft form(Given.Team team, EventId event) {
        return As.staff(
                team.organizer(),
                () -> eventPlanning.planOf(event).orElseThrow().draft());
    }

    LocalDateTime startOf(Given.Team team, ShiftId shift) {
        return sheet(team, shift).draft().slot().startLocal();
    }

    void move(Given.Team team, EventId event, LocalDateTime to) {
        As.staff(team.organizer(), () -> {
            var plan = eventPlanning.planOf(event).orElseThrow();
            eventPlanning.change(event, plan.version(), plan.draft().at(to, to.plusMinutes(90)));
        });
    }

    VolunteerShift entry(PersonId volunteer) {
        return records.ofVolunteer(volunteer).getFirst();
    }

    static LocalDateTime start(EventDraft form) {
        return Objects.requireNonNull(form.when().start());
    }

    /** From half an hour before the start until an hour after it. */
    ShiftDraft desk(EventId event, EventDraft form) {
        return Given.shift(
                        event,
                        ShiftRole.WELCOME_DESK,
                        2,
                        TimeSlot.of(start(form).minusMinutes(30), start(form).plusHours(1), Given.NEW_YORK))
                .withBriefing("", "Side door");
    }
}
