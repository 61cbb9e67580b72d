package nyc.icefree.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventFound;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class EventFinderContract {
    @AppTest
    static class OnH2Test extends EventFinderContract {}

    @PostgresAppTest
    static class OnPostgresTest extends EventFinderContract {}

    private static final Language EN = Language.ENGLISH;

    @Autowired
    Given given;

    @Autowired
    EventFinder finder;

    private final String mark = UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    private List<String> events(PersonId asking) {
        return As.staff(asking, () -> titles(finder.find(mark, EN, 8)));
    }

    private static List<String> titles(List<EventFound> found) {
        return found.stream().map(EventFound::title).toList();
    }

    @Test
    void an_event_is_found_by_its_title_in_either_language_whatever_the_accents() {
        var team = given.team();
        var plain = given.session("Rights " + mark, 5);
        var spanish = new EventWords(Language.SPANISH, "Reunión en español " + mark, "Vengan.", "", false);
        given.drafted(team, plain.worded(List.of(plain.words().getFirst(), spanish)));
        As.staff(team.organizer(), () -> {
            assertEquals(List.of("Rights " + mark), titles(finder.find("RIGHTS " + mark, EN, 8)));
            assertEquals(List.of("Rights " + mark), titles(finder.find("reunion espanol " + mark, EN, 8)));
            assertEquals(
                    List.of("Reunión en español " + mark), titles(finder.find("Reunión " + mark, Language.SPANISH, 8)));
            assertEquals(List.of(), titles(finder.find("assembly " + mark, EN, 8)));
            assertEquals(List.of(), titles(finder.find("  ", EN, 8)));
            assertEquals(List.of(), titles(finder.find("100% _ \\ " + UUID.randomUUID(), EN, 8)));
        });
    }

    @Test
    void coming_events_stand_first_and_titles_before_texts() {
        var team = given.team();
        given.movedToThePast(given.published(team, given.session("A " + mark, 9)));
        given.published(team, given.session("B " + mark, 20));
        given.published(team, given.session("C " + mark, 3));
        var text = new EventWords(EN, "D", "All about " + mark, "", true);
        given.published(team, given.session("D", 1).worded(List.of(text)));
        assertEquals(List.of("C " + mark, "B " + mark, "A " + mark), events(team.organizer()));
        assertEquals(List.of("D"), As.staff(team.organizer(), () -> titles(finder.find("all about " + mark, EN, 8))));
        assertEquals(List.of(), As.staff(team.organizer(), () -> titles(finder.find("abo", EN, 8))));
    }

    @Test
    void many_dates_of_one_title_leave_room_for_others_and_a_list_ends_early() {
        var team = given.team();
        for (int day = 1; day <= 5; day++) {
            given.drafted(team, given.session("Clinic " + mark, day));
        }
        for (int n = 0; n < 9; n++) {
            given.drafted(team, given.session("Talk " + n + " " + mark, 10));
        }
        var found = events(team.organizer());
        assertEquals(8, found.size());
        assertEquals(3, found.stream().filter(("Clinic " + mark)::equals).count());
    }

    @Test
    void a_draft_is_found_by_its_own_organizers_only() {
        var team = given.team();
        given.drafted(team, given.session("Draft " + mark, 5));
        assertEquals(List.of("Draft " + mark), events(team.organizer()));
        assertEquals(List.of("Draft " + mark), events(given.coordinator(team.organization())));
        assertEquals(List.of(), events(given.team().organizer()));
        assertEquals(List.of(), As.administrator(given.person(), () -> titles(finder.find(mark, EN, 8))));
    }

    @Test
    void an_administrator_finds_what_is_public_and_another_organizer_their_own() {
        var team = given.team();
        given.published(team, given.session("Public " + mark, 5));
        assertEquals(
                List.of("Public " + mark), As.administrator(given.person(), () -> titles(finder.find(mark, EN, 8))));
        assertEquals(List.of(), events(given.team().organizer()));
    }

    @Test
    void who_volunteers_or_is_nobody_asks_in_vain() {
        var person = given.person();
        assertThrows(AccessDeniedException.class, () -> As.volunteer(person, () -> finder.find(mark, EN, 8)));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> finder.find(mark, EN, 8)));
    }
}
