package nyc.icefree.trainings;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tests of this room start from. */
abstract class TrainingsGround {
    static final TrainingForm MARSHALS =
            new TrainingForm(NamesByLanguage.of(Language.ENGLISH, "Marshal basics"), 12, Set.of(CommonSkill.MARSHAL));

    @Autowired
    Given given;

    @Autowired
    Trainings trainings;

    @Autowired
    VolunteerTrust trust;

    @Autowired
    TrainingDays days;

    @Autowired
    Standings standings;

    @Autowired
    OwnStanding own;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    PersonId coordinator(Given.Team team) {
        return given.coordinator(team.organization());
    }

    TrainingId training(Given.Team team) {
        return As.staff(coordinator(team), () -> trainings.add(team.organization(), MARSHALS));
    }

    PersonId volunteer(Given.Team... teams) {
        return volunteers.enlist(form(Given.email(), teams));
    }

    static VolunteerForm form(String email, Given.Team... teams) {
        var helped = new HashSet<OrganizationId>();
        for (var team : teams) {
            helped.add(team.organization());
        }
        return new VolunteerForm(
                "Bo Example",
                email,
                Language.ENGLISH,
                new VolunteerAnswers(Set.of(Language.ENGLISH), Set.of(CommonSkill.MARSHAL), Set.of("queens"), helped));
    }

    TrustLevel level(Given.Team team, PersonId person) {
        return standings.of(person).at(team.organization()).level();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Given.NEW_YORK));
    }

    int acts(Given.Team team, String act) {
        return jdbc.sql("select count(*) from audit_entry where organization = ? and act = ?")
                .params(team.organization().value(), act)
                .query(Integer.class)
                .single();
    }

    static void notYours(Executable what) {
        assertThrows(NotYours.class, what);
    }
}
