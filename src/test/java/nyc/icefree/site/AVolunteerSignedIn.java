package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static nyc.icefree.Says.says;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.VolunteerForm;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.ResultActions;

/** A volunteer of a team who has signed in: what the tests of a volunteer's pages begin with. */
@AppTest
abstract class AVolunteerSignedIn extends AppParts {
    /** Bytes that a page may have for a phone in the street. */
    static final int LARGEST = 25_000;

    Given.Team team = new Given.Team(OrganizationId.random(), "", PersonId.random());
    PersonId volunteer = PersonId.random();
    MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void aVolunteerSignedIn() throws Exception {
        team = given.team();
        volunteer = volunteers.enlist(form("Vera Volunteer"));
        session = signedIn.volunteer(volunteer);
    }

    String page(String path) throws Exception {
        return body(sees(path));
    }

    ResultActions sees(String path, String... words) throws Exception {
        return mvc.perform(get(path).session(session))
                .andExpect(status().isOk())
                .andExpect(says(words));
    }

    /** @param fields names and values by turns */
    ResultActions sends(String path, String... fields) throws Exception {
        var form = post(path).session(session).with(csrf());
        for (int n = 0; n < fields.length; n += 2) {
            form.param(fields[n], fields[n + 1]);
        }
        return mvc.perform(form);
    }

    /** In every language of the app. @param path what follows on the language */
    void assertLight(String path) throws Exception {
        for (Language reader : Language.READ) {
            assertLight(reader + path, page("/" + reader.tag() + path));
        }
    }

    static void assertLight(String what, String page) {
        int size = page.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(size < LARGEST, what + ": " + size);
    }

    /** One who speaks English and chose only this team, at an address that nobody else has. */
    VolunteerForm form(String name) {
        return Given.helper(name, Given.email(), team.organization());
    }
}
