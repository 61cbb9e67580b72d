package nyc.icefree.workspace.approvals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.bulk.BulkAct;
import nyc.icefree.bulk.BulkActs;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDateRow;
import nyc.icefree.venues.Venues;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.series.ScopeDialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moving many public dates where a second person is needed: proposed by one, shown to another, agreed to as one. */
@SuppressWarnings("NullAway.Init") // what a test calls first sets them
class ProposalsViewTest extends WorkspaceTest {
    private static final String OLD = "https://meet.example.org/old";
    private static final String NEW = "https://meet.example.org/new";

    @Autowired
    BulkActs acts;

    @Autowired
    Proposals proposals;

    @Autowired
    Venues venues;

    private Team team;
    private PersonId second;
    private List<EventId> dates;

    @BeforeEach
    void a_second_person_is_needed() {
        team = given.team();
        second = given.person();
        As.administrator(given.person(), () -> {
            organizations.askSecondPerson(team.organization(), true);
            given.appoint(team.organization(), second, StaffRole.ORGANIZER);
        });
    }

    private void a_public_series() {
        team = given.team();
        second = given.person();
        given.appoint(team.organization(), second, StaffRole.ORGANIZER);
        dates = As.staff(team.organizer(), () -> {
            var form = Drafts.from(given.session("Clinic", 9))
                    .online(Attendance.HYBRID, OLD)
                    .draft();
            var id = series.plan(
                    team.organization(),
                    form,
                    Repeats.by(Rule.read("FREQ=DAILY;COUNT=3", LocalDate.of(2027, 1, 1), Given.NEW_YORK)));
            publishing.publish(id);
            return seriesDesk.dates(id, 0, 9).stream().map(SeriesDateRow::event).toList();
        });
    }

    @Test
    void a_whole_series_is_proposed_on_its_form_and_moved_by_another() {
        var dates = series();
        var form = Given.party("Rosa", 2, "rosa@example.org");
        As.nobody(() -> given.comes(dates.getFirst(), form));
        open(team.organizer(), "events/" + dates.getFirst() + "/edit");
        begins(begin().plusHours(1));
        press("Save");
        reaches("The whole series");
        var said = shown(find(ScopeDialog.class).single());
        assertTrue(said.contains("move only when a second person agrees"), said);
        pressAnywhere("Propose it");
        var before = starts(dates);
        var today = shown(open(second, ""));
        assertTrue(today.contains("somebody proposes to change several dates of this series"), today);
        open("events/" + dates.getLast());
        var note = shown(findInView(WaitingFor.class).single());
        assertTrue(note.contains("Somebody proposes to change the whole series."), note);
        assertSays(note, "3 are public", "One party that comes or waits gets an email.");
        assertEquals(before, starts(dates));
        press("Agree: change all of it");
        assertEquals(before.stream().map(at -> at.plusHours(1)).toList(), starts(dates));
        assertFalse(findInView(WaitingFor.class).exists());
    }

    @Test
    void whoever_proposed_it_can_only_take_it_back() {
        var dates = series();
        var first = dates.getFirst();
        As.staff(team.organizer(), () -> {
            var later = new BulkAct.Move(2, 0);
            acts.carryOut(acts.foresee(List.of(first), later), later);
        });
        open(team.organizer(), "events/" + first);
        var before = starts(dates);
        press("Agree: change it");
        assertEquals(before, starts(dates));
        press("Delete the proposal");
        assertFalse(findInView(WaitingFor.class).exists());
    }

    private List<java.time.LocalDateTime> starts(List<EventId> dates) {
        return dates.stream()
                .map(date -> events.slotOf(date).orElseThrow().startLocal())
                .toList();
    }

    private List<EventId> series() {
        return As.staff(team.organizer(), () -> {
            var id = series.plan(
                    team.organization(),
                    given.session("Clinic", 9),
                    Repeats.by(Rule.read("FREQ=DAILY;COUNT=3", LocalDate.of(2027, 1, 1), Given.NEW_YORK)));
            publishing.publish(id);
            return seriesDesk.dates(id, 0, 9).stream().map(SeriesDateRow::event).toList();
        });
    }

    @Test
    void a_new_link_of_the_whole_series_is_read_and_agreed_to_by_a_second_person() {
        a_public_series();
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        var note = proposedLink("move only when a second person agrees");
        assertSays(note, "Somebody proposes to change the whole series.", "New meeting link: " + NEW);
        press("Agree: change all of it");
        assertEquals(Set.of(NEW), all(d -> d.where().onlineLink()));
        assertFalse(findInView(WaitingFor.class).exists());
    }

    @Test
    void an_administrator_reads_that_the_link_is_another_and_not_which() {
        a_public_series();
        As.administrator(given.person(), () -> {
            organizations.askSecondPerson(team.organization(), true);
            organizations.trust(team.organization(), false);
        });
        proposedLink("Once an administrator agrees");
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        open("events/" + dates.getLast());
        var note = shown(findInView(WaitingFor.class).single());
        assertTrue(note.contains("The meeting link would change."), note);
        assertFalse(note.contains("meet.example.org"), note);
        press("Decline the proposal");
        test(field(TextArea.class, "Reason")).setValue("Use the old one");
        pressAnywhere("Decline it");
        assertEquals(Set.of(OLD), all(d -> d.where().onlineLink()));
    }

    @Test
    void other_words_of_the_whole_series_are_read_and_agreed_to_by_an_administrator() {
        a_public_series();
        As.administrator(given.person(), () -> organizations.trust(team.organization(), false));
        open(team.organizer(), "events/" + dates.getFirst() + "/edit");
        type("Title in English", "Rights Circle");
        typeLong("Description in English", "Ask us.");
        press("Add Spanish");
        type("Title in Spanish", "Círculo");
        typeLong("Description in Spanish", "Pregunte.");
        var said = proposeWhole();
        assertTrue(said.contains("waits until an administrator agrees"), said);
        assertEquals(Set.of("Clinic"), all(ProposalsViewTest::titles));
        open(second, "events/" + dates.getLast());
        press("Agree: change all of it");
        assertEquals(Set.of("Clinic"), all(ProposalsViewTest::titles), "no organizer agrees to that");
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        var today = shown(open(""));
        assertTrue(today.contains("somebody proposes to change several dates of this series"), today);
        open("events/" + dates.getLast());
        var note = shown(findInView(WaitingFor.class).single());
        for (String word : List.of("Rights Circle", "Ask", "us.", "Círculo", "Pregunte.")) {
            assertTrue(note.contains(word), note);
        }
        press("Agree: change all of it");
        assertEquals(Set.of("Rights Circle, Círculo"), all(ProposalsViewTest::titles));
    }

    @Test
    void an_administrator_reads_that_a_hidden_place_is_another_and_not_which() {
        team = given.team();
        var form = Drafts.from(given.session("Rights", 5)).shownTo(AddressVisibility.COMING);
        var event = given.published(team, form.draft());
        As.administrator(given.person(), () -> organizations.trust(team.organization(), false));
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            var hall = venues.add(team.organization(), Given.room("Bell Hall"));
            var next = Drafts.from(plan.draft()).at(hall).draft();
            proposals.propose(event, plan.version(), next, ShiftHours.MOVE);
        });
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        open("events/" + event);
        var note = shown(findInView(WaitingFor.class).single());
        assertTrue(note.contains("The place would change."), note);
        assertFalse(note.contains("Bell Hall"), note);
    }

    private String proposedLink(String agreement) {
        open(team.organizer(), "events/" + dates.getFirst() + "/edit");
        type("Link to join", NEW);
        var said = proposeWhole();
        assertTrue(said.contains(agreement), said);
        assertEquals(Set.of(OLD), all(d -> d.where().onlineLink()));
        open(second, "events/" + dates.getLast());
        return shown(findInView(WaitingFor.class).single());
    }

    private String proposeWhole() {
        press("Save");
        reaches("The whole series");
        var said = shown(find(ScopeDialog.class).single());
        test(find(Button.class).withText("Propose it").last()).click();
        return said;
    }

    private void typeLong(String caption, String text) {
        test(field(TextArea.class, caption)).setValue(text);
    }

    private Set<String> all(Function<EventDraft, String> what) {
        return As.staff(
                team.organizer(),
                () -> dates.stream()
                        .map(date ->
                                what.apply(planning.planOf(date).orElseThrow().draft()))
                        .collect(Collectors.toSet()));
    }

    private static String titles(EventDraft form) {
        return form.words().stream().map(EventWords::title).collect(Collectors.joining(", "));
    }
}
