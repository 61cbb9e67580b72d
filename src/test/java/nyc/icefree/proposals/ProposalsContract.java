package nyc.icefree.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.Areas;
import nyc.icefree.As;
import nyc.icefree.Asking;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.eventform.Visibility;
import nyc.icefree.eventform.Where;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.events.PlaceForgetting;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.VenueId;
import nyc.icefree.venues.VenueStore;
import nyc.icefree.venues.Venues;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes of one event that wait until somebody else agrees, and who may not; on both databases. */
@SuppressWarnings("NullAway.Init") // what a test calls first sets them
abstract class ProposalsContract {
    @AppTest
    static class OnH2Test extends ProposalsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ProposalsContract {}

    private static final String OLD_LINK = "https://meet.example.org/old";

    @Autowired
    Given given;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalDesk waiting;

    @Autowired
    EventApproval steps;

    @Autowired
    EventPlanning planning;

    @Autowired
    Events events;

    @Autowired
    Organizations organizations;

    @Autowired
    EventDesk eventDesk;

    @Autowired
    Venues venues;

    @Autowired
    VenueStore store;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    PlaceForgetting forgetting;

    @Autowired
    JdbcClient jdbc;

    private final String street = "17 " + UUID.randomUUID() + " Street";
    private Given.Team team;
    private PersonId second;
    private VenueId kept;
    private EventId event;

    private void two_organize() {
        team = given.team();
        second = given.person();
        given.appoint(team.organization(), second, StaffRole.ORGANIZER);
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        kept = added("The hall");
    }

    private void words_wait() {
        team = given.untrustedTeam();
        second = given.person();
        given.appoint(team.organization(), second, StaffRole.ORGANIZER);
        event = given.drafted(team, given.session("Rights", 5));
        As.staff(team.organizer(), () -> steps.submit(event, null));
        given.approved(event);
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            var other = Drafts.from(plan.draft()).titled("Rights at work").draft();
            proposals.propose(event, plan.version(), other, ShiftHours.MOVE);
            assertTrue(waiting.open(event).orElseThrow().byAdministrator());
        });
        As.staff(second, () -> assertEquals(List.of(), waiting.toAgree()));
    }

    @Test
    void a_published_event_moves_only_when_a_second_person_agrees() {
        var team = given.team();
        var second = colleague(team);
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        var id = given.published(team);
        var before = slot(id);
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var later = later(plan.draft(), 2);
            assertTrue(planning.check(id, later).needsSecond());
            assertEquals(
                    PlanningRefused.SECOND_PERSON_NEEDED,
                    Refusals.because(PlanningRefused.class, () -> planning.change(id, plan.version(), later))
                            .getFirst());
            proposals.propose(id, plan.version(), later, ShiftHours.MOVE);
            var open = waiting.open(id).orElseThrow();
            assertEquals(List.of(), waiting.toAgree());
            Refusals.because(ProposalRefused.YOUR_OWN_PROPOSAL, () -> proposals.agree(open));
        });
        assertEquals(before, slot(id));
        As.staff(second, () -> {
            var open = waiting.toAgree().getFirst();
            assertEquals(id, open.event());
            proposals.agree(open);
            assertThrows(NotYours.class, () -> proposals.agree(open));
        });
        assertNotEquals(before, slot(id));
    }

    @Test
    void an_administrator_agrees_for_a_partner_that_is_not_trusted_and_strangers_never_do() {
        var team = given.untrustedTeam();
        var id = approved(team);
        var before = slot(id);
        var proposal = As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var later = later(plan.draft(), 1);
            assertTrue(planning.check(id, later).needsApproval());
            Refusals.because(PlanningRefused.class, () -> planning.change(id, plan.version(), later));
            proposals.propose(id, plan.version(), later, ShiftHours.MOVE);
            return waiting.open(id).orElseThrow();
        });
        As.staff(
                colleague(team),
                () -> Refusals.because(ProposalRefused.ADMINISTRATOR_NEEDED, () -> proposals.agree(proposal)));
        var stranger = given.team();
        As.staff(stranger.organizer(), () -> {
            assertEquals(Optional.empty(), waiting.open(id));
            assertThrows(NotYours.class, () -> proposals.agree(proposal));
            assertThrows(NotYours.class, () -> proposals.decline(proposal.id(), "No"));
            assertThrows(NotYours.class, () -> proposals.propose(id, 1, given.session("Mine", 2), ShiftHours.MOVE));
        });
        As.administrator(given.person(), () -> proposals.agree(proposal));
        assertNotEquals(before, slot(id));
    }

    @Test
    void an_untrusted_partners_new_questions_wait() {
        var team = given.untrustedTeam();
        var id = approved(team, Asking.in(given.session("Rights", 5), Asking.LIFT));
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            assertTrue(planning.check(id, Asking.in(plan.draft(), Asking.LIFT, Asking.TALK))
                    .needsApproval());
            assertFalse(planning.check(id, Asking.in(plan.draft())).needsApproval());
        });
    }

    @Test
    void an_online_link_moves_only_when_a_second_person_agrees() {
        var team = given.team();
        var second = colleague(team);
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        var id = given.published(
                team,
                Drafts.from(given.session("Rights", 5))
                        .online(Attendance.HYBRID, OLD_LINK)
                        .draft());
        var proposal = As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var other = Drafts.from(plan.draft())
                    .online(Attendance.HYBRID, "https://meet.example.org/new")
                    .draft();
            assertTrue(planning.check(id, other).needsSecond());
            proposals.propose(id, plan.version(), other, ShiftHours.MOVE);
            assertEquals(OLD_LINK, draft(team, id).where().onlineLink());
            return waiting.open(id).orElseThrow();
        });
        As.staff(second, () -> proposals.agree(proposal));
        assertEquals("https://meet.example.org/new", draft(team, id).where().onlineLink());
    }

    private EventDraft draft(Given.Team team, EventId id) {
        return As.staff(
                team.organizer(), () -> planning.planOf(id).orElseThrow().draft());
    }

    private EventId approved(Given.Team team) {
        return approved(team, given.session("Rights", 5));
    }

    private EventId approved(Given.Team team, EventDraft draft) {
        var id = given.drafted(team, draft);
        As.staff(team.organizer(), () -> steps.submit(id, null));
        given.approved(id);
        return id;
    }

    private PersonId colleague(Given.Team team) {
        var second = given.person();
        given.appoint(team.organization(), second, StaffRole.ORGANIZER);
        return second;
    }

    private static EventDraft later(EventDraft draft, int days) {
        return draft.at(
                Objects.requireNonNull(draft.when().start()).plusDays(days),
                Objects.requireNonNull(draft.when().end()).plusDays(days));
    }

    private static EventDraft titled(EventDraft d, List<nyc.icefree.eventform.EventWords> words) {
        return d.worded(words);
    }

    private Object slot(EventId id) {
        return events.slotOf(id).orElseThrow();
    }

    private void submit(Given.Team team, EventId id) {
        As.staff(team.organizer(), () -> steps.submit(id, null));
    }

    @Test
    void what_was_approved_is_shown_until_an_administrator_agrees_to_other_words() {
        var team = given.untrustedTeam();
        var second = colleague(team);
        var id = approved(team);
        var proposal = As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var evil = titled(
                    Drafts.from(plan.draft()).capacity(7).draft(),
                    given.session("Send money", 1).words());
            assertTrue(planning.check(id, evil).needsApproval());
            assertEquals(
                    PlanningRefused.APPROVAL_NEEDED,
                    Refusals.because(PlanningRefused.class, () -> planning.change(id, plan.version(), evil))
                            .getFirst());
            proposals.propose(id, plan.version(), evil, ShiftHours.MOVE);
            return waiting.open(id).orElseThrow();
        });
        assertEquals("Rights", publicTitle(id));
        As.staff(second, () -> {
            assertEquals(List.of(), waiting.toAgree());
            Refusals.because(ProposalRefused.ADMINISTRATOR_NEEDED, () -> proposals.agree(proposal));
        });
        As.administrator(given.person(), () -> {
            var open = waiting.toAgree().stream()
                    .filter(p -> p.event().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertEquals("Send money", open.next().words().getFirst().title());
            proposals.agree(open);
        });
        assertEquals("Send money", publicTitle(id));
    }

    @Test
    void what_was_approved_for_some_is_found_by_all_only_when_an_administrator_agrees() {
        var team = given.untrustedTeam();
        var id = approved(
                team,
                Drafts.from(given.session("Circle", 5)).reach(Reach.BY_LINK).draft());
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var listed = Drafts.from(plan.draft()).reach(Reach.LISTED).draft();
            assertTrue(planning.check(id, listed).needsApproval());
            proposals.propose(id, plan.version(), listed, ShiftHours.MOVE);
        });
        assertTrue(events.view(id, Audience.PUBLIC).isEmpty());
        As.administrator(given.person(), () -> {
            assertTrue(eventDesk.detail(id).isPresent(), "whoever decides must see it");
            proposals.agree(waiting.open(id).orElseThrow());
        });
        assertEquals("Circle", publicTitle(id));
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var secret = Drafts.from(plan.draft()).reach(Reach.BY_LINK).draft();
            planning.change(id, plan.version(), secret);
        });
        assertTrue(events.view(id, Audience.PUBLIC).isEmpty(), "less may be shown at once");
    }

    @Test
    void new_co_hosts_of_what_was_approved_are_asked_only_when_an_administrator_agrees() {
        var team = given.untrustedTeam();
        var other = given.team();
        var id = approved(team);
        var proposal = As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var together =
                    Drafts.from(plan.draft()).coHosts(other.organization()).draft();
            assertTrue(planning.check(id, together).needsApproval());
            proposals.propose(id, plan.version(), together, ShiftHours.MOVE);
            return waiting.open(id).orElseThrow();
        });
        assertEquals(List.of(), draft(team, id).coHosts());
        As.administrator(given.person(), () -> proposals.agree(proposal));
        assertEquals(List.of(other.organization()), draft(team, id).coHosts());
        As.administrator(given.person(), () -> organizations.trust(team.organization(), true));
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var words = given.session("Trusted words", 1).words();
            assertFalse(planning.check(id, titled(plan.draft(), words)).needsApproval());
        });
    }

    @Test
    void an_administrator_reads_which_door_leads_in_only_where_everybody_will() {
        var team = given.untrustedTeam();
        assertEquals("Ring twice", instructionsShown(team, AddressVisibility.EVERYONE));
        assertEquals("", instructionsShown(team, AddressVisibility.COMING));
        assertEquals("", instructionsShown(team, AddressVisibility.TEAM));
    }

    @Test
    void a_new_place_is_read_by_an_administrator_where_everyone_may_know_it() {
        assertEquals(
                "Bell Hall, 9 Openly Street",
                placeShown(AddressVisibility.EVERYONE).orElseThrow());
        assertTrue(placeShown(AddressVisibility.COMING).isEmpty());
    }

    @Test
    void a_place_that_is_shown_from_then_on_is_read_before() {
        var team = given.untrustedTeam();
        var hall = As.staff(team.organizer(), () -> venues.add(team.organization(), place("Bell Hall", street)));
        var hidden = Drafts.from(given.session("Rights", 5)).at(hall).shownTo(AddressVisibility.COMING);
        var id = approved(team, hidden.draft());
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var open = Drafts.from(plan.draft())
                    .shownTo(AddressVisibility.EVERYONE)
                    .draft();
            assertTrue(planning.check(id, open).needsApproval());
            proposals.propose(id, plan.version(), open, ShiftHours.MOVE);
        });
        assertEquals(
                "Bell Hall, " + street,
                As.administrator(
                        given.person(), () -> waiting.open(id).orElseThrow().newPlace()));
    }

    @Test
    void a_place_of_who_is_not_trusted_moves_no_event_either() {
        team = given.untrustedTeam();
        var hall = added("The hall");
        approved(team, Drafts.from(given.session("Rights", 5)).at(hall).draft());
        var elsewhere = place("The hall", "1 Other Street");
        As.staff(team.organizer(), () -> Refusals.because(FieldProblem.class, () -> venues.change(hall, 0, elsewhere)));
        var otherWay = new VenueForm(
                "The hall", street, "Elmhurst", Areas.QUEENS, "Moved!", null, null, Set.of(), null, "", true);
        As.staff(team.organizer(), () -> Refusals.because(FieldProblem.class, () -> venues.change(hall, 0, otherWay)));
        trusted();
        As.staff(team.organizer(), () -> venues.change(hall, 0, elsewhere));
    }

    private Optional<String> placeShown(AddressVisibility address) {
        var team = given.untrustedTeam();
        var id = approved(
                team, Drafts.from(given.session("Rights", 5)).shownTo(address).draft());
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var hall = venues.add(team.organization(), place("Bell Hall", "9 Openly Street"));
            proposals.propose(
                    id, plan.version(), Drafts.from(plan.draft()).at(hall).draft(), ShiftHours.MOVE);
        });
        return As.administrator(given.person(), () -> {
            var open = waiting.open(id).orElseThrow();
            assertTrue(open.parts().contains(ProposedPart.PLACE), "that it is another is said");
            return Optional.ofNullable(open.newPlace());
        });
    }

    private String instructionsShown(Given.Team team, AddressVisibility address) {
        var id = approved(
                team, Drafts.from(given.session("Rights", 5)).shownTo(address).draft());
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var other = new EventWords(Language.ENGLISH, "Rights", "Come and learn.", "Ring twice", true);
            proposals.propose(id, plan.version(), titled(plan.draft(), List.of(other)), ShiftHours.MOVE);
            assertEquals("Ring twice", instructions(waiting.open(id).orElseThrow()), "their own they know");
        });
        return As.administrator(given.person(), () -> {
            var open = waiting.open(id).orElseThrow();
            assertTrue(open.parts().contains(ProposedPart.INSTRUCTIONS), "that they change is said");
            assertEquals(
                    instructions(open),
                    instructions(waiting.toAgree().stream()
                            .filter(p -> p.event().equals(id))
                            .findFirst()
                            .orElseThrow()));
            return instructions(open);
        });
    }

    private static String instructions(ProposalView open) {
        return open.next().words().getFirst().instructions();
    }

    private String publicTitle(EventId id) {
        return events.view(id, Audience.PUBLIC).orElseThrow().words().getFirst().title();
    }

    @Test
    void a_proposal_agreed_to_moves_the_event_to_what_its_place_was_found_to_be() {
        two_organize();
        var event = given.published(team);
        var duplicate = added("Hall");
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            var moved = Drafts.from(plan.draft()).at(duplicate).draft();
            proposals.propose(event, plan.version(), moved, ShiftHours.MOVE);
        });
        mergeInTwoSteps(duplicate);
        As.staff(second, () -> {
            var open = waiting.open(event).orElseThrow();
            assertEquals("The hall, " + street, open.newPlace());
            proposals.agree(open);
        });
        assertEquals(kept, placeOf(event));
    }

    @Test
    void a_form_that_was_open_meanwhile_saves_it_so() {
        two_organize();
        var duplicate = added("Hall");
        EventDraft form = Drafts.from(given.session("Session", 7)).at(duplicate).draft();
        mergeInTwoSteps(duplicate);
        assertEquals(kept, placeOf(given.drafted(team, form)));
    }

    @Test
    void a_calendar_that_still_writes_its_address_means_it_too() {
        two_organize();
        var duplicate = As.staff(
                team.organizer(), () -> venues.add(team.organization(), place("Hall", "The hall at " + street)));
        mergeInTwoSteps(duplicate);
        var meant = new TransactionTemplate(transactions)
                .execute(status -> store.byAddress(team.organization().value(), "The hall at " + street)
                        .orElseThrow()
                        .id());
        assertEquals(kept.value(), meant);
    }

    private void mergeInTwoSteps(VenueId duplicate) {
        var between = added("The big hall");
        As.staff(team.organizer(), () -> {
            venues.merge(duplicate, between);
            venues.merge(between, kept);
        });
    }

    private VenueId added(String name) {
        return As.staff(team.organizer(), () -> venues.add(team.organization(), place(name, street)));
    }

    private VenueId placeOf(EventId event) {
        return As.staff(
                team.organizer(),
                () -> planning.planOf(event).orElseThrow().draft().where().venue());
    }

    private static VenueForm place(String name, String address) {
        return new VenueForm(name, address, "Elmhurst", Areas.QUEENS, "", null, null, Set.of(), null, "", true);
    }

    private UUID proposed(Team team, EventId id, EventDraft form) {
        return As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var next = plan.draft().with(form.when()).worded(form.words());
            proposals.propose(id, plan.version(), next, ShiftHours.MOVE);
            return waiting.open(id).orElseThrow().id();
        });
    }

    private TimeSlot slotOf(EventId id) {
        return events.view(id, Audience.TEAM).orElseThrow().slot();
    }

    private String title(EventId id) {
        return events.view(id, Audience.PUBLIC).orElseThrow().words().getFirst().title();
    }

    private void trusted() {
        As.administrator(given.person(), () -> organizations.trust(team.organization(), true));
    }

    @Test
    void others_of_the_host_see_them_from_then_on_and_agree() {
        words_wait();
        trusted();
        As.staff(second, () -> {
            var open = waiting.toAgree().getFirst();
            assertEquals(event, open.event());
            assertFalse(open.byAdministrator());
            assertFalse(waiting.isHeld(open.id()));
            proposals.agree(open);
        });
        assertEquals("Rights at work", title());
    }

    @Test
    void so_does_whoever_proposed_them_since_it_could_be_said_at_once_now() {
        words_wait();
        trusted();
        As.staff(team.organizer(), () -> proposals.agree(waiting.toAgree().getFirst()));
        assertEquals("Rights at work", title());
    }

    @Test
    void a_host_that_asks_a_second_person_gets_one() {
        words_wait();
        trusted();
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        As.staff(team.organizer(), () -> {
            assertEquals(List.of(), waiting.toAgree());
            var open = waiting.open(event).orElseThrow();
            Refusals.because(ProposalRefused.class, () -> proposals.agree(open));
        });
        As.staff(second, () -> proposals.agree(waiting.toAgree().getFirst()));
        assertEquals("Rights at work", title());
    }

    @Test
    void a_host_that_is_trusted_no_more_waits_for_an_administrator_again() {
        words_wait();
        trusted();
        As.administrator(given.person(), () -> organizations.trust(team.organization(), false));
        As.staff(second, () -> assertEquals(List.of(), waiting.toAgree()));
        As.administrator(
                given.person(), () -> proposals.agree(waiting.open(event).orElseThrow()));
        assertEquals("Rights at work", title());
    }

    private String title() {
        return events.view(event, Audience.PUBLIC)
                .orElseThrow()
                .words()
                .getFirst()
                .title();
    }

    private EventId proposed(Given.Team team) {
        var hidden = given.session("Circle", 5).with(Visibility.of(AddressVisibility.COMING));
        var event = given.published(team, hidden);
        As.administrator(given.person(), () -> organizations.trust(team.organization(), false));
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            var other = plan.draft()
                    .with(new Where(
                            null,
                            Given.room("House " + UUID.randomUUID()),
                            Attendance.HYBRID,
                            "https://meet.example.org/new"))
                    .worded(given.session("Elsewhere", 5).words());
            proposals.propose(event, plan.version(), other, ShiftHours.MOVE);
            assertTrue(waiting.open(event).isPresent());
        });
        return event;
    }

    private int kept(String which, EventId event) {
        return Sql.number(jdbc, "select count(*) from proposal where " + which, event.value());
    }

    @Test
    void the_whole_form_waits_and_is_read_against_the_event_as_it_is_today() {
        var team = given.team();
        var second = colleague(team);
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        var id = given.published(team);
        var title = draft(team, id).words().getFirst().title();
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var later = later(plan.draft(), 2)
                    .worded(given.session("A new title", 1).words());
            proposals.propose(id, plan.version(), later, ShiftHours.MOVE);
        });
        assertEquals(title, draft(team, id).words().getFirst().title());
        As.staff(second, () -> {
            var read = waiting.open(id).orElseThrow();
            assertEquals(Set.of(ProposedPart.TIME, ProposedPart.WORDS), read.parts());
            var plan = planning.planOf(id).orElseThrow();
            planning.change(
                    id, plan.version(), Drafts.from(plan.draft()).capacity(7).draft());
            assertThrows(ChangedMeanwhile.class, () -> proposals.agree(read));
            var again = waiting.open(id).orElseThrow();
            assertTrue(again.parts().contains(ProposedPart.RSVPS), "it would be as it was");
            proposals.agree(again);
        });
        assertEquals("A new title", draft(team, id).words().getFirst().title());
        assertNotEquals(7, draft(team, id).rsvps().capacity());
    }

    @Test
    void of_one_event_one_waits_and_who_declines_says_why() {
        var team = given.team();
        var second = colleague(team);
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        var id = given.published(team);
        var first = proposedLater(team.organizer(), id, 1);
        var newer = proposedLater(team.organizer(), id, 2);
        As.staff(second, () -> {
            assertThrows(NotYours.class, () -> proposals.agree(first));
            Refusals.because(ProposalRefused.ANOTHER_WAITS, () -> proposedLater(second, id, 3));
            Refusals.because(ProposalRefused.REASON_MISSING, () -> proposals.decline(newer.id(), " "));
            assertThrows(NotYours.class, () -> proposals.withdraw(newer.id()));
            proposals.decline(newer.id(), "It rains then");
        });
        As.staff(team.organizer(), () -> {
            assertEquals(Optional.empty(), waiting.open(id));
            assertEquals(Optional.of("It rains then"), waiting.of(id).declined());
        });
        var anew = proposedLater(team.organizer(), id, 4);
        As.staff(team.organizer(), () -> {
            assertEquals(Optional.empty(), waiting.of(id).declined());
            proposals.withdraw(anew.id());
            assertEquals(Optional.empty(), waiting.open(id));
        });
    }

    @Test
    void what_waits_goes_once_the_event_forgets_its_place() {
        var event = proposed(given.team());
        given.movedToThePast(event);
        forgetting.purgeDue();
        assertEquals(0, kept("event_id = ?", event));
    }

    @Test
    void what_is_declined_keeps_no_form() {
        var team = given.team();
        var event = proposed(team);
        As.administrator(given.person(), () -> {
            proposals.decline(waiting.open(event).orElseThrow().id(), "Not there");
        });
        assertEquals(1, kept("sealed_form is null and event_id = ?", event));
    }

    private ProposalView proposedLater(PersonId by, EventId id, int days) {
        return As.staff(by, () -> {
            var plan = planning.planOf(id).orElseThrow();
            proposals.propose(id, plan.version(), later(plan.draft(), days), ShiftHours.MOVE);
            return waiting.open(id).orElseThrow();
        });
    }
}
