package nyc.icefree.workspace.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.As;
import nyc.icefree.Asking;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.approvals.ReviewDesk;
import nyc.icefree.bulk.WaitingWork;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventApproval;
import nyc.icefree.messages.AnnouncementDesk;
import nyc.icefree.messages.announcements.AnnouncedKind;
import nyc.icefree.messages.announcements.AnnouncedSet;
import nyc.icefree.messages.announcements.AnnouncementDraft;
import nyc.icefree.messages.announcements.AnnouncementState;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.signup.ShiftSignup;
import nyc.icefree.text.Language;
import nyc.icefree.text.NoteByLanguage;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.queues.QueueRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewViewTest extends WorkspaceTest {
    private static final int A_CLICK = 15;
    /** List, chosen one and the numbers in the menu; the list has whatever else waits, with its series and places. */
    private static final int BY_ADDRESS = 45;

    @Autowired
    WaitingWork work;

    @Autowired
    EventApproval steps;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalDesk waiting;

    @Autowired
    Organizations organizations;

    @Autowired
    AnnouncementDesk written;

    @Autowired
    ShiftSignup signup;

    private PersonId administrator;

    @BeforeEach
    void signInAsAdministrator() {
        administrator = given.person();
        signIn(administrator, "STAFF", "ADMINISTRATOR");
    }

    private EventId waiting(String title) {
        return waiting(title, 5);
    }

    private EventId waiting(String title, int inDays) {
        Team team = given.untrustedTeam();
        var id = given.drafted(team, Asking.in(given.session(title, inDays), Asking.LIFT));
        As.staff(team.organizer(), () -> steps.submit(id, null));
        signIn(administrator, "STAFF", "ADMINISTRATOR");
        return id;
    }

    @Test
    void the_list_shows_what_waits_and_the_address_which_one_is_read() {
        String title = "Rights " + UUID.randomUUID();
        var id = waiting(title);
        var page = shown(open("review"));
        assertTrue(titles().contains(title), "in the list");
        assertTrue(page.contains("Choose one to read it here"), page);
        assertSays(shown(open("review/" + id)), "Education session", "Do you need the lift?");
        assertEquals(title, findInView(H2.class).first().getText());
    }

    @Test
    void an_announcement_is_read_word_for_word_and_sent() {
        var team = given.team();
        var event = given.published(team);
        As.nobody(() -> given.comes(event, Given.party("Rosa", 1, Given.email())));
        As.administrator(administrator, () -> organizations.trust(team.organization(), false));
        String said = "The place has moved. Confirm at https://evil.example";
        As.staff(
                team.organizer(),
                () -> written.announce(
                        event,
                        new AnnouncementDraft(
                                AnnouncedSet.of(AnnouncedKind.COMING), new NoteByLanguage(Map.of("en", said)), false)));
        var id =
                As.staff(team.organizer(), () -> written.list(event)).getFirst().id();
        signIn(administrator, "STAFF", "ADMINISTRATOR");
        assertSays(shown(open("review/" + id)), said, "Those who come", "Ada Example", "Has the place really changed?");
        press("Send it");
        assertEquals(
                AnnouncementState.WAITING,
                As.staff(team.organizer(), () -> written.list(event)).getFirst().state());
    }

    @ParameterizedTest
    @CsvSource({"Let them read it, Bring your papers, At the side door", "Decline, '', ''"})
    void words_to_people_in_a_shift_of_an_untrusted_host_are_read_once_agreed(
            String answer, String note, String meetingPoint) {
        var team = given.untrustedTeam();
        var id = given.planned(
                team,
                Given.shift(team.organization(), ShiftRole.MARSHAL, 2, Given.slot(Given.inDays(4), 10, 12))
                        .withBriefing("At the side door", "Bring your papers"));
        var volunteer = given.volunteer(team);
        As.volunteer(volunteer, () -> signup.take(id));
        assertEquals(List.of("", ""), told(volunteer), "before");
        signIn(administrator, "STAFF", "ADMINISTRATOR");
        int waiting = work.counts().submitted();
        assertSays(shown(open("review/" + id.value())), "Bring your papers", "At the side door");
        press(answer);
        if (note.isEmpty()) {
            press("Decline it");
        }
        assertEquals(waiting - 1, work.counts().submitted());
        assertEquals(List.of(note, meetingPoint), told(volunteer), "answered");
        As.administrator(administrator, () -> organizations.trust(team.organization(), true));
        assertEquals(List.of(note, meetingPoint), told(volunteer), "of a trusted host");
    }

    private List<String> told(PersonId volunteer) {
        return As.volunteer(volunteer, () -> signup.mine()).stream()
                .flatMap(mine -> Stream.of(mine.note().text(Language.ENGLISH), mine.meetingPoint()))
                .toList();
    }

    @Test
    void once_one_is_answered_the_next_one_opens() {
        String title = "First " + UUID.randomUUID();
        var first = waiting(title);
        waiting("Second " + UUID.randomUUID());
        open("review/" + first);
        press("Accept and publish");
        assertFalse(titles().contains(title), "it waits no more");
        assertFalse(findInView(H2.class).first().getText().equals(title), "another is open");
    }

    @Test
    void what_must_be_written_is_written_in_place_and_is_kept_while_one_looks_elsewhere() {
        var first = waiting("Asked " + UUID.randomUUID());
        var second = waiting("Elsewhere " + UUID.randomUUID());
        open("review/" + first);
        press("Decline");
        press("Decline it");
        assertTrue(words().isInvalid());
        test(words()).setValue("Who leads it?");
        open("review/" + second);
        assertFalse(findInView(TextArea.class).exists());
        open("review/" + first);
        assertEquals("Who leads it?", words().getValue());
        press("Decline it");
        assertEquals("Who leads it?", last(first));
    }

    @Test
    void what_another_has_decided_meanwhile_says_so_and_loses_nothing_typed() {
        var id = waiting("Raced " + UUID.randomUUID());
        open("review/" + id);
        press("Decline");
        test(words()).setValue("Not our campaign.");
        given.approved(id);
        signIn(administrator, "STAFF", "ADMINISTRATOR");
        press("Decline it");
        var page = shown(findInView(ReviewView.class).single());
        assertTrue(page.contains("It does not wait anymore"), page);
        assertEquals("Not our campaign.", words().getValue());
        assertTrue(words().isReadOnly());
    }

    @Test
    void a_click_takes_few_statements_however_long_the_queue() {
        var id = waiting("Counted " + UUID.randomUUID());
        String more = "More " + UUID.randomUUID();
        for (int n = 0; n < 4; n++) {
            waiting(more, 6);
        }
        open("review/" + id);
        var step = findInView(ReviewView.class).single().shortcuts().getFirst();
        long counted = 0;
        // others' events may stand between, which have more to read than these
        for (int n = 0; n < 500 && !shown(findInView(ReviewView.class).single()).contains(more); n++) {
            counted = CountedStatements.in(() -> {
                step.act().run();
                return true;
            });
        }
        assertTrue(counted > 0 && counted <= A_CLICK, "statements: " + counted);
        long opened = CountedStatements.in(() -> open("review/" + id));
        assertTrue(opened <= BY_ADDRESS, "statements: " + opened);
    }

    @Test
    void an_organizer_reads_what_a_colleague_proposes_as_changed_words_and_agrees() {
        var team = given.untrustedTeam();
        var event = given.drafted(team, given.session("Know your rights at work", 5));
        As.staff(team.organizer(), () -> steps.submit(event, null));
        assertSays(
                shown(open(team.organizer(), "review/" + event)),
                "This waits for an administrator",
                "Know your rights at work");
        given.approved(event);
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            var words = given.session("Know your rights at school", 5).words();
            proposals.propose(event, plan.version(), plan.draft().worded(words), ShiftHours.MOVE);
        });
        var proposal = As.administrator(
                administrator,
                () -> waiting.toAgree().stream()
                        .filter(one -> one.event().equals(event))
                        .findFirst()
                        .orElseThrow()
                        .id());
        signIn(administrator, "STAFF", "ADMINISTRATOR");
        var page = shown(open("review/" + proposal));
        assertSays(page, "Goes: work", "New: school", "As it stands now");
        press("Agree: change it");
        assertEquals(
                "Know your rights at school",
                As.staff(team.organizer(), () -> planning.planOf(event).orElseThrow())
                        .draft()
                        .words()
                        .getFirst()
                        .title());
        open(given.team().organizer(), "my-calendar");
        assertTrue(shown(open("review/" + proposal)).contains("It does not wait anymore"));
        assertTrue(shown(open("review")).contains("Nothing waits"));
    }

    private String last(EventId event) {
        return As.administrator(administrator, () -> desk.last(event).orElseThrow())
                .words();
    }

    private TextArea words() {
        return findInView(TextArea.class).single();
    }

    @SuppressWarnings("unchecked")
    private List<String> titles() {
        return findInView(Grid.class)
                .single()
                .getGenericDataView()
                .getItems()
                .map(row -> ((QueueRow) row).title())
                .toList();
    }
}
