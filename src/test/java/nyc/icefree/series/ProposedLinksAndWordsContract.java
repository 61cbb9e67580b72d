package nyc.icefree.series;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.ProposalRefused;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.proposals.ProposedPart;
import nyc.icefree.proposals.Scope;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A new meeting link and other words wait for many public dates as they do for one; on both databases. */
abstract class ProposedLinksAndWordsContract extends SeriesGround {
    @AppTest
    static class OnH2Test extends ProposedLinksAndWordsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ProposedLinksAndWordsContract {}

    private static final String OLD = "https://meet.example.org/old";
    private static final String NEW = "https://meet.example.org/new";

    @Autowired
    SeriesProposals proposals;

    @Autowired
    Proposals decisions;

    @Autowired
    ProposalDesk waiting;

    @Autowired
    SeriesDeletion deletion;

    @Autowired
    Organizations organizations;

    private PersonId second;

    @BeforeEach
    void a_second_organizer() {
        second = given.person();
        given.appoint(team.organization(), second, StaffRole.ORGANIZER);
    }

    @Test
    void a_new_meeting_link_of_the_whole_series_waits_for_a_second_person_and_then_holds_for_all() {
        var dates = online(3);
        var proposal = propose(dates.getFirst(), linked(dates.getFirst()), Scope.WHOLE);
        assertEquals(Set.of(OLD), links(dates));
        assertEquals(Set.of(20), capacities(dates));
        As.staff(second, () -> {
            var open = waiting.open(dates.getLast()).orElseThrow();
            assertEquals(Set.of(ProposedPart.LINK), open.parts());
            assertEquals(NEW, open.newLink());
            assertEquals(dates, proposals.preview(proposal).told());
            decisions.agree(proposal);
        });
        assertEquals(Set.of(NEW), links(dates));
    }

    @Test
    void a_new_meeting_link_of_this_and_all_that_follow_waits_too_and_the_rest_of_the_form_does_not() {
        var dates = online(4);
        var form = Drafts.from(linked(dates.get(2))).capacity(33).draft();
        var proposal = propose(dates.get(2), form, Scope.FOLLOWING);
        assertEquals(Set.of(OLD), links(dates));
        assertEquals(Set.of(33), capacities(dates.subList(2, 4)));
        As.staff(second, () -> decisions.agree(proposal));
        assertEquals(Set.of(OLD), links(dates.subList(0, 2)));
        assertEquals(Set.of(NEW), links(dates.subList(2, 4)));
    }

    @Test
    void a_link_that_is_declined_or_withdrawn_holds_for_none() {
        var dates = online(2);
        var declined = propose(dates.getFirst(), linked(dates.getFirst()), Scope.WHOLE);
        As.staff(second, () -> decisions.decline(declined));
        assertEquals(Set.of(OLD), links(dates));
        var withdrawn = propose(dates.getFirst(), linked(dates.getFirst()), Scope.WHOLE);
        As.staff(team.organizer(), () -> decisions.decline(withdrawn));
        assertTrue(As.staff(second, () -> waiting.open(dates.getFirst())).isEmpty());
        assertEquals(Set.of(OLD), links(dates));
    }

    @Test
    void other_words_of_a_series_whose_host_is_not_trusted_wait_for_an_administrator() {
        var dates = approved(3);
        var form = Drafts.from(worded(dates.getFirst())).capacity(7).draft();
        var plan = plan(dates.getFirst());
        assertEquals(
                PlanningRefused.Reason.APPROVAL_NEEDED,
                As.staff(
                        team.organizer(),
                        () -> assertThrows(
                                        PlanningRefused.class,
                                        () -> changing.change(
                                                dates.getFirst(), plan.version(), form, Scope.WHOLE, null, ""))
                                .reason()));
        var proposal = propose(dates.getFirst(), form, Scope.WHOLE);
        assertEquals(Set.of("Clinic"), titles(dates));
        assertEquals(Set.of(7), capacities(dates));
        As.staff(second, () -> {
            assertEquals(List.of(), waiting.toAgree());
            assertEquals(
                    ProposalRefused.Reason.ADMINISTRATOR_NEEDED,
                    assertThrows(ProposalRefused.class, () -> decisions.agree(proposal))
                            .reason());
        });
        As.administrator(given.person(), () -> {
            var open = waiting.toAgree().stream()
                    .filter(p -> p.id().equals(proposal))
                    .findFirst()
                    .orElseThrow();
            assertEquals(Set.of(ProposedPart.WORDS, ProposedPart.INSTRUCTIONS), open.parts());
            assertEquals(form.words(), Objects.requireNonNull(open.held()).words());
            assertEquals(List.of(), proposals.preview(proposal).told(), "nobody has to come elsewhere");
            decisions.agree(proposal);
        });
        assertEquals(Set.of("Rights Circle, Círculo"), titles(dates));
        assertEquals(Set.of("Ask, Pregunte"), descriptions(dates));
    }

    @Test
    void other_words_of_this_and_all_that_follow_wait_too() {
        var dates = approved(3);
        var proposal = propose(dates.get(1), worded(dates.get(1)), Scope.FOLLOWING);
        assertEquals(Set.of("Clinic"), titles(dates));
        As.administrator(given.person(), () -> decisions.agree(proposal));
        assertEquals(Set.of("Clinic"), titles(dates.subList(0, 1)));
        assertEquals(Set.of("Rights Circle, Círculo"), titles(dates.subList(1, 3)));
    }

    @Test
    void words_that_are_declined_or_withdrawn_are_read_by_nobody() {
        var dates = approved(2);
        var declined = propose(dates.getFirst(), worded(dates.getFirst()), Scope.WHOLE);
        As.administrator(given.person(), () -> decisions.decline(declined));
        var withdrawn = propose(dates.getFirst(), worded(dates.getFirst()), Scope.WHOLE);
        As.staff(team.organizer(), () -> decisions.decline(withdrawn));
        assertTrue(As.administrator(given.person(), () -> waiting.open(dates.getFirst()))
                .isEmpty());
        assertEquals(Set.of("Clinic"), titles(dates));
    }

    @Test
    void an_administrator_reads_that_there_is_another_link_and_not_which() {
        var dates = online(2);
        As.administrator(given.person(), () -> organizations.trust(team.organization(), false));
        var proposal = propose(dates.getFirst(), linked(dates.getFirst()), Scope.WHOLE);
        As.administrator(given.person(), () -> {
            var open = waiting.open(dates.getFirst()).orElseThrow();
            assertEquals(Set.of(ProposedPart.LINK), open.parts());
            assertNull(open.newLink());
            decisions.agree(proposal);
        });
        assertEquals(Set.of(NEW), links(dates));
    }

    @Test
    void strangers_administrators_of_others_and_whoever_proposed_it_do_not_agree() {
        var dates = online(2);
        var proposal = propose(dates.getFirst(), linked(dates.getFirst()), Scope.WHOLE);
        As.staff(given.team().organizer(), () -> {
            assertTrue(waiting.open(dates.getFirst()).isEmpty());
            assertThrows(NotYours.class, () -> proposals.preview(proposal));
            assertThrows(NotYours.class, () -> decisions.agree(proposal));
            assertThrows(NotYours.class, () -> decisions.decline(proposal));
        });
        As.administrator(given.person(), () -> assertThrows(NotYours.class, () -> decisions.agree(proposal)));
        As.staff(team.organizer(), () -> assertThrows(ProposalRefused.class, () -> decisions.agree(proposal)));
        assertEquals(Set.of(OLD), links(dates));
    }

    @Test
    void a_proposal_goes_with_its_dates() {
        var id = weekly(TUESDAYS.times(2));
        var first = rows(id).getFirst().event();
        var proposal = propose(first, at(plan(first).draft(), tuesday.atTime(9, 0)), Scope.WHOLE);
        As.staff(team.organizer(), () -> {
            deletion.delete(id, first);
            assertThrows(NotYours.class, () -> decisions.decline(proposal));
        });
    }

    private List<EventId> online(int dates) {
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        var id = weekly(TUESDAYS.times(dates));
        change(
                rows(id).getFirst().event(),
                d -> Drafts.from(d).online(Attendance.HYBRID, OLD).draft(),
                Scope.WHOLE);
        publish(id);
        return rows(id).stream().map(SeriesDateRow::event).toList();
    }

    private List<EventId> approved(int dates) {
        var id = weekly(TUESDAYS.times(dates));
        publish(id);
        As.administrator(given.person(), () -> organizations.trust(team.organization(), false));
        return rows(id).stream().map(SeriesDateRow::event).toList();
    }

    private UUID propose(EventId date, EventDraft form, Scope scope) {
        return As.staff(team.organizer(), () -> {
            proposals.propose(date, plan(date).version(), form, scope, null, "", ShiftHours.MOVE);
            return waiting.open(date).orElseThrow().id();
        });
    }

    private EventDraft linked(EventId date) {
        return Drafts.from(plan(date).draft()).online(Attendance.HYBRID, NEW).draft();
    }

    private EventDraft worded(EventId date) {
        return plan(date)
                .draft()
                .worded(List.of(
                        new EventWords(Language.ENGLISH, "Rights Circle", "Ask", "", true),
                        new EventWords(Language.SPANISH, "Círculo", "Pregunte", "", false)));
    }

    private Set<String> links(List<EventId> dates) {
        return dates.stream().map(d -> plan(d).draft().where().onlineLink()).collect(Collectors.toSet());
    }

    private Set<Integer> capacities(List<EventId> dates) {
        return dates.stream().map(d -> plan(d).draft().rsvps().capacity()).collect(Collectors.toSet());
    }

    private Set<String> titles(List<EventId> dates) {
        return dates.stream()
                .map(d ->
                        plan(d).draft().words().stream().map(EventWords::title).collect(Collectors.joining(", ")))
                .collect(Collectors.toSet());
    }

    private Set<String> descriptions(List<EventId> dates) {
        return dates.stream()
                .map(d -> plan(d).draft().words().stream()
                        .map(EventWords::description)
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.toSet());
    }
}
