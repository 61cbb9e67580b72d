package nyc.icefree.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.VolunteerImport;
import nyc.icefree.volunteers.VolunteerPurge;
import org.springframework.jdbc.core.simple.JdbcClient;

record ListedPeople(VolunteerImport imports, VolunteerPurge purge, PeopleDirectory people, JdbcClient jdbc) {

    /** Columns other than names, addresses and languages are not read. */
    void asked(Given.Team team, PersonId coordinator, String stem, int many) {
        String rows = IntStream.range(0, many)
                .mapToObj(n -> "Is " + stem + n + "," + email(stem, n) + ",Lives at " + stem + n)
                .collect(Collectors.joining("\n"));
        byte[] file = ("Name,E-mail,Notes\n" + rows).getBytes(StandardCharsets.UTF_8);
        As.staff(coordinator, () -> imports.ask(team.organization(), file, Language.ENGLISH));
        assertTrue(people.byEmail(email(stem, many - 1)).isPresent());
    }

    void silentForAWeek(String stem, int many) {
        jdbc.sql("update volunteer set signed_up_at = ? where confirmed_at is null")
                .param(Timestamp.from(Instant.now().minus(Duration.ofDays(8))))
                .update();
        assertTrue(purge.purgeDue() >= many);
        assertTrue(people.byEmail(email(stem, many - 1)).isEmpty());
    }

    private static String email(String stem, int n) {
        return stem.toLowerCase(Locale.ROOT) + n + "@example.org";
    }
}
