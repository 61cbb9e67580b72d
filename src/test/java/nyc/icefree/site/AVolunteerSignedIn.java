package nyc.icefree.site;

import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.SignedIn;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** A volunteer of a team who has signed in: what the tests of a volunteer's pages begin with. */
@AppTest
abstract class AVolunteerSignedIn {
    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    SignedIn signedIn;

    @Autowired
    VolunteerProfiles profiles;

    Given.Team team = new Given.Team(OrganizationId.random(), "", PersonId.random());
    PersonId volunteer = PersonId.random();
    MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void aVolunteerSignedIn() throws Exception {
        team = given.team();
        volunteer = profiles.enlist(form("Vera Volunteer"));
        session = signedIn.volunteer(volunteer);
    }

    /** One who speaks English and chose only this team, at an address that nobody else has. */
    VolunteerForm form(String name) {
        return new VolunteerForm(
                name,
                UUID.randomUUID() + "@example.org",
                Language.ENGLISH,
                new VolunteerAnswers(Set.of(Language.ENGLISH), Set.of(), Set.of(), Set.of(team.organization())));
    }
}
