package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.FreeTime;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What volunteers say of themselves on a page of its own: kept, given back, and as a file of their own. */
class MyProfilePagesTest extends AVolunteerSignedIn {
    private static final LocalDate AGAIN = LocalDate.now(Given.NEW_YORK).plusDays(20);

    @Autowired
    ShiftSignup signup;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    Organizations organizations;

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
        return profiles.of(volunteer).orElseThrow().answers();
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
                .andExpect(status().isUnprocessableContent())
                .andExpect(says(
                        "id=\"pause-error\"",
                        "value=\"soon\"",
                        "name=\"uses-en\" value=\"interprets\" checked",
                        "value=\"weekdays\" checked",
                        "name=\"adult\" value=\"yes\" checked"));
        assertEquals(FreeTimes.NOTHING_SAID, answers().free());
    }

    @Test
    void signing_up_asks_for_none_of_it() throws Exception {
        mvc.perform(get("/en/volunteer/sign-up")).andExpect(saysNot("name=\"usual\"", "name=\"adult\""));
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
                volunteer, () -> profiles.change(new VolunteerForm("Vera", "", Language.SPANISH, everything(team))));
        var email = As.volunteer(volunteer, () -> profiles.own()).orElseThrow().email();
        var file = body(mvc.perform(post("/en/my/data").session(session).with(csrf()))
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
        var file = body(mvc.perform(post("/en/my/data").session(session).with(csrf())));
        for (String told : List.of(
                "\n  " + name + "\n",
                ", Know your rights, " + name + ", Confirmed\n",
                ", Know your rights, " + name + ", Handed back\n",
                ", Know your rights, " + name + ", Confirmed, an organizer wrote: They walk over\n")) {
            assertTrue(file.contains(told), told + " in " + file);
        }
    }

    private ShiftId shift(EventId event, int hour) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(9);
        return given.planned(team, Given.shift(event, ShiftRole.WELCOME_DESK, 1, Given.slot(day, hour, hour + 2)));
    }
}
