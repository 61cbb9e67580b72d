package nyc.icefree.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.Away;
import nyc.icefree.volunteers.DayPart;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.Liking;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.WeekPart;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What volunteers say of themselves on a page of its own: kept, given back, and as a file of their own. */
class MyProfilePagesTest extends AVolunteerSignedIn {
    private static final LocalDate FIRST = LocalDate.now(Given.NEW_YORK).plusDays(20);
    private static final LocalDate LAST = FIRST.plusDays(3);

    @Autowired
    ShiftSignup signup;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    Organizations organizations;

    private MockHttpServletRequestBuilder saying() {
        return post("/en/my/more").session(session).with(csrf());
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
        return profiles.of(volunteer).orElseThrow().answers();
    }

    @Test
    void what_they_say_is_kept_and_shown_again() throws Exception {
        mvc.perform(speaking("en", "ase")).andExpect(header().string("Location", "/en/my/profile?saved"));
        mvc.perform(saying().param("uses-en", "writes")
                        .param("uses-ase", "interprets-at-once")
                        .param("uses-fr", "writes")
                        .param("week", "tuesday-evening", "sunday-morning")
                        .param("from", "", FIRST.toString(), LAST.plusDays(9).toString())
                        .param("until", "", LAST.toString(), "")
                        .param("hours", " 12 ")
                        .param("likes", "near-police", "from-home")
                        .param("adult", "yes"))
                .andExpect(header().string("Location", "/en/my/more?saved"));
        mvc.perform(speaking("en", "ase")).andExpect(header().string("Location", "/en/my/profile?saved"));
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
        assertEquals(
                new FreeTimes(
                        Set.of(
                                new WeekPart(DayOfWeek.TUESDAY, DayPart.EVENING),
                                new WeekPart(DayOfWeek.SUNDAY, DayPart.MORNING)),
                        List.of(new Away(FIRST, LAST), new Away(LAST.plusDays(9), LAST.plusDays(9))),
                        12),
                said.free());
        assertEquals(Set.of(Liking.NEAR_POLICE, Liking.FROM_HOME), said.likes());
        assertTrue(said.adult());
        String page = page("/en/my/more");
        for (String kept : List.of(
                "name=\"uses-ase\" value=\"interprets\" checked",
                "name=\"uses-fr\" value=\"writes\" checked",
                "value=\"tuesday-evening\" aria-label=\"Tuesday, Evening\" checked",
                "type=\"date\" value=\"" + FIRST + "\"",
                "type=\"date\" value=\"" + LAST + "\"",
                "value=\"12\"",
                "value=\"near-police\" checked",
                "name=\"adult\" value=\"yes\" checked")) {
            assertTrue(page.contains(kept), kept);
        }
    }

    @Test
    void who_does_not_speak_a_language_any_more_interprets_no_more_but_may_write_it() throws Exception {
        mvc.perform(speaking("en", "es"));
        mvc.perform(saying().param("uses-es", "interprets", "writes")).andExpect(status().isSeeOther());
        assertEquals(Set.of(Language.ENGLISH, Language.SPANISH), answers().languages());
        mvc.perform(speaking("en")).andExpect(status().isSeeOther());
        assertEquals(Set.of(LanguageUse.WRITES), answers().levels().in(Language.SPANISH));
        assertEquals(Set.of(Language.ENGLISH), answers().languages());
    }

    @Test
    void what_is_refused_is_kept_as_it_was_typed() throws Exception {
        mvc.perform(saying().param("uses-en", "interprets")
                        .param("week", "monday-morning")
                        .param("from", LAST.toString(), "soon")
                        .param("until", FIRST.toString(), "")
                        .param("hours", "many")
                        .param("likes", "rallies")
                        .param("adult", "yes"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"away-error\"")))
                .andExpect(content().string(containsString("id=\"hours-error\"")))
                .andExpect(content().string(containsString("value=\"many\"")))
                .andExpect(content().string(containsString("value=\"soon\"")))
                .andExpect(content().string(containsString("type=\"date\" value=\"" + FIRST + "\"")))
                .andExpect(content().string(containsString("name=\"uses-en\" value=\"interprets\" checked")))
                .andExpect(content().string(containsString("aria-label=\"Monday, Morning\" checked")))
                .andExpect(content().string(containsString("value=\"rallies\" checked")))
                .andExpect(content().string(containsString("name=\"adult\" value=\"yes\" checked")));
        assertEquals(FreeTimes.NOTHING_SAID, answers().free());
    }

    @Test
    void signing_up_asks_for_none_of_it() throws Exception {
        mvc.perform(get("/en/volunteer/sign-up"))
                .andExpect(content().string(not(containsString("name=\"week\""))))
                .andExpect(content().string(not(containsString("name=\"adult\""))));
    }

    @Test
    void all_that_can_be_said_by_who_speaks_every_language_is_a_page_for_a_phone() throws Exception {
        As.volunteer(
                volunteer, () -> profiles.change(new VolunteerForm("Vera", "", Language.ENGLISH, everything(team))));
        assertLight("/my/more");
        var refused = mvc.perform(saying().param("hours", "many")
                        .param("week", slugs(WeekPart.ALL, part -> part.day() + "-" + part.part()))
                        .param("likes", slugs(List.of(Liking.values()), Liking::name))
                        .param(
                                "from",
                                Collections.nCopies(100, FIRST.toString()).toArray(String[]::new))
                        .param(
                                "until",
                                Collections.nCopies(100, FIRST.minusDays(1).toString())
                                        .toArray(String[]::new)))
                .andExpect(content().string(containsString("(40)")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertLight("refused", refused);
    }

    private static <T> String[] slugs(Collection<T> all, Function<T, String> name) {
        return all.stream()
                .map(name)
                .map(one -> one.toLowerCase(Locale.ROOT).replace('_', '-'))
                .toArray(String[]::new);
    }

    static VolunteerAnswers everything(Given.Team team) {
        return new VolunteerAnswers(
                new LanguageLevels(
                        Language.SPOKEN.stream().collect(Collectors.toMap(language -> language, LanguageUse::in))),
                Set.of(CommonSkill.values()),
                Set.of("queens"),
                Set.of(team.organization()),
                new FreeTimes(
                        Set.copyOf(WeekPart.ALL),
                        IntStream.range(0, FreeTimes.MOST_AWAY)
                                .mapToObj(n -> new Away(FIRST.plusDays(2L * n), FIRST.plusDays(2L * n)))
                                .toList(),
                        FreeTimes.MOST_HOURS),
                Set.of(Liking.values()),
                true);
    }

    @Test
    void the_file_of_their_own_says_all_that_is_held() throws Exception {
        As.volunteer(
                volunteer, () -> profiles.change(new VolunteerForm("Vera", "", Language.SPANISH, everything(team))));
        var email = As.volunteer(volunteer, () -> profiles.own()).orElseThrow().email();
        var file = mvc.perform(post("/en/my/data").session(session).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        for (String held : List.of(
                "\n  Vera\n",
                "\n  " + email + "\n",
                "\n  Spanish\n",
                "\n  Spanish: Speaking, Interpreting in pauses, Interpreting at the same time, Writing\n",
                "\n  Legal observer\n",
                "\n  Queens\n",
                "\n  Monday, Morning\n",
                "\n  Sunday, Evening\n",
                "\n  60\n",
                "\n  Being near police\n",
                "\n  I am 18 or older\n",
                String.valueOf(FIRST.getYear()))) {
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
        var file = mvc.perform(post("/en/my/data").session(session).with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();
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
