package nyc.icefree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nyc.icefree.owncalendars.WorkCalendars;
import nyc.icefree.people.PeopleDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Whoever runs the machine takes a lost phone away by a command, beside the running app. */
@DatabasesDiffer
@PostgresAppTest
class RescueCommandTest {
    @Autowired
    JdbcConnectionDetails database;

    @Value("${vault.store}")
    String keys;

    @Autowired
    PeopleDirectory people;

    @Autowired
    WorkCalendars work;

    @Autowired
    SignedIn signedIn;

    @Test
    void the_calendar_that_the_lost_phone_knows_ends_too() {
        var ada = signedIn.account(true).person();
        var before = As.staff(ada, () -> work.renew());
        assertTrue(work.read(before.value()).isPresent());
        var said = new ByteArrayOutputStream();
        var settings = Map.of(
                "spring.datasource.url", database.getJdbcUrl(),
                "spring.datasource.username", String.valueOf(database.getUsername()),
                "spring.datasource.password", String.valueOf(database.getPassword()),
                "vault.key-file", OwnFolder.of().resolve("vault.key").toString(),
                "vault.store", keys);
        settings.forEach(System::setProperty);
        try {
            String[] command = {
                "reset-second-factor",
                String.valueOf(people.card(ada).orElseThrow().email())
            };
            assertEquals(0, Commands.run(command, new PrintStream(said, true, StandardCharsets.UTF_8)));
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("http"), "a link to set up a new phone");
        assertTrue(work.read(before.value()).isEmpty(), "the old address is dead");
        var after = As.staff(ada, () -> work.link()).orElseThrow();
        assertTrue(work.read(after.value()).isPresent());
    }
}
