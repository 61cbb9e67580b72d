package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.trainings.VolunteerTrust;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class MyStandingPagesTest extends AVolunteerSignedIn {
    @Autowired
    Trainings trainings;

    @Autowired
    VolunteerTrust trust;

    @Test
    void what_an_organization_gave_them_stands_on_their_page_and_in_their_file() throws Exception {
        var form = new TrainingForm(NamesByLanguage.of(Language.ENGLISH, "Marshal basics"), null, Set.of());
        As.staff(given.coordinator(team.organization()), () -> {
            trust.grant(trainings.add(team.organization(), form), Set.of(volunteer));
        });
        for (String said : List.of(read(post("/en/my/data").with(csrf())), read(get("/en/my/profile")))) {
            assertTrue(said.contains(": training “Marshal basics”, "), said);
            assertTrue(said.contains(": Trained, since "), said);
        }
    }

    private String read(MockHttpServletRequestBuilder asked) throws Exception {
        return body(mvc.perform(asked.session(session)));
    }
}
