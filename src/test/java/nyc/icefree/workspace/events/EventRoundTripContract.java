package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.eventform.Accessibility;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Photographs;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventform.Reminders;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.eventform.ShownInsteadOfAddress;
import nyc.icefree.eventform.Visibility;
import nyc.icefree.eventform.When;
import nyc.icefree.eventform.Where;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventCopies;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.proposals.Scope;
import nyc.icefree.questions.QuestionsTest;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesEditing;
import nyc.icefree.series.SeriesId;
import nyc.icefree.series.SeriesProposals;
import nyc.icefree.templates.Templates;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.VenueId;
import nyc.icefree.venues.Venues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever is typed in an event's form arrives wherever an event goes: every component, of a new field too, or it stands here
 * with the reason why not. On both databases.
 */
abstract class EventRoundTripContract extends AppParts {
    @AppTest
    static class OnH2Test extends EventRoundTripContract {}

    @PostgresAppTest
    static class OnPostgresTest extends EventRoundTripContract {}

    /** A place that is described in the form has become one of its own, which {@code where.venue} names. */
    private static final Set<String> ASKED_ONCE = Set.of("where.newVenue");

    /** Another date has a day of its own, and of two equal hours there may be one. */
    private static final Set<String> OF_THE_DATE =
            Set.of("when.start", "when.startSecond", "when.end", "when.endSecond");

    @Autowired
    EventCopies copies;

    @Autowired
    EventApproval steps;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalDesk waiting;

    @Autowired
    SeriesEditing seriesEditing;

    @Autowired
    SeriesProposals seriesProposals;

    @Autowired
    Templates templates;

    @Autowired
    Venues venues;

    private Team team;
    private EventDraft form;

    @BeforeEach
    void a_form_in_which_every_field_says_something() {
        team = given.team();
        form = filled(team);
    }

    private EventDraft filled(Team host) {
        var venue = As.staff(host.organizer(), () -> venues.add(host.organization(), Given.library()));
        return filled(night(), venue, given.team().organization());
    }

    private LocalDate night() {
        return night(LocalDate.now(clock));
    }

    @Test
    void every_component_is_tried_with_something_that_is_not_there_by_default() {
        assertEquals(ASKED_ONCE, Leaves.silent(form));
        var same = new TreeSet<>(Leaves.of(form).keySet());
        same.removeAll(Leaves.differing(form, EventDraft.blank(EventKind.RALLY, Given.NEW_YORK)));
        assertEquals(ASKED_ONCE, same);
    }

    @Test
    void the_fields_of_the_form_show_it_and_give_it_back() {
        As.staff(team.organizer(), () -> {
            var fields = new EventForm(texts.in(Language.ENGLISH), form, venues.list(null), organizations.listed());
            arrives(form, fields.typed(), Set.of());
        });
    }

    @Test
    void a_new_event_and_a_changed_one_keep_it() {
        arrives(form, plan(given.drafted(team, form)), Set.of());
        var other = given.drafted(team, given.session("Other", 9));
        change(other, form);
        arrives(form, plan(other), Set.of());
    }

    @Test
    void a_copy_has_it() {
        var id = given.drafted(team, form);
        var copy = As.staff(
                team.organizer(),
                () -> copies.duplicate(id, List.of(night().plusDays(3))).getFirst());
        arrives(form, plan(copy), OF_THE_DATE);
    }

    @Test
    void a_template_hands_it_on() {
        var id = given.drafted(team, form);
        As.staff(team.organizer(), () -> {
            var template = templates.keep(id, "Watch");
            var pattern = templates.form(template).orElseThrow();
            var alone = with(OF_THE_DATE, "coHosts"); // who stands behind an event is asked anew for each
            arrives(form, pattern, alone);
            var night = form.when();
            var made = templates.plan(template, team.organization(), pattern.with(night));
            arrives(form, plan(made), with(Set.of(), "coHosts"));
        });
    }

    @Test
    void the_other_dates_of_a_series_have_it_from_the_first_or_by_a_change_of_all() {
        var weekly = Repeats.by(Rule.weekly(DayOfWeek.SUNDAY).times(2));
        var id = As.staff(team.organizer(), () -> series.plan(team.organization(), form, weekly));
        arrives(form, plan(dates(id).getLast()), OF_THE_DATE);
        var other = As.staff(
                team.organizer(),
                () -> series.plan(
                        team.organization(),
                        bare(Objects.requireNonNull(form.when().start())),
                        weekly));
        var date = dates(other).getFirst();
        As.staff(team.organizer(), () -> seriesEditing.change(date, version(date), form, Scope.WHOLE, null, ""));
        arrives(form, plan(dates(other).getFirst()), Set.of());
        arrives(form, plan(dates(other).getLast()), OF_THE_DATE);
    }

    @Test
    void what_is_proposed_is_there_once_a_second_person_agrees() {
        var second = given.person();
        given.appoint(team.organization(), second, StaffRole.ORGANIZER);
        var id = given.published(team, given.session("Other", 9));
        As.staff(team.organizer(), () -> proposals.propose(id, version(id), form, ShiftHours.MOVE));
        As.staff(second, () -> proposals.agree(waiting.open(id).orElseThrow()));
        arrives(form, plan(id), Set.of());
    }

    @Test
    void what_an_administrator_reads_first_is_there_once_they_agree() {
        var host = given.untrustedTeam();
        var theirs = filled(host);
        var id = given.drafted(host, given.session("Other", 9));
        As.staff(host.organizer(), () -> steps.submit(id, null));
        given.approved(id);
        As.staff(host.organizer(), () -> proposals.propose(id, version(id), theirs, ShiftHours.MOVE));
        As.administrator(given.person(), () -> {
            var theirProposal = waiting.toAgree().stream()
                    .filter(p -> p.event().equals(id))
                    .findFirst()
                    .orElseThrow();
            proposals.agree(theirProposal);
        });
        arrives(theirs, plan(id), Set.of());
    }

    @Test
    void what_is_proposed_for_a_whole_series_is_there_once_a_second_person_agrees() {
        var second = given.person();
        given.appoint(team.organization(), second, StaffRole.ORGANIZER);
        var weekly = Repeats.by(Rule.weekly(DayOfWeek.SUNDAY).times(2));
        var id = As.staff(
                team.organizer(),
                () -> series.plan(
                        team.organization(),
                        bare(Objects.requireNonNull(form.when().start())),
                        weekly));
        As.staff(team.organizer(), () -> publishing.publish(id));
        var first = dates(id).getFirst();
        As.staff(
                team.organizer(),
                () -> seriesProposals.propose(first, version(first), form, Scope.WHOLE, null, "", ShiftHours.MOVE));
        As.staff(second, () -> proposals.agree(waiting.open(first).orElseThrow()));
        arrives(form, plan(dates(id).getFirst()), Set.of());
        arrives(form, plan(dates(id).getLast()), OF_THE_DATE);
    }

    /** Says nothing of what the form says, at the same wall time, an hour that needs no choice. */
    private EventDraft bare(LocalDateTime start) {
        return EventDraft.usual(
                EventKind.RAPID_RESPONSE,
                given.session("Bare", 9).words(),
                When.of(start, start.plusMinutes(30), Given.NEW_YORK),
                Where.NOT_SAID);
    }

    private void arrives(EventDraft sent, EventDraft found, Set<String> reasons) {
        var lost = new TreeSet<>(Leaves.differing(sent, found));
        lost.removeAll(reasons);
        assertEquals(Set.of(), lost);
    }

    private static Set<String> with(Collection<String> names, String more) {
        var all = new TreeSet<>(names);
        all.add(more);
        return all;
    }

    private EventDraft plan(EventId id) {
        return As.staff(team.organizer(), () -> planning.plan(id).orElseThrow().draft());
    }

    private int version(EventId id) {
        return planning.plan(id).map(EventPlan::version).orElseThrow();
    }

    private void change(EventId id, EventDraft next) {
        As.staff(team.organizer(), () -> planning.change(id, version(id), next));
    }

    private List<EventId> dates(SeriesId id) {
        return given.dates(team, id);
    }

    private static final ZoneId ELSEWHERE = ZoneId.of("America/Chicago");

    /** In the hour that occurs twice, the second one. */
    private static EventDraft filled(LocalDate night, VenueId venue, OrganizationId coHost) {
        return new EventDraft(
                EventKind.RAPID_RESPONSE,
                List.of(
                        new EventWords(Language.ENGLISH, "Watch", "Come and *watch*.", "Side door.", false),
                        new EventWords(Language.SPANISH, "Guardia", "Venga y *mire*.", "Puerta lateral.", true)),
                new When(night.atTime(1, 15), true, night.atTime(1, 45), true, ELSEWHERE),
                Where.in(venue).attended(Attendance.HYBRID, "https://meet.example.org/" + UUID.randomUUID()),
                new Visibility(AddressVisibility.COMING, ShownInsteadOfAddress.AREA, 5, Reach.BY_LINK),
                new Accessibility(
                        List.of(Language.SPANISH),
                        List.of(Language.ENGLISH),
                        Set.of(AccessFact.STEP_FREE),
                        true,
                        Photographs.ASK_FIRST),
                new RsvpTerms(true, 7, -20, Admittance.INVITED, QuestionsTest.TWO, Reminders.DAY_BEFORE, true),
                List.of(coHost));
    }

    /** In which an hour occurs twice: the first Sunday of the next November that is at least a month away. */
    private static LocalDate night(LocalDate today) {
        var sunday = TemporalAdjusters.firstInMonth(DayOfWeek.SUNDAY);
        var night = today.withDayOfMonth(1).withMonth(11).with(sunday);
        return night.isAfter(today.plusMonths(1)) ? night : night.plusYears(1).with(sunday);
    }
}
