package nyc.icefree.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.events.AddressVisibility;
import nyc.icefree.events.Attendance;
import nyc.icefree.events.Borough;
import nyc.icefree.events.ChangedDraft;
import nyc.icefree.events.EventId;
import nyc.icefree.events.EventWords;
import nyc.icefree.events.VenueForm;
import nyc.icefree.rsvp.Needs;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two hundred canaries, as {@code strings} would look for them in the files of the database while it runs: fifty hidden
 * streets, links and instructions, and fifty people who come or help.
 */
abstract class CanariesContract {
    private static final int EVENTS = 50;
    private static final int PEOPLE = 25;

    @Autowired
    Given given;

    @Autowired
    Reservations reservations;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    JdbcClient jdbc;

    /** With what belongs to it: the log of what was written. */
    abstract Path files() throws Exception;

    /** Stands in every canary of one kind, and nowhere else. */
    private static String stem(String kind) {
        return kind + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "quokka";
    }

    final String open = stem("Open");
    final String street = stem("Street");
    final String link = stem("link");
    final String door = stem("Door");
    final String person = stem("Person");

    @Test
    void none_of_two_hundred_canaries_is_in_the_database_files() throws Exception {
        var team = given.team();
        var events = IntStream.range(0, EVENTS).mapToObj(n -> event(team, n)).toList();
        for (int n = 0; n < PEOPLE; n++) {
            int number = n;
            As.nobody(() -> reservations.reserve(events.get(number), coming(number), UUID.randomUUID()));
            volunteers.enlist(helping(team, n));
        }
        var files = files();
        assertFalse(new Seizure().of(open).search(files).isEmpty(), "it looks in the right place");
        assertEquals(
                List.of(), new Seizure().of(street).of(link).of(door).of(person).search(files));
    }

    private EventId event(Given.Team team, int n) {
        var draft = given.session(open + n, 5 + n % 30);
        var place = new VenueForm(
                street + n + " House",
                n + " " + street + n + " Street",
                "Elmhurst",
                Borough.QUEENS,
                "Near " + street + n,
                40.7,
                -73.9,
                Set.of(),
                null,
                "Key at " + street + n,
                true);
        return given.published(
                team,
                ChangedDraft.of(draft)
                        .venue(null, place)
                        .address(n % 2 == 0 ? AddressVisibility.COMING : AddressVisibility.TEAM)
                        .words(List.of(
                                new EventWords(Language.ENGLISH, open + n, "Come.", "Ring at " + door + n, true)))
                        .attended(Attendance.HYBRID, "https://meet.example.org/" + link + n)
                        .draft());
    }

    private ReservationForm coming(int n) {
        return new ReservationForm(
                person + n, 2, person.toLowerCase() + n + "@example.org", Needs.NONE, Language.ENGLISH, false);
    }

    private VolunteerForm helping(Given.Team team, int n) {
        return new VolunteerForm(
                "Help " + person + n,
                "help" + person + n + "@example.org",
                Language.ENGLISH,
                new VolunteerAnswers(
                        Set.of(Language.ENGLISH), Set.of(), Set.of("queens"), Set.of(team.organization())));
    }
}
