package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.trainings.VolunteerTrust;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.OwnSkill;
import nyc.icefree.volunteers.skills.OwnSkills;
import nyc.icefree.volunteers.skills.Skill;
import nyc.icefree.volunteers.skills.SkillForm;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Skills that organizations added, on the own page of who helps them. */
class MySkillsPageTest extends AVolunteerSignedIn {
    private static final Pattern CHOICE = Pattern.compile("name=\"(?:skills|organizations)\" value=\"([^\"]*)\"");

    @Autowired
    OwnSkills skills;

    @Autowired
    Trainings trainings;

    @Autowired
    VolunteerTrust trust;

    @Test
    void a_skill_of_an_organization_that_they_help_is_said_and_kept() throws Exception {
        var drummer = ownSkill("Drummer");
        String box = "name=\"skills\" value=\"" + drummer + "\"";
        mvc.perform(get("/en/my/profile").session(session))
                .andExpect(says(box, "> Drummer</label>"))
                .andExpect(saysNot(box + " checked"));
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
                profiles.of(volunteer).orElseThrow().skills());
        mvc.perform(get("/en/my/profile").session(session)).andExpect(says(box + " checked"));
        mvc.perform(post("/en/my/data").session(session).with(csrf())).andExpect(says("\n Drummer\n"));
        mvc.perform(get("/en/volunteer/sign-up")).andExpect(saysNot("Drummer"));
    }

    @Test
    void with_all_that_can_be_said_and_whatever_organizations_add_it_is_a_page_for_a_phone() throws Exception {
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
        assertLight("/volunteer/sign-up");
        assertLight("/my/profile");
        help(helped, had);
        helped.forEach(this::trained);
        assertLight("/my/profile");
        assertTrue(page("/en/my/profile").contains("7 more lines stand in your file"));
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
                page = body(mvc.perform(post("/en/my/profile")
                                .session(session)
                                .with(csrf())
                                .param("name", "Vera is here")
                                .param("skills", "medic")
                                .param("organizations", team.organization().toString())
                                .param("later-" + what, step))
                        .andExpect(status().isOk()));
                assertLight(what + step, page);
                assertTrue(page.contains("value=\"Vera is here\""));
                assertTrue(page.contains("value=\"medic\" checked"));
                assertTrue(page.contains("value=\"" + team.organization() + "\" checked"));
                CHOICE.matcher(page).results().forEach(one -> seen.add(one.group(1)));
            }
        }
        assertTrue(seen.containsAll(all), () -> all.size() + " of " + seen.size());
        assertEquals(
                "Vera Volunteer",
                As.volunteer(volunteer, () -> profiles.own()).orElseThrow().name());
    }

    private static String later(String what, String page) {
        var button = Pattern.compile("name=\"later-" + what + "\" value=\"([0-9]+)\"")
                .matcher(page);
        assertTrue(button.find(), what);
        return button.group(1);
    }

    private void help(Collection<Given.Team> helped, Set<Skill> had) {
        var all = MyProfilePagesTest.everything(team);
        var organizations = helped.stream().map(Given.Team::organization).collect(Collectors.toSet());
        var answers = new VolunteerAnswers(all.levels(), had, all.boroughs(), organizations, all.free(), all.adult());
        As.volunteer(
                volunteer, () -> profiles.change(new VolunteerForm("Vera Volunteer", "", Language.ENGLISH, answers)));
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
        var form = new SkillForm(NamesByLanguage.of(Language.ENGLISH, name), Set.of());
        return As.staff(given.coordinator(of.organization()), () -> skills.add(of.organization(), form));
    }
}
