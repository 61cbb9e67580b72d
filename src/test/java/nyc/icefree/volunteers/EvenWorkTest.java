package nyc.icefree.volunteers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.partners.StaffRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How long an answer takes does not tell whether an address is known: each waits for the same floor, and what is done for any
 * of them is so little that the floor is never what somebody overtakes.
 */
@AppTest
class EvenWorkTest extends AppParts {
    /** A quarter of a second is time for several times as many. */
    private static final long FEW = 40;

    /** A shift is offered to somebody who is known by who they are, not by an address. */
    private static final Pattern TELLING =
            Pattern.compile("\\b((?!offers\\.)[a-z]\\w*\\.(signUp|addByHand|offer|invite)|imports\\.(ask|look))\\(");

    private static final Pattern BEFORE =
            Pattern.compile("ConstantTime\\.(run|get)\\( ?(VolunteerImport\\.even\\(ready\\), )?\\(\\) -> $");

    private Given.Team team;
    private final Map<String, String> addresses = new LinkedHashMap<>();

    @BeforeEach
    void addresses_that_are_known_in_every_way_and_one_that_is_not() {
        team = given.team();
        addresses.put("unknown", Given.email());
        addresses.put("signed up", Given.email());
        As.nobody(() -> volunteers.signUp(
                Given.helper("Nora", Objects.requireNonNull(addresses.get("signed up")), team.organization())));
        addresses.put("helps", Given.email());
        volunteers.enlist(Given.helper("Nora", Objects.requireNonNull(addresses.get("helps")), team.organization()));
        addresses.put("organizes", signedIn.account(false).email());
    }

    @Test
    void signing_up_adding_and_offering_cost_little_whoever_it_is() {
        addresses.forEach((who, email) -> {
            few(
                    who + " signs up",
                    () -> As.nobody(() -> volunteers.signUp(Given.helper("Nora", email, team.organization()))));
            few(
                    who + " is added",
                    () -> As.staff(
                            team.organizer(),
                            () -> volunteerDesk.addByHand(Given.helper("Nora", email, team.organization()))));
            var coordinator = given.coordinator(team.organization());
            few(
                    who + " is offered a role",
                    () -> As.staff(
                            coordinator, () -> memberships.offer(team.organization(), email, StaffRole.ORGANIZER)));
        });
    }

    private static void few(String what, Runnable work) {
        long statements = CountedStatements.in(() -> {
            work.run();
            return true;
        });
        assertTrue(statements > 0 && statements <= FEW, what + ": " + statements);
    }

    @Test
    void whoever_asks_for_it_by_a_page_waits_for_the_floor() throws Exception {
        var asked = new TreeSet<String>();
        for (String room : List.of("site", "workspace")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/nyc/icefree/" + room))) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().contains("/rsvps/")) // a party is not looked up by its address
                        .toList()) {
                    String code = Files.readString(file).replaceAll("\\s+", " ");
                    var telling = TELLING.matcher(code);
                    while (telling.find()) {
                        asked.add(telling.group(1));
                        assertTrue(
                                BEFORE.matcher(code.substring(0, telling.start()))
                                        .find(),
                                file.getFileName() + ": " + telling.group(1));
                    }
                }
            }
        }
        assertEquals(
                Set.of(
                        "profiles.signUp",
                        "desk.addByHand",
                        "memberships.offer",
                        "invitations.invite",
                        "accounts.invite",
                        "imports.ask",
                        "imports.look"),
                asked);
    }
}
