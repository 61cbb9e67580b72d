package nyc.icefree.site;

import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.LettingGo;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.blocks.BlockReason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody reads whom an organization let go: that it plans without them, no reason, and all of their own data. */
@AppTest
class PartedPagesTest extends AppParts {
    @Autowired
    LettingGo lettingGo;

    @Test
    void their_pages_say_it_in_neutral_words_and_their_file_too() throws Exception {
        var team = given.team();
        var answers = new VolunteerAnswers(Set.of(Language.ENGLISH), Set.of(), Set.of(), Set.of(team.organization()));
        var person = volunteers.enlist(new VolunteerForm("Ada Example", Given.email(), Language.ENGLISH, answers));
        var session = signedIn.volunteer(person);
        mvc.perform(get("/en/my/profile").session(session)).andExpect(saysNot("without you for now"));
        As.staff(
                given.coordinator(team.organization()),
                () -> lettingGo.letGo(person, team.organization(), BlockReason.MAKES_OTHERS_UNSAFE));
        mvc.perform(get("/en/my/profile").session(session))
                .andExpect(status().isOk())
                .andExpect(says("plans without you for now"))
                .andExpect(saysNot("unsafe"));
        mvc.perform(post("/en/my/data").session(session).with(csrf()))
                .andExpect(says("Organizations that plan without you for now\n ", "Ada Example"));
    }
}
