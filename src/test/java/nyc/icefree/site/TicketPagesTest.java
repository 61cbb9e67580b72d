package nyc.icefree.site;

import static nyc.icefree.Says.leadsTo;
import static nyc.icefree.Says.refuses;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Photographs;
import nyc.icefree.eventform.Visibility;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.SayableCode;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** The page of one answer, in each state that it can be in; the event speaks English and is interpreted into Spanish. */
@AppTest
class TicketPagesTest extends AppParts {
    private static final Pattern HREF = Pattern.compile("(?:href|action|src)=\"([^\"]*)\"");
    private static final Needs ALL =
            new Needs(new Language("wo"), EnumSet.allOf(Need.class), "We come with a stroller");

    private Team team;
    private EventId event;
    private String page = "";
    private String find = "";
    private String token = "";
    private String code = "";

    @BeforeEach
    void a_session_with_five_spots() {
        team = given.team();
        event = given.published(
                team,
                Drafts.from(given.session("Rights at the ferry", 7)).capacity(5).draft());
        page = "/events/" + Slugs.of(programme, event);
    }

    private void a_party_that_left_an_address() {
        team = given.team();
        event = given.published(team, given.session("Rights at the ferry", 7));
        find = "/en/events/" + Slugs.of(programme, event) + "/find";
        var form = Given.party("Rosa", 1, "rosa@example.org");
        token = As.nobody(() -> given.comes(event, form)).manage().value();
        code = reservations.byToken(token).orElseThrow().code().inGroups();
    }

    private String reserved(int people, Needs needs) {
        var form = new ReservationForm("Rosa", people, null, needs, Language.ENGLISH, true);
        return As.nobody(() -> given.comes(event, form)).manage().value();
    }

    private ResultActions look(String token) throws Exception {
        return reads("/en/r/" + token);
    }

    private static String text(ResultActions page) throws Exception {
        return page.andReturn().getResponse().getContentAsString();
    }

    @Test
    void what_when_and_where_come_before_everything_else() throws Exception {
        String html = text(look(reserved(2, Needs.NONE)));
        int[] places = Arrays.stream(new String[] {
                    "Your spot is reserved",
                    "Rights at the ferry</h2>",
                    "<dt>When</dt>",
                    "8601 Example Avenue",
                    "<bdi>Rosa</bdi>, 2 people",
                    "Send myself the link",
                    "Make a change",
                    "Can’t make it?"
                })
                .mapToInt(html::indexOf)
                .toArray();
        assertTrue(places[0] > 0);
        assertEquals(
                Arrays.toString(Arrays.stream(places).sorted().toArray()), Arrays.toString(places), "in this order");
    }

    @Test
    void a_reminder_says_nothing_but_when_and_rings_twice() throws Exception {
        String token = reserved(2, Needs.NONE);
        String link = "/en/r/" + token + "/reminder.ics";
        look(token).andExpect(says(link, "look whether it is in your calendar", "Before you leave home, check here"));
        String file = text(reads(link, "SUMMARY:Appointment\r\n", "CLASS:PRIVATE", "TRIGGER:-PT2H\r\n"));
        assertEquals(2, file.split("BEGIN:VALARM", -1).length - 1, file);
        assertTrue(file.contains("TRIGGER:-PT23H30M\r\n") && file.contains("-//Events//"), file);
        assertFalse(file.contains("ferry") || file.contains("\nLOCATION") || file.contains(token), file);
    }

    @Test
    void whether_there_will_be_photographs_stands_on_the_ticket() throws Exception {
        event = given.published(
                team,
                Drafts.from(given.session("A quiet evening", 7))
                        .photographed(Photographs.NONE)
                        .draft());
        page = "/events/" + Slugs.of(programme, event);
        look(reserved(1, Needs.NONE)).andExpect(says("<p>No photos, please.</p>"));
    }

    @Test
    void what_was_asked_for_is_there_with_what_is_promised_of_it() throws Exception {
        look(reserved(2, ALL))
                .andExpect(says(
                        "<dt>You asked for</dt>",
                        "Interpretation into Wolof. <span class=\"quiet\">No answer yet.",
                        "Childcare. <span class=\"quiet\">No answer yet. Tell us below, under “Make a change”",
                        "Your note to the organizers. <span class=\"quiet\">They can read it."));
        look(reserved(1, new Needs(Language.SPANISH, Set.of(), "")))
                .andExpect(says("Interpretation into Spanish. <span>Yes, we have that."));
        look(reserved(1, Needs.NONE)).andExpect(saysNot("You asked for"));
    }

    @Test
    void the_secret_link_is_nowhere_but_on_this_device_and_in_what_one_sends_to_oneself() throws Exception {
        String token = reserved(1, Needs.NONE);
        String html = text(look(token));
        var elsewhere = HREF.matcher(html)
                .results()
                .map(found -> found.group(1))
                .filter(address -> address.contains(token))
                .filter(address -> !address.startsWith("/"))
                .toList();
        assertEquals(2, elsewhere.size(), elsewhere::toString);
        assertTrue(
                elsewhere.stream().allMatch(address -> address.matches("(sms:\\?&amp;|mailto:\\?)body=http[^ &?]*")),
                elsewhere::toString);
        assertTrue(html.contains("maps.apple.com"), "the way to a place that everybody knows");
        reads("/en" + page).andExpect(saysNot("/r/"));
    }

    /** Who comes knows where; what other companies are handed says no more than the event's page. */
    @Test
    void a_hidden_address_is_written_here_and_in_no_link_that_leads_elsewhere() throws Exception {
        var draft = given.session("Rights behind the shop", 7);
        event = given.published(team, draft.with(Visibility.of(AddressVisibility.COMING)));
        String html = text(look(reserved(1, Needs.NONE)));
        assertTrue(html.contains("8601 Example Avenue"), html);
        assertFalse(html.contains("maps.apple.com") || html.contains("\"geo:"), "no map is told where it is");
        var elsewhere = HREF.matcher(html)
                .results()
                .map(found -> found.group(1))
                .filter(address -> address.startsWith("http") || address.contains(":"))
                .map(address -> URLDecoder.decode(address, StandardCharsets.UTF_8))
                .toList();
        assertTrue(
                elsewhere.stream().anyMatch(address -> address.contains("calendar.google.com")), elsewhere::toString);
        assertTrue(elsewhere.stream().noneMatch(address -> address.contains("Example Avenue")), elsewhere::toString);
    }

    @Test
    void the_form_is_folded_until_something_is_wrong_with_it() throws Exception {
        String token = reserved(1, Needs.NONE);
        look(token).andExpect(says("<details class=\"drawer\">")).andExpect(saysNot("<details class=\"drawer\" open"));
        String refused =
                text(mvc.perform(post("/en/r/" + token).param("name", "").param("adults", "1"))
                        .andExpect(status().isUnprocessableContent()));
        assertTrue(refused.contains("<details class=\"drawer\" open>\n<summary>Make a change"), refused);
        assertTrue(refused.contains("<details class=\"drawer\">\n<summary>Can’t make it?"), "asked by itself");
    }

    @Test
    void cancelling_says_what_it_does_and_afterwards_what_is_true() throws Exception {
        String token = reserved(3, ALL);
        mvc.perform(get("/ko/r/" + token)).andExpect(says("<p class=\"quiet small\">이 글은 지금 영어로만 있어요."));
        look(token)
                .andExpect(saysNot("for now."))
                .andExpect(says("If you cancel, all 3 spots go to others right away"));
        mvc.perform(post("/en/r/" + token + "/cancel"));
        look(token)
                .andExpect(says(
                        "You don’t have a spot anymore.",
                        "We keep what you wrote, marked as cancelled, until ",
                        "You get a new link.",
                        "href=\"/en" + page + "/reserve\">Reserve again"))
                .andExpect(saysNot("You asked for", "Send myself the link", "Can’t make it?"));
        given.movedToThePast(event, 3);
        look(token).andExpect(says("This event is over.")).andExpect(saysNot("Reserve again"));
    }

    @Test
    void who_waits_leaves_the_list() throws Exception {
        reserved(5, Needs.NONE);
        String token = reserved(1, ALL);
        look(token).andExpect(says("You’re first on the list.", "You asked for", "Yes, take me off the list"));
        given.movedToThePast(event, 3);
        look(token).andExpect(says("No spot opened up in time.")).andExpect(saysNot("You’re first on the list."));
    }

    @Test
    void what_to_bring_is_told_until_it_is_over() throws Exception {
        var words = new EventWords(Language.ENGLISH, "Rights at the ferry", "Come.", "Bring a pen.", true);
        event = given.published(
                team,
                Drafts.from(given.session("Rights at the ferry", 7))
                        .words(List.of(words))
                        .draft());
        String token = reserved(2, Needs.NONE);
        String eventPage = "/en/events/" + Slugs.of(programme, event);
        look(token).andExpect(says("Bring a pen."));
        reads(eventPage).andExpect(says("Bring a pen."));
        given.movedToThePast(event, 3);
        look(token).andExpect(says("This event is over")).andExpect(saysNot("Bring a pen."));
        reads(eventPage).andExpect(says("This event is over")).andExpect(saysNot("Bring a pen."));
    }

    @Test
    void once_it_is_over_nobody_is_coming_any_more() throws Exception {
        String token = reserved(2, ALL);
        given.movedToThePast(event, 3);
        look(token)
                .andExpect(says(
                        "This event is over", "Thank you for being part of it.", "This link brings you back here."))
                .andExpect(saysNot("Your spot is reserved", "No answer yet", "event.ics", "Make a change"));
    }

    @Test
    void of_the_link_to_join_online_it_says_what_is_true_now() throws Exception {
        String later = "Everyone with a spot gets the link in time.";
        event = given.published(team, online(7));
        assertTrue(text(look(reserved(1, Needs.NONE))).contains(later));
        event = given.published(team, online(1));
        String token = reserved(1, Needs.NONE);
        String html = text(look(token));
        assertTrue(html.contains("You can also join online:"), html);
        assertTrue(html.contains("https://meet.example.org/room") && !html.contains(later), html);
        As.staff(team.organizer(), () -> planning.cancel(event, "The boiler broke."));
        html = text(look(token));
        assertTrue(html.contains("At a place and online"), html);
        assertFalse(html.contains(later) || html.contains("exact address"), html);
    }

    /** Of which the place and the link are known two days before. */
    private EventDraft online(int inDays) {
        return Drafts.from(given.session("Rights behind the shop", inDays))
                .shownTo(AddressVisibility.COMING)
                .from(48)
                .online(Attendance.HYBRID, "https://meet.example.org/room")
                .draft();
    }

    @Test
    void an_event_that_is_off_comes_before_when_and_where() throws Exception {
        String token = reserved(2, ALL);
        As.staff(team.organizer(), () -> planning.cancel(event, "The boiler broke."));
        String html = text(look(token));
        assertTrue(html.indexOf("Please don’t come.") < html.indexOf("<dt>When</dt>"), html);
        assertTrue(!html.contains("No answer yet") && !html.contains("Make a change"), html);
    }

    @Test
    void who_answered_before_the_event_moved_reads_so_before_when_and_where() throws Exception {
        String token = reserved(2, Needs.NONE);
        String moved = "<p><strong>The time or place has changed: please check both.</strong></p>";
        look(token).andExpect(saysNot(moved));
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(
                    event, plan.version(), Drafts.from(plan.draft()).later(1).draft());
        });
        String html = text(look(token));
        assertTrue(html.contains(moved) && html.indexOf(moved) < html.indexOf("<dt>When</dt>"), html);
    }

    @Test
    void the_events_page_says_how_one_finds_it_again() throws Exception {
        reads("/en" + page, "Already reserved?", "No code? Nothing is lost: if you have a spot");
        reads("/es" + page, "¿Ya reservó?");
    }

    @Test
    void the_page_of_an_event_that_is_over_says_nothing_of_finding_it() throws Exception {
        given.movedToThePast(event, 3);
        reads("/en" + page).andExpect(saysNot("Already reserved?"));
    }

    @Test
    void the_code_on_the_manage_page_leads_back_to_it_from_the_events_page() throws Exception {
        a_party_that_left_an_address();
        reads("/en/r/" + token, code);
        reads(find.replace("/find", ""), "action=\"" + find + "\"");
        mvc.perform(post(find).param("code", code.replace(' ', '-')))
                .andExpect(header().string("Location", "/en/r/" + token));
    }

    @Test
    void what_is_wrong_is_said_with_what_was_typed_kept() throws Exception {
        a_party_that_left_an_address();
        String slip = code.substring(0, 18) + (code.charAt(18) == '0' ? '1' : '0');
        mvc.perform(post(find).param("code", slip))
                .andExpect(refuses("That isn’t the whole code", "value=\"" + slip + "\""));
        String other = SayableCode.of("ab".repeat(32)).digits();
        mvc.perform(post(find).param("code", other))
                .andExpect(refuses("No reservation for this event has that code", "value=\"" + other + "\""));
    }

    @Test
    void a_guesser_waits_and_is_not_locked_out() throws Exception {
        a_party_that_left_an_address();
        String other = SayableCode.of("cd".repeat(32)).digits();
        for (int i = 0; i < 4; i++) {
            mvc.perform(post(find).param("code", other)).andExpect(status().isUnprocessableContent());
        }
        mvc.perform(post(find).param("code", other))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(says("value=\"" + other + "\""));
    }

    @Test
    void a_known_and_an_unknown_address_get_the_same_answer() throws Exception {
        a_party_that_left_an_address();
        String known = mailed("rosa@example.org");
        assertEquals(known, mailed("nobody@example.org"));
        assertEquals(find + "?sent", known);
        mvc.perform(get(find).param("sent", "")).andExpect(says("We say so for every address"));
        mvc.perform(post(find + "/mail").param("email", "no address")).andExpect(refuses("value=\"no address\""));
    }

    @Test
    void nobody_is_promised_a_mail_about_an_event_that_is_off() throws Exception {
        a_party_that_left_an_address();
        As.staff(team.organizer(), () -> planning.cancel(event, "Flooded"));
        assertNothingIsPromised("This event isn’t taking place");
    }

    @Test
    void nobody_is_promised_a_mail_about_an_event_that_is_over() throws Exception {
        a_party_that_left_an_address();
        given.movedToThePast(event, 1);
        assertNothingIsPromised("This event is over");
    }

    @Test
    void who_waits_for_a_new_day_is_sent_their_link_whatever_the_old_one_was() throws Exception {
        a_party_that_left_an_address();
        As.staff(team.organizer(), () -> planning.postpone(event, "Flooded"));
        given.movedToThePast(event, 1);
        assertEquals(find + "?sent", mailed("rosa@example.org"));
    }

    private void assertNothingIsPromised(String why) throws Exception {
        for (String typed : List.of("rosa@example.org", "nobody@example.org")) {
            assertEquals(find, mailed(typed));
        }
        mvc.perform(get(find).param("sent", ""))
                .andExpect(says(why))
                .andExpect(saysNot("is on its way", find + "/mail", "Nothing is lost"));
        mvc.perform(post(find).param("code", code)).andExpect(header().string("Location", "/en/r/" + token));
    }

    private String mailed(String email) throws Exception {
        return leadsTo(mvc.perform(post(find + "/mail").param("email", email)));
    }

    @Test
    void a_destroyed_answer_is_as_if_it_had_never_been() throws Exception {
        a_party_that_left_an_address();
        mvc.perform(get("/en/r/" + token + "/destroy")).andExpect(status().is4xxClientError());
        assertTrue(reservations.byToken(token).isPresent(), "looking destroys nothing");
        String said = leadsTo(mvc.perform(post("/en/r/" + token + "/destroy")));
        reads(said, "Locked backups may keep a copy until", "Do others use this device? Close the browser now");
        mvc.perform(get("/en/r/destroyed").param("until", "<b>")).andExpect(status().isOk());
        mvc.perform(get("/en/r/" + token)).andExpect(status().isNotFound());
        for (String unknown : List.of(token, "AAAAAAAAAAAAAAAAAAAAAA")) {
            mvc.perform(post("/en/r/" + unknown + "/destroy"))
                    .andExpect(header().string("Location", "/en/r/destroyed"));
        }
        mvc.perform(post(find).param("code", code)).andExpect(status().isUnprocessableContent());
    }
}
