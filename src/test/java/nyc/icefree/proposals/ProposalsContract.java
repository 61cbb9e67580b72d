package nyc.icefree.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import nyc.icefree.approvals.ReviewDesk;
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
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.Borough;
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
abstract class ProposalsContract {
    @AppTest
    static class OnH2Test extends ProposalsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ProposalsContract {}

    private static final String OLD_LINK = "https://meet.example.org/old";

    @Autowired
    Given given;

    @Autowired
    ReviewDesk desk;

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
        As.administrator(given.person(), () -> desk.accept(event));
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
                    PlanningRefused.Reason.SECOND_PERSON_NEEDED,
                    assertThrows(PlanningRefused.class, () -> planning.change(id, plan.version(), later))
                            .reason());
            proposals.propose(id, plan.version(), later, ShiftHours.MOVE);
            var open = waiting.open(id).orElseThrow();
            assertEquals(List.of(), waiting.toAgree());
            assertRefused(ProposalRefused.Reason.YOUR_OWN_PROPOSAL, () -> proposals.agree(open.id()));
        });
        assertEquals(before, slot(id));
        As.staff(second, () -> {
            var open = waiting.toAgree().getFirst();
            assertEquals(id, open.event());
            proposals.agree(open.id());
            assertClosed(open.id());
        });
        assertNotEquals(before, slot(id));
    }

    @Test
    void what_does_not_move_the_event_is_saved_at_once_and_a_further_change_makes_the_proposal_worthless() {
        var team = given.team();
        var second = colleague(team);
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        var id = given.published(team);
        var proposal = As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var words = plan.draft().words().stream()
                    .map(w -> new nyc.icefree.eventform.EventWords(
                            w.language(), "A new title", w.description(), w.instructions(), w.original()))
                    .toList();
            proposals.propose(id, plan.version(), titled(later(plan.draft(), 2), words), ShiftHours.MOVE);
            return waiting.open(id).orElseThrow().id();
        });
        assertEquals(
                "A new title",
                events.view(id, Audience.PUBLIC)
                        .orElseThrow()
                        .words()
                        .getFirst()
                        .title());
        As.staff(second, () -> {
            var plan = planning.planOf(id).orElseThrow();
            planning.change(
                    id,
                    plan.version(),
                    titled(plan.draft(), given.session("Another", 1).words()));
            assertEquals(Optional.empty(), waiting.open(id));
            assertThrows(ChangedMeanwhile.class, () -> proposals.agree(proposal));
        });
    }

    @Test
    void an_administrator_agrees_for_a_partner_that_is_not_trusted_and_strangers_never_do() {
        var team = given.untrustedTeam();
        var id = approved(team);
        var before = slot(id);
        var proposal = As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            proposals.propose(id, plan.version(), later(plan.draft(), 1), ShiftHours.MOVE);
            return waiting.open(id).orElseThrow().id();
        });
        var stranger = given.team();
        As.staff(stranger.organizer(), () -> {
            assertEquals(Optional.empty(), waiting.open(id));
            assertThrows(NotYours.class, () -> proposals.agree(proposal));
            assertThrows(NotYours.class, () -> proposals.decline(proposal));
            assertThrows(NotYours.class, () -> proposals.propose(id, 1, given.session("Mine", 2), ShiftHours.MOVE));
        });
        As.administrator(given.person(), () -> proposals.agree(proposal));
        assertNotEquals(before, slot(id));
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
        As.staff(second, () -> proposals.agree(proposal.id()));
        assertEquals("https://meet.example.org/new", draft(team, id).where().onlineLink());
    }

    private EventDraft draft(Given.Team team, EventId id) {
        return As.staff(
                team.organizer(), () -> planning.planOf(id).orElseThrow().draft());
    }

    private EventId approved(Given.Team team) {
        var id = given.drafted(team, given.session("Rights", 5));
        submit(team, id);
        As.administrator(given.person(), () -> desk.accept(id));
        return id;
    }

    private PersonId colleague(Given.Team team) {
        var second = given.person();
        given.appoint(team.organization(), second, StaffRole.ORGANIZER);
        return second;
    }

    private void assertClosed(UUID proposal) {
        assertRefused(ProposalRefused.Reason.NOT_OPEN, () -> proposals.agree(proposal));
    }

    private static void assertRefused(ProposalRefused.Reason reason, Runnable step) {
        assertEquals(reason, assertThrows(ProposalRefused.class, step::run).reason());
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
        var id = heldAndApproved(team);
        var proposal = As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var evil = titled(
                    Drafts.from(plan.draft()).capacity(7).draft(),
                    given.session("Send money", 1).words());
            assertTrue(planning.check(id, evil).needsApproval());
            assertEquals(
                    PlanningRefused.Reason.APPROVAL_NEEDED,
                    assertThrows(PlanningRefused.class, () -> planning.change(id, plan.version(), evil))
                            .reason());
            proposals.propose(id, plan.version(), evil, ShiftHours.MOVE);
            return waiting.open(id).orElseThrow();
        });
        assertEquals(7, draft(team, id).rsvps().capacity(), "the public reads nothing else by it");
        assertEquals("Rights", publicTitle(id));
        As.staff(second, () -> {
            assertEquals(List.of(), waiting.toAgree());
            assertRefused(ProposalRefused.Reason.ADMINISTRATOR_NEEDED, () -> proposals.agree(proposal.id()));
        });
        As.administrator(given.person(), () -> {
            var open = waiting.toAgree().stream()
                    .filter(p -> p.event().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    "Send money",
                    Objects.requireNonNull(open.held()).words().getFirst().title());
            proposals.agree(open.id());
        });
        assertEquals("Send money", publicTitle(id));
    }

    @Test
    void what_was_approved_for_some_is_found_by_all_only_when_an_administrator_agrees() {
        var team = given.untrustedTeam();
        var id = heldAndApproved(
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
            proposals.agree(waiting.open(id).orElseThrow().id());
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
        var id = heldAndApproved(team);
        var proposal = As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var together =
                    Drafts.from(plan.draft()).coHosts(other.organization()).draft();
            assertTrue(planning.check(id, together).needsApproval());
            proposals.propose(id, plan.version(), together, ShiftHours.MOVE);
            return waiting.open(id).orElseThrow().id();
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

    private String instructionsShown(Given.Team team, AddressVisibility address) {
        var id = heldAndApproved(
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
        return Objects.requireNonNull(open.held()).words().getFirst().instructions();
    }

    private String publicTitle(EventId id) {
        return events.view(id, Audience.PUBLIC).orElseThrow().words().getFirst().title();
    }

    private EventId heldAndApproved(Given.Team team) {
        return heldAndApproved(team, given.session("Rights", 5));
    }

    private EventId heldAndApproved(Given.Team team, EventDraft draft) {
        var id = given.drafted(team, draft);
        As.staff(team.organizer(), () -> steps.submit(id, null));
        As.administrator(given.person(), () -> desk.accept(id));
        return id;
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
            proposals.agree(open.id());
        });
        assertEquals(kept, placeOf(event));
    }

    @Test
    void what_leads_to_where_the_event_is_already_moves_nothing() {
        two_organize();
        var event = given.published(
                team, Drafts.from(given.session("Session", 7)).at(kept).draft());
        var duplicate = added("Hall");
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            var moved = Drafts.from(plan.draft()).at(duplicate).later(1).draft();
            proposals.propose(event, plan.version(), moved, ShiftHours.MOVE);
        });
        mergeInTwoSteps(duplicate);
        As.staff(second, () -> {
            var open = waiting.open(event).orElseThrow();
            assertNull(open.newPlace());
            assertFalse(open.parts().contains(ProposedPart.PLACE));
        });
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
        return new VenueForm(name, address, "Elmhurst", Borough.QUEENS, "", null, null, Set.of(), null, "", true);
    }

    @Test
    void a_move_that_was_agreed_to_waits_again() {
        var team = given.team();
        var second = colleague(team);
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        var id = given.published(team, given.session("Moved", 6));
        var before = slotOf(id);
        var proposal = proposed(team, id, given.session("Moved", 8));
        As.staff(second, () -> {
            var agreed = proposals.agree(proposal);
            assertNotEquals(before, slotOf(id));
            assertTrue(waiting.became(proposal).orElseThrow().agreed());
            assertTrue(agreed.canBeTakenBack());
            proposals.takeBack(agreed);
            assertEquals(before, slotOf(id));
            proposals.agree(waiting.toAgree(proposal).orElseThrow().id());
            assertNotEquals(before, slotOf(id));
        });
    }

    @Test
    void other_words_are_read_again_by_whoever_may_agree() {
        var team = given.untrustedTeam();
        var id = given.drafted(team, given.session("Approved", 6));
        As.staff(team.organizer(), () -> steps.submit(id, null));
        var administrator = given.person();
        As.administrator(administrator, () -> desk.accept(id));
        var proposal = proposed(team, id, given.session("Other words", 6));
        As.administrator(administrator, () -> {
            var held = waiting.toAgree(proposal).orElseThrow().held();
            assertEquals(
                    "Other words",
                    Objects.requireNonNull(held).words().getFirst().title());
            var agreed = proposals.agree(proposal);
            assertEquals("Other words", title(id));
            proposals.takeBack(agreed);
            assertEquals("Approved", title(id));
        });
    }

    @Test
    void nobody_takes_anothers_decision_back_nor_what_was_changed_since() {
        var team = given.team();
        var second = colleague(team);
        var third = colleague(team);
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        var id = given.published(team, given.session("Moved", 6));
        var proposal = proposed(team, id, given.session("Moved", 8));
        var decided = As.staff(second, () -> proposals.agree(proposal));
        for (var other : new PersonId[] {third, given.team().organizer(), given.person()}) {
            assertThrows(NotYours.class, () -> As.staff(other, () -> proposals.takeBack(decided)));
        }
        assertEquals(Optional.empty(), As.staff(given.team().organizer(), () -> waiting.became(proposal)));
        given.change(team, id, draft -> draft.worded(given.session("Anew", 6).words()));
        assertThrows(ChangedMeanwhile.class, () -> As.staff(second, () -> proposals.takeBack(decided)));
    }

    @Test
    void of_one_date_only_one_proposal_waits_whatever_is_taken_back() {
        var team = given.team();
        var second = colleague(team);
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        var id = given.published(team, given.session("Moved", 6));
        var first = proposed(team, id, given.session("Moved", 8));
        var agreed = As.staff(second, () -> proposals.agree(first));
        var anew = proposed(team, id, given.session("Moved", 9));
        As.staff(second, () -> {
            var refused = assertThrows(ProposalRefused.class, () -> proposals.takeBack(agreed));
            assertEquals(ProposalRefused.Reason.PROPOSED_ANEW, refused.reason());
            assertEquals(
                    List.of(anew),
                    waiting.toAgree().stream().map(ProposalView::id).toList());
            proposals.decline(anew);
            proposals.takeBack(agreed);
            assertEquals(
                    List.of(first),
                    waiting.toAgree().stream().map(ProposalView::id).toList());
        });
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
            proposals.agree(open.id());
        });
        assertEquals("Rights at work", title());
    }

    @Test
    void so_does_whoever_proposed_them_since_it_could_be_said_at_once_now() {
        words_wait();
        trusted();
        As.staff(
                team.organizer(),
                () -> proposals.agree(waiting.toAgree().getFirst().id()));
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
            assertThrows(ProposalRefused.class, () -> proposals.agree(open.id()));
        });
        As.staff(second, () -> proposals.agree(waiting.toAgree().getFirst().id()));
        assertEquals("Rights at work", title());
    }

    @Test
    void a_host_that_is_trusted_no_more_waits_for_an_administrator_again() {
        words_wait();
        trusted();
        As.administrator(given.person(), () -> organizations.trust(team.organization(), false));
        As.staff(second, () -> assertEquals(List.of(), waiting.toAgree()));
        As.administrator(
                given.person(),
                () -> proposals.agree(waiting.open(event).orElseThrow().id()));
        assertEquals("Rights at work", title());
    }

    private String title() {
        return events.view(event, Audience.PUBLIC)
                .orElseThrow()
                .words()
                .getFirst()
                .title();
    }

    @Test
    void what_waits_forgets_its_place_with_the_event() {
        var event = proposed(given.team());
        assertEquals(
                1, kept("proposal where venue_id is not null and sealed_link is not null and event_id = ?", event));
        assertEquals(1, words(event, "sealed_instructions is not null"));
        given.movedToThePast(event);
        forgetting.purgeDue();
        assertEquals(1, kept("proposal where venue_id is null and sealed_link is null and event_id = ?", event));
        assertEquals(1, words(event, "sealed_instructions is null and title = 'Elsewhere'"));
    }

    @Test
    void what_is_decided_keeps_no_link_and_no_words() {
        var team = given.team();
        var event = proposed(team);
        As.staff(
                team.organizer(),
                () -> proposals.decline(waiting.open(event).orElseThrow().id()));
        assertEquals(1, kept("proposal where sealed_link is null and state = 'DECLINED' and event_id = ?", event));
        assertEquals(0, words(event, "1 = 1"));
    }

    @Test
    void what_cannot_be_opened_at_the_moment_is_not_agreed_to_as_if_it_were_empty() {
        var team = given.team();
        var event = proposed(team);
        jdbc.sql("update proposal set sealed_link = (select sealed_door from event where id = event_id)"
                        + " where event_id = ?")
                .param(event.value())
                .update();
        As.administrator(given.person(), () -> {
            var open = waiting.open(event).orElseThrow();
            assertEquals(
                    ProposalRefused.Reason.UNREADABLE,
                    assertThrows(ProposalRefused.class, () -> proposals.agree(open.id()))
                            .reason());
            proposals.decline(open.id());
        });
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

    private int words(EventId event, String which) {
        return kept(
                "proposal_words where " + which + " and proposal_id in (select id from proposal where event_id = ?)",
                event);
    }

    private int kept(String where, EventId event) {
        return Sql.number(jdbc, "select count(*) from " + where, event.value());
    }
}
