package nyc.icefree.volunteers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nyc.icefree.AppParts;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.imports.AskedMarks;
import nyc.icefree.volunteers.imports.ImportLine;
import nyc.icefree.volunteers.imports.ImportPreview;
import nyc.icefree.volunteers.imports.ImportPurge;
import nyc.icefree.volunteers.imports.ImportStanding;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/** Organizations with lists of their own, and what becomes of those who stand in them. */
abstract class ImportGround extends AppParts {
    @Autowired
    VolunteerImport imports;

    @Autowired
    HelpQuestions questions;

    @Autowired
    LettingGo lettingGo;

    @Autowired
    VolunteerPurge purge;

    @Autowired
    ImportPurge importPurge;

    @Autowired
    AskedMarks marks;

    @Autowired
    ConfigurableApplicationContext context;

    Given.Team team;

    @BeforeEach
    void team() {
        team = given.team();
    }

    static byte[] file(String... rows) {
        return ("Name,Phone,E-mail,Languages\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] list(String... emails) {
        return file(java.util.Arrays.stream(emails)
                .map(email -> "Ada,," + email + ",English")
                .toArray(String[]::new));
    }

    ImportPreview look(Given.Team asking, byte[] file) {
        return As.staff(given.coordinator(asking.organization()), () -> imports.look(asking.organization(), file));
    }

    int ask(Given.Team asking, byte[] file) {
        return As.staff(
                given.coordinator(asking.organization()),
                () -> imports.ask(asking.organization(), file, Language.SPANISH));
    }

    static List<ImportStanding> standings(ImportPreview preview) {
        return preview.lines().stream().map(ImportLine::standing).toList();
    }

    boolean isAsked(Given.Team asking, String email) {
        return people.byEmail(email).stream()
                .flatMap(person -> questions.asking(person).stream())
                .map(OrganizationCard::id)
                .anyMatch(asking.organization()::equals);
    }

    PersonId person(String email) {
        return people.byEmail(email).orElseThrow();
    }

    static String address() {
        return VolunteersContract.address();
    }

    static VolunteerForm form(String email, Given.Team helped) {
        return VolunteersContract.form("Bo Example", email, helped.organization());
    }
}
