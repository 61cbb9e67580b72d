package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static nyc.icefree.Says.refuses;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.asks.AskStops;
import nyc.icefree.shifts.asks.MyAsks;
import nyc.icefree.shifts.asks.ShiftCover;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.VolunteerTrust;
import nyc.icefree.volunteers.FreeTime;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.OwnSkill;
import nyc.icefree.volunteers.skills.OwnSkills;
import nyc.icefree.volunteers.skills.Skill;
import nyc.icefree.web.RipeKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a signed-in volunteer sees and does, and how one becomes a volunteer. */
class MyPagesTest extends AVolunteerSignedIn {
    private static final LocalDate AGAIN = Given.inDays(20);
    private static final Pattern CHOICE = Pattern.compile("name=\"(?:skills|organizations)\" value=\"([^\"]*)\"");

    @Autowired
    OwnSkills skills;

    @Autowired
    VolunteerTrust trust;

    @Autowired
    MyAsks asks;

    @Autowired
    ShiftCover cover;

    @Autowired
    AskStops stops;

    /** Else whoever opens only their shifts would be let go of after seven days. */
    @Test
    void coming_in_by_the_link_confirms_who_signed_up() throws Exception {
        var form = form("Una New");
        As.nobody(() -> volunteers.signUp(form));
        var una = people.byEmail(form.email()).orElseThrow();
        assertNull(volunteers.of(una).orElseThrow().confirmedAt());
        mvc.perform(get("/en/my/").session(signedIn.volunteer(una))).andExpect(status().isOk());
        assertNotNull(volunteers.of(una).orElseThrow().confirmedAt());
    }

    @Test
    void nobody_sees_these_pages_without_signing_in() throws Exception {
        for (String page : new String[] {"", "shifts", "calendar", "profile", "leave"}) {
            mvc.perform(get("/es/my/" + page))
                    .andExpect(status().isFound())
                    .andExpect(header().string("Location", "/es/my/sign-in"));
            sees("/es/my/" + page)
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(header().string("X-Robots-Tag", "noindex"));
        }
    }

    @Test
    void a_page_of_one_s_own_does_not_promise_to_set_no_cookies() throws Exception {
        String promise = "No cookies, no scripts";
        reads("/en/events", promise);
        for (String page : java.util.List.of(
                "/en/my/", "/en/my/sign-in", "/sign-in", "/en/my/nowhere", "/sign-in/nowhere", "/en/r/destroyed")) {
            mvc.perform(get(page).session(session)).andExpect(saysNot(promise));
        }
    }

    @Test
    void the_calendar_link_is_made_by_a_button_and_stays_until_it_is_renewed() throws Exception {
        for (int look = 0; look < 2; look++) {
            sees("/en/my/calendar", "Get my secret link").andExpect(saysNot("/calendar/my/"));
        }
        sends("/en/my/calendar").andExpect(header().string("Location", "/en/my/calendar"));
        String before = calendarLink();
        assertEquals(before, calendarLink());
        sends("/en/my/calendar").andExpect(header().string("Location", "/en/my/calendar?renewed"));
        assertTrue(!before.equals(calendarLink()));
    }

    private String calendarLink() throws Exception {
        String page = body(mvc.perform(get("/en/my/calendar").session(session)));
        var link = java.util.regex.Pattern.compile("/calendar/my/[A-Za-z0-9_-]+\\.ics")
                .matcher(page);
        assertTrue(link.find());
        return link.group();
    }

    @Test
    void a_profile_that_is_refused_keeps_what_was_typed() throws Exception {
        sends("/en/my/profile", "name", "", "email", "not an address", "skills", "medic")
                .andExpect(refuses(
                        "value=\"not an address\"",
                        "value=\"medic\" checked",
                        "id=\"name-error\"",
                        "id=\"languages-error\""));
    }

    @Test
    void who_leaves_is_signed_out_and_has_no_page() throws Exception {
        sends("/en/my/leave").andExpect(header().string("Location", "/en/volunteer?left"));
        assertTrue(volunteers.of(volunteer).isEmpty());
        mvc.perform(get("/en/volunteer").param("left", "")).andExpect(says("your data is deleted"));
    }

    @Test
    void an_organization_that_asks_is_answered_on_the_first_page() throws Exception {
        var asking = given.team();
        String email =
                As.volunteer(volunteer, () -> volunteers.own()).orElseThrow().email();
        var answers = new VolunteerAnswers(Set.of(Language.ENGLISH), Set.of(), Set.of(), Set.of(asking.organization()));
        As.staff(
                asking.organizer(),
                () -> volunteerDesk.addByHand(new VolunteerForm("V", email, Language.ENGLISH, answers)));
        String path = "/en/my/asked/" + asking.organization();
        sees("/en/my/", "action=\"" + path + "/yes\"", "action=\"" + path + "/no\"");
        sends(path + "/yes").andExpect(header().string("Location", "/en/my/?agreed"));
        sends(path + "/no").andExpect(status().isNotFound());
        sees("/en/my/").andExpect(saysNot(path));
        assertEquals(
                Set.of(team.organization(), asking.organization()),
                As.volunteer(volunteer, () -> volunteers.own())
                        .orElseThrow()
                        .answers()
                        .organizations());
    }

    @Test
    void signing_up_answers_alike_for_known_and_unknown_addresses() throws Exception {
        String unknown = Given.email();
        for (int i = 0; i < 2; i++) {
            long begun = System.nanoTime();
            mvc.perform(post("/en/volunteer/sign-up")
                            .param("key", RipeKeys.ripe(vault, "volunteer"))
                            .param("name", "Nora")
                            .param("email", unknown)
                            .param("organizations", team.organization().toString()))
                    .andExpect(status().isSeeOther())
                    .andExpect(header().string("Location", "/en/my/sign-in/sent"))
                    .andExpect(header().doesNotExist("Set-Cookie"));
            assertTrue(System.nanoTime() - begun > 250_000_000, "the time says nothing either");
        }
        reads("/en/my/sign-in/sent", "If this address is right");
        mvc.perform(post("/en/volunteer/sign-up").param("name", "Nora")).andExpect(refuses("value=\"Nora\""));
    }

    private MockHttpServletRequestBuilder speaking(String... languages) {
        return post("/en/my/profile")
                .session(session)
                .with(csrf())
                .param("name", "Vera")
                .param("language", "en")
                .param("languages", languages)
                .param("organizations", team.organization().toString());
    }

    private VolunteerAnswers answers() {
        return volunteers.of(volunteer).orElseThrow().answers();
    }

    @Test
    void what_they_say_is_kept_and_shown_again() throws Exception {
        mvc.perform(speaking("en", "ase")
                        .param("uses-en", "writes")
                        .param("uses-ase", "interprets-at-once")
                        .param("uses-fr", "writes")
                        .param("usual", "evenings", "weekends")
                        .param("pause", AGAIN.toString())
                        .param("adult", "yes"))
                .andExpect(header().string("Location", "/en/my/profile?saved"));
        var said = answers();
        assertEquals(
                new LanguageLevels(Map.of(
                        Language.ENGLISH,
                        Set.of(LanguageUse.SPEAKS, LanguageUse.WRITES),
                        new Language("ase"),
                        Set.of(LanguageUse.INTERPRETS_AT_ONCE),
                        new Language("fr"),
                        Set.of(LanguageUse.WRITES))),
                said.levels());
        assertEquals(new FreeTimes(Set.of(FreeTime.EVENINGS, FreeTime.WEEKENDS), AGAIN), said.free());
        assertTrue(said.adult());
        String page = page("/en/my/profile");
        for (String kept : List.of(
                "name=\"uses-ase\" value=\"interprets\" checked",
                "name=\"uses-fr\" value=\"writes\" checked",
                "value=\"evenings\" checked",
                "type=\"date\" value=\"" + AGAIN + "\"",
                "name=\"adult\" value=\"yes\" checked")) {
            assertTrue(page.contains(kept), kept);
        }
    }

    @Test
    void who_does_not_speak_a_language_any_more_interprets_no_more_but_may_write_it() throws Exception {
        mvc.perform(speaking("en", "es").param("uses-es", "interprets", "writes"))
                .andExpect(status().isSeeOther());
        assertEquals(Set.of(Language.ENGLISH, Language.SPANISH), answers().languages());
        mvc.perform(speaking("en").param("uses-es", "interprets", "writes")).andExpect(status().isSeeOther());
        assertEquals(Set.of(LanguageUse.WRITES), answers().levels().in(Language.SPANISH));
        assertEquals(Set.of(Language.ENGLISH), answers().languages());
    }

    @Test
    void what_is_refused_is_kept_as_it_was_typed() throws Exception {
        mvc.perform(speaking("en")
                        .param("uses-en", "interprets")
                        .param("usual", "weekdays")
                        .param("pause", "soon")
                        .param("adult", "yes"))
                .andExpect(refuses(
                        "id=\"pause-error\"",
                        "value=\"soon\"",
                        "name=\"uses-en\" value=\"interprets\" checked",
                        "value=\"weekdays\" checked",
                        "name=\"adult\" value=\"yes\" checked"));
        assertEquals(FreeTimes.NOTHING_SAID, answers().free());
    }

    @Test
    void signing_up_asks_for_none_of_it_and_shows_the_name_to_the_campaign_only() throws Exception {
        var campaign = given.team().organization();
        As.administrator(
                given.person(), () -> organizations.letRunCampaign(given.team().organization()));
        As.administrator(given.person(), () -> organizations.letRunCampaign(campaign));
        String page = body(reads("/en/volunteer/sign-up"));
        var controls = Pattern.compile("<(input(?! type=\"hidden\")|select|textarea|button)\\b")
                .matcher(page)
                .results()
                .count();
        assertTrue(controls <= 10, page);
        assertEquals(
                List.of(campaign.toString()),
                Pattern.compile("name=\"organizations\" value=\"([^\"]+)\" checked")
                        .matcher(page)
                        .results()
                        .map(found -> found.group(1))
                        .toList());
        As.administrator(given.person(), () -> organizations.activate(campaign, false));
        String choice = "name=\"organizations\" value=\"" + team.organization() + "\"";
        assertFalse(page.contains(choice));
        assertTrue(body(reads("/en/volunteer/sign-up")).contains(choice), "while nobody runs it");
    }

    static VolunteerAnswers everything(Given.Team team) {
        return new VolunteerAnswers(
                new LanguageLevels(Language.SPOKEN.stream()
                        .limit(3)
                        .collect(Collectors.toMap(language -> language, LanguageUse::in))),
                Set.of(CommonSkill.values()),
                Set.of("queens"),
                Set.of(team.organization()),
                new FreeTimes(Set.of(FreeTime.values()), AGAIN),
                true);
    }

    @Test
    void the_file_of_their_own_says_all_that_is_held() throws Exception {
        As.volunteer(
                volunteer, () -> volunteers.change(new VolunteerForm("Vera", "", Language.SPANISH, everything(team))));
        var email =
                As.volunteer(volunteer, () -> volunteers.own()).orElseThrow().email();
        var file = body(sends("/en/my/data")
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Content-Disposition", containsString("attachment"))));
        for (String held : List.of(
                "\n  Vera\n",
                "\n  " + email + "\n",
                "\n  Spanish\n",
                "\n  Spanish: Speaking, Interpreting in pauses, Interpreting at the same time, Writing\n",
                "\n  Legal observer\n",
                "\n  Queens\n",
                "\n  Weekends\n",
                "\n  I am 18 or older\n",
                String.valueOf(AGAIN.getYear()))) {
            assertTrue(file.contains(held), held + " in " + file);
        }
    }

    @Test
    void the_file_of_their_own_says_every_shift_and_organization_listed_or_not() throws Exception {
        var event = given.published(team, given.session("Know your rights", 9));
        var held = shift(event, 18);
        var back = shift(event, 20);
        As.volunteer(volunteer, () -> signup.take(held));
        As.volunteer(volunteer, () -> signup.take(back));
        As.volunteer(volunteer, () -> signup.handBack(back));
        var clashing = shift(event, 19);
        As.staff(team.organizer(), () -> staffing.assign(clashing, volunteer, "They walk over"));
        var name = Objects.requireNonNull(
                        organizations.cards(Set.of(team.organization())).get(team.organization()))
                .name();
        As.administrator(given.person(), () -> organizations.activate(team.organization(), false));
        var file = body(sends("/en/my/data"));
        for (String told : List.of(
                "\n  " + name + "\n",
                ", Know your rights, " + name + ", Confirmed\n",
                ", Know your rights, " + name + ", Given back\n",
                ", Know your rights, " + name + ", Confirmed, an organizer wrote: They walk over\n")) {
            assertTrue(file.contains(told), told + " in " + file);
        }
    }

    private ShiftId shift(EventId event, int hour) {
        return given.planned(
                team, Given.shift(event, ShiftRole.WELCOME_DESK, 1, Given.slot(Given.inDays(9), hour, hour + 2)));
    }

    @Test
    void a_skill_of_an_organization_that_they_help_is_said_and_kept() throws Exception {
        var drummer = ownSkill("Drummer");
        String box = "name=\"skills\" value=\"" + drummer + "\"";
        sees("/en/my/profile", box, "> Drummer</label>").andExpect(saysNot(box + " checked"));
        mvc.perform(post("/en/my/profile")
                        .session(session)
                        .with(csrf())
                        .param("name", "Vera")
                        .param("language", "en")
                        .param("languages", "en")
                        .param("skills", "medic", drummer.toString(), "juggler")
                        .param("organizations", team.organization().toString()))
                .andExpect(status().is3xxRedirection());
        assertEquals(
                Set.of(CommonSkill.MEDIC, drummer),
                volunteers.of(volunteer).orElseThrow().skills());
        sees("/en/my/profile", box + " checked");
        sends("/en/my/data").andExpect(says("\n  Drummer\n"));
    }

    @Test
    void the_largest_profile_stays_a_page_for_a_phone() throws Exception {
        var helped = new ArrayList<>(List.of(team, given.team(), given.team()));
        var had = new HashSet<Skill>(Set.of(CommonSkill.values()));
        for (var of : helped) {
            for (int n = 0; n < OwnSkills.MOST; n++) {
                var own = ownSkill(of, "Knows what to do when it rains and speakers fail, number " + n);
                if (n % 2 == 0) {
                    had.add(own);
                }
            }
        }
        for (int n = 0; n < 55; n++) {
            given.team();
        }
        assertLight("/my/profile");
        help(helped, had);
        helped.forEach(this::trained);
        assertLight("/my/profile");
        assertTrue(page("/en/my/profile").contains("7 more lines are in your file"));
    }

    @Test
    void what_is_not_shown_at_first_is_behind_a_button_that_keeps_what_was_typed() throws Exception {
        var helped = List.of(team, given.team(), given.team());
        var all = new HashSet<String>();
        for (var of : helped) {
            for (int n = 0; n < OwnSkills.MOST; n++) {
                all.add(ownSkill(of, "Drummer " + n).toString());
            }
        }
        for (int n = 0; n < 25; n++) {
            all.add(given.team().organization().toString());
        }
        help(helped, Set.of(CommonSkill.MEDIC));
        var seen = new HashSet<String>();
        String page = page("/en/my/profile");
        for (String what : List.of("skills", "organizations")) {
            var steps = new HashSet<String>();
            for (String step = later(what, page); steps.add(step); step = later(what, page)) {
                page = body(sends(
                                "/en/my/profile",
                                "name",
                                "Vera is here",
                                "skills",
                                "medic",
                                "organizations",
                                team.organization().toString(),
                                "later-" + what,
                                step)
                        .andExpect(status().isOk()));
                assertLight(what + step, page);
                assertTrue(page.contains("value=\"Vera is here\""));
                assertSays(page, "value=\"medic\" checked", "value=\"" + team.organization() + "\" checked");
                CHOICE.matcher(page).results().forEach(one -> seen.add(one.group(1)));
            }
        }
        assertTrue(seen.containsAll(all), () -> all.size() + " of " + seen.size());
        assertEquals(
                "Vera Volunteer",
                As.volunteer(volunteer, () -> volunteers.own()).orElseThrow().name());
    }

    private static String later(String what, String page) {
        var button = Pattern.compile("name=\"later-" + what + "\" value=\"([0-9]+)\"")
                .matcher(page);
        assertTrue(button.find(), what);
        return button.group(1);
    }

    private void help(Collection<Given.Team> helped, Set<Skill> had) {
        var all = everything(team);
        var organizations = helped.stream().map(Given.Team::organization).collect(Collectors.toSet());
        var answers = new VolunteerAnswers(all.levels(), had, all.areas(), organizations, all.free(), all.adult());
        As.volunteer(
                volunteer, () -> volunteers.change(new VolunteerForm("Vera Volunteer", "", Language.ENGLISH, answers)));
    }

    /** Five lines: four trainings, and the level that follows. */
    private void trained(Given.Team by) {
        As.staff(given.coordinator(by.organization()), () -> {
            for (int n = 0; n < 4; n++) {
                var form = new TrainingForm(NamesByLanguage.of(Language.ENGLISH, "Marshal basics " + n), 12, Set.of());
                trust.grant(trainings.add(by.organization(), form), Set.of(volunteer));
            }
        });
    }

    private OwnSkill ownSkill(String name) {
        return ownSkill(team, name);
    }

    private OwnSkill ownSkill(Given.Team of, String name) {
        var called = NamesByLanguage.of(Language.ENGLISH, name);
        return As.staff(given.coordinator(of.organization()), () -> skills.add(of.organization(), called));
    }

    @Test
    void what_an_organization_gave_them_stands_on_their_page_and_in_their_file() throws Exception {
        var form = new TrainingForm(NamesByLanguage.of(Language.ENGLISH, "Marshal basics"), null, Set.of());
        As.staff(given.coordinator(team.organization()), () -> {
            trust.grant(trainings.add(team.organization(), form), Set.of(volunteer));
        });
        for (String said : List.of(read(post("/en/my/data").with(csrf())), read(get("/en/my/profile")))) {
            assertSays(said, ": training “Marshal basics”, ", ": Trained, since ");
        }
    }

    private String read(MockHttpServletRequestBuilder asked) throws Exception {
        return body(mvc.perform(asked.session(session)));
    }

    @Test
    void the_time_of_a_shift_that_was_corrected_stands_with_what_was_planned() throws Exception {
        var helped = helped();
        sees("/en/my/hours", "1 hour 30 minutes in 1 shift").andExpect(saysNot("Planned:"));
        As.staff(team.organizer(), () -> staffing.correctHours(helped, Duration.ofMinutes(165)));
        sees("/en/my/hours", "2 hours 45 minutes in 1 shift", "Planned: 1 hour 30 minutes");
        sends("/en/my/hours", "name", "Vera").andExpect(says("2 hours 45 minutes"));
        sends("/en/my/data").andExpect(says("helped, organizers say: 2 hours 45 minutes"));
    }

    /** For an hour and a half, an hour ago. */
    private AssignmentId helped() {
        var shift = given.planned(
                team, Given.shift(team.organization(), ShiftRole.WELCOME_DESK, 1, Given.slot(Given.inDays(3), 9, 11)));
        var in = As.volunteer(volunteer, () -> signup.take(shift));
        jdbc.sql("update shift set starts_at = ?, ends_at = ? where id = ?")
                .params(
                        Timestamp.from(Instant.now().minus(Duration.ofMinutes(150))),
                        Timestamp.from(Instant.now().minus(Duration.ofMinutes(60))),
                        shift.value())
                .update();
        return in;
    }

    private ShiftId shift(ShiftRole role, int inDays) {
        var slot = Given.slot(Given.inDays(inDays), 9, 10);
        return given.planned(team, Given.shift(team.organization(), role, 1, slot));
    }

    private ShiftId takenBy(PersonId who, ShiftRole role, int inDays) {
        var shift = shift(role, inDays);
        As.volunteer(who, () -> signup.take(shift));
        return shift;
    }

    private String file() throws Exception {
        return body(sends("/en/my/data"));
    }

    @Test
    void it_says_all_that_is_kept_of_asking() throws Exception {
        String before = file();
        for (String heading : List.of(
                "Shifts you were asked to take, want if they open up, or said no to\n  Nothing\n",
                "Shifts you want somebody else to take\n  Nothing\n",
                "Email asking you to take shifts\n  Nothing\n")) {
            assertTrue(before.contains(heading), heading + " in " + before);
        }
        var bo = volunteers.enlist(form("Secret Other"));
        var full = takenBy(bo, ShiftRole.ACCESS, 5);
        var covered = takenBy(volunteer, ShiftRole.SET_UP, 7);
        var no = shift(ShiftRole.SPEAKER, 13);
        As.volunteer(volunteer, () -> {
            asks.callMe(full);
            asks.refuse(no);
            cover.want(covered);
            return null;
        });
        stops.stop(volunteer);
        String file = file();
        for (String said : List.of(
                "\n  Access help, ",
                ", you wanted to be called, not asked yet\n",
                "\n  Speaker, ",
                ", nobody asked, you said no\n",
                "want somebody else to take\n  Set-up and clean-up, ",
                "\n  You want none\n")) {
            assertTrue(file.contains(said), said + " in " + file);
        }
        assertFalse(file.contains("Secret"), file);
    }
}
