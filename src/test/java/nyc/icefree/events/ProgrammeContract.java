package nyc.icefree.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What visitors find, on both databases. */
abstract class ProgrammeContract {
    @Autowired
    Given given;

    @Autowired
    EventProgramme programme;

    @Autowired
    EventPlanning planning;

    @Autowired
    Events events;

    @Autowired
    EventDesk desk;

    @Test
    void a_published_event_is_found_and_a_draft_is_not() {
        var team = given.team();
        var word = "zq" + UUID.randomUUID().toString().substring(0, 8);
        given.drafted(team, given.session("Draft " + word, 3));
        var id = given.published(team, given.session("Rights " + word, 4));
        var found = As.nobody(() -> programme.coming(searching(word), 0, 20));
        assertEquals(List.of(id), found.events().stream().map(EventView::id).toList());
        assertEquals(1, found.total());
        var view = found.events().getFirst();
        assertEquals("Elmhurst Reading Room", view.place().name());
        assertEquals(
                id, As.nobody(() -> programme.bySlug(view.slug())).orElseThrow().id());
        assertTrue(events.feedEvents(new FeedFilter(team.organization(), null, null, null)).stream()
                .anyMatch(f -> f.id().equals(id) && !f.withdrawn()));
        assertFalse(As.nobody(programme::months).isEmpty());
    }

    static EventFilter searching(String text) {
        return new EventFilter(null, null, null, null, null, null, java.util.Set.of(), text);
    }
}
