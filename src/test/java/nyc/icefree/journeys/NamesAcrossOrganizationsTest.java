package nyc.icefree.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SignedIn;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.requests.RequestForms;
import nyc.icefree.requests.RequestId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Walks every route and view as each role of another organization and as administrator: no answer of the server holds a
 * name or address of people who come or help there. The same walk as one of their own finds them all.
 */
@Tag("proof")
class NamesAcrossOrganizationsTest extends StaffJourney {
    private static final String COMES = "Quetzalina Comes";
    private static final String COMES_MAIL = "quetzalina.comes@example.org";
    private static final String BY_HAND = "Ocelot Byhand";
    private static final String HELPS = "Zanzibara Helps";
    private static final String OFFERS = "Marimba Offers";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Memberships memberships;

    @Autowired
    ShiftPlanning shifts;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    EventRequests requests;

    @Autowired
    RequestDesk desk;

    private final List<Response> answers = new CopyOnWriteArrayList<>();
    private final String helpsMail = "zanzibara." + Given.email();
    private Given.Team theirs;
    private Given.Team ours;
    private EventId event;
    private RequestId request;
    private PersonId helper;

    @BeforeEach
    void people_who_come_and_help_at_another_organization() {
        theirs = given.team();
        ours = given.team();
        var draft = given.session("How to be a good neighbor", 5);
        event = given.published(theirs, draft);
        As.nobody(() -> given.comes(event, Given.party(COMES, 2, COMES_MAIL)));
        As.nobody(() -> given.comes(event, Given.party(BY_HAND, 1)));
        helper = given.volunteer(HELPS, helpsMail, theirs);
        given.volunteer(OFFERS, "marimba." + Given.email(), theirs);
        As.staff(theirs.organizer(), () -> {
            var slot = TimeSlot.of(draft.when().start(), draft.when().end(), Given.NEW_YORK);
            var shift = shifts.plan(Given.shift(event, ShiftRole.WELCOME_DESK, 3, slot));
            staffing.assign(shift, helper, null);
        });
        requests.send(RequestForms.session("Corona Mothers", theirs.organization()), UUID.randomUUID());
        request =
                As.staff(theirs.organizer(), () -> desk.queue(true)).getFirst().id();
    }

    @Test
    void their_own_coordinator_finds_them_all_by_the_same_walk(Page page) {
        var own = signedIn.account(false);
        given.appoint(theirs.organization(), own.person(), StaffRole.COORDINATOR);
        assertEquals(
                new TreeSet<>(Set.of(COMES, COMES_MAIL, BY_HAND, HELPS, OFFERS, helpsMail)),
                walk(page, own).found());
    }

    @Test
    void a_coordinator_of_another_organization_finds_nobody(Page page) {
        var coordinator = signedIn.account(false);
        given.appoint(ours.organization(), coordinator.person(), StaffRole.COORDINATOR);
        findsNobody(page, coordinator);
    }

    @Test
    void an_administrator_who_gave_themself_a_role_there_finds_nobody(Page page) {
        var administrator = signedIn.account(true);
        As.administrator(
                administrator.person(),
                () -> memberships.appoint(theirs.organization(), administrator.person(), StaffRole.COORDINATOR));
        findsNobody(page, administrator);
    }

    @Test
    void an_administrator_who_coordinates_another_organization_finds_nobody(Page page) {
        var administrator = signedIn.account(true);
        given.appoint(ours.organization(), administrator.person(), StaffRole.COORDINATOR);
        findsNobody(page, administrator);
    }

    @Test
    void visitors_and_volunteers_of_either_organization_find_nobody_but_themselves() throws Exception {
        var ofOurs = given.volunteer("Vic Example", ours);
        var ofTheirs = given.volunteer("Val Example", theirs);
        assertEquals(Set.of(), pages(new MockHttpSession()));
        assertEquals(Set.of(), pages(signedIn.volunteer(ofOurs)));
        assertEquals(Set.of(), pages(signedIn.volunteer(ofTheirs)));
    }

    private void findsNobody(Page page, SignedIn.Account account) {
        var seen = walk(page, account);
        assertTrue(seen.answers() > 30, "the walk saw what the server sends: " + seen.answers());
        assertEquals(Set.of(), seen.found());
    }

    /** @param answers how many of the server's answers were read */
    private record Seen(Set<String> found, int answers) {}

    private Seen walk(Page page, SignedIn.Account account) {
        page.onResponse(answers::add);
        staff.signIn(account, signedIn);
        var found = new TreeSet<String>();
        int read = 0;
        var views = new ArrayList<>(Routes.views(Map.of(
                "event",
                event,
                "organization",
                theirs.organization(),
                "chosen",
                request,
                "source",
                UUID.randomUUID(),
                "volunteer",
                helper,
                "template",
                UUID.randomUUID(),
                "page",
                "about",
                "language",
                "es")));
        views.add("/workspace/events/" + event + "?tab=shifts");
        views.add("/workspace/events/" + event + "?tab=rsvps");
        for (String view : views) {
            staff.turnTo(view);
            var sent = new StringBuilder(page.content());
            for (var answer : answers) {
                answers.remove(answer);
                String text = textOf(answer);
                sent.append(text);
                read += text.isEmpty() ? 0 : 1;
            }
            found.addAll(canariesIn(sent.toString()));
        }
        return new Seen(found, read);
    }

    private static String textOf(Response answer) {
        String type = answer.headers().getOrDefault("content-type", "");
        if (!type.contains("json") && !type.contains("html")) {
            return "";
        }
        try {
            return answer.text();
        } catch (PlaywrightException gone) {
            return "";
        }
    }

    private Set<String> pages(MockHttpSession session) throws Exception {
        var found = new TreeSet<String>();
        String slug = Sql.one(jdbc, String.class, "select slug from event where id = ?", event.value());
        for (String path : Routes.every("GET", "en")) {
            for (String name : List.of(slug, theirs.slug())) {
                var answer = mvc.perform(get(path.replace("{slug}", name).replaceAll("\\{[^/]*}", "x"))
                                .session(session))
                        .andReturn();
                found.addAll(canariesIn(answer.getResponse().getContentAsString()));
            }
        }
        return found;
    }

    private Set<String> canariesIn(String sent) {
        var found = new TreeSet<String>();
        for (String canary : List.of(COMES, COMES_MAIL, BY_HAND, HELPS, OFFERS, helpsMail)) {
            if (sent.contains(canary)) {
                found.add(canary);
            }
        }
        return found;
    }
}
