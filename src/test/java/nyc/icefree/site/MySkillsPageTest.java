package nyc.icefree.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.OwnSkill;
import nyc.icefree.volunteers.skills.OwnSkills;
import nyc.icefree.volunteers.skills.SkillForm;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Skills that organizations added, on the own page of who helps them. */
class MySkillsPageTest extends AVolunteerSignedIn {
    @Autowired
    OwnSkills skills;

    @Test
    void a_skill_of_an_organization_that_they_help_is_said_and_kept() throws Exception {
        var drummer = ownSkill("Drummer");
        String box = "name=\"skills\" value=\"" + drummer + "\"";
        mvc.perform(get("/en/my/profile").session(session))
                .andExpect(content().string(containsString(box)))
                .andExpect(content().string(containsString("> Drummer</label>")))
                .andExpect(content().string(not(containsString(box + " checked"))));
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
        mvc.perform(get("/en/my/profile").session(session))
                .andExpect(content().string(containsString(box + " checked")));
        mvc.perform(post("/en/my/data").session(session).with(csrf()))
                .andExpect(content().string(containsString("\n  Drummer\n")));
        mvc.perform(get("/en/volunteer/sign-up")).andExpect(content().string(not(containsString("Drummer"))));
    }

    @Test
    void with_all_that_can_be_said_and_all_own_skills_it_is_a_page_for_a_phone() throws Exception {
        for (int n = 0; n < OwnSkills.MOST; n++) {
            ownSkill("Knows what to do number " + n);
        }
        As.volunteer(
                volunteer,
                () -> profiles.change(new VolunteerForm(
                        "Vera",
                        "",
                        Language.ENGLISH,
                        MyProfilePagesTest.everything(team, Language.SPOKEN.subList(0, 8)))));
        for (String reader : Set.of("en", "es")) {
            int length = mvc.perform(get("/" + reader + "/my/profile").session(session))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll(MyProfilePagesTest.OF_AN_ORGANIZATION, "")
                    .getBytes(StandardCharsets.UTF_8)
                    .length;
            assertTrue(length < MyProfilePagesTest.LARGEST, reader + ": " + length);
        }
    }

    private OwnSkill ownSkill(String name) {
        var form = new SkillForm(NamesByLanguage.of(Language.ENGLISH, name), Set.of());
        return As.staff(given.coordinator(team.organization()), () -> skills.add(team.organization(), form));
    }
}
