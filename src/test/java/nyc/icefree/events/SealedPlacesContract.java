package nyc.icefree.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PlainColumns;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What leads to a place that not everybody may know lies in no column that can be read without a key. */
abstract class SealedPlacesContract {
    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    Events events;

    @Autowired
    JdbcClient jdbc;

    /** Told apart from everything that other tests have written. */
    final String secret = "z" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void links_and_instructions_lie_nowhere_in_plain_and_are_read_by_those_who_may() {
        var team = given.team();
        var event = given.published(team, entered(given.session("Session of " + secret.substring(1, 20), 7), secret));
        assertEquals(
                List.of("event.search_text", "event_words.title"),
                PlainColumns.with(jdbc, "Session of " + secret.substring(1, 20)),
                "it looks everywhere");
        assertEquals(List.of(), PlainColumns.with(jdbc, secret));
        var seen = events.view(event, Audience.COMING).orElseThrow();
        assertEquals("https://meet.example.org/" + secret, seen.onlineLink());
        assertEquals("Ring at " + secret, seen.wordsIn(Language.ENGLISH).instructions());
        var open = events.view(event, Audience.PUBLIC).orElseThrow();
        assertEquals(null, open.onlineLink());
        assertEquals("Ring at " + secret, open.wordsIn(Language.ENGLISH).instructions());
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(event, plan.version(), entered(plan.draft(), secret + "again"));
        });
        var changed = events.view(event, Audience.TEAM).orElseThrow();
        assertEquals("https://meet.example.org/" + secret + "again", changed.onlineLink());
        assertEquals(seen.sequence() + 1, changed.sequence(), "by another link people come another way");
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(event, plan.version(), plan.draft());
        });
        assertEquals(
                changed.modifiedAt(),
                events.view(event, Audience.TEAM).orElseThrow().modifiedAt(),
                "the same is no change");
        assertEquals(List.of(), PlainColumns.with(jdbc, secret));
    }

    @Test
    void a_link_goes_to_another_date_and_not_to_another_row() {
        var team = given.team();
        var event = given.drafted(team, entered(given.session("Know your rights", 7), secret));
        var other = given.drafted(team, given.session("Another", 8));
        jdbc.sql("update event set sealed_door = (select sealed_door from event where id = ?) where id = ?")
                .params(event.value(), other.value())
                .update();
        assertEquals(null, events.view(other, Audience.TEAM).orElseThrow().onlineLink());
    }

    static EventDraft entered(EventDraft draft, String secret) {
        var words = draft.words().stream()
                .map(w -> new EventWords(w.language(), w.title(), w.description(), "Ring at " + secret, w.original()))
                .toList();
        return ChangedDraft.of(draft)
                .words(words)
                .attended(Attendance.HYBRID, "https://meet.example.org/" + Objects.requireNonNull(secret))
                .draft();
    }
}
