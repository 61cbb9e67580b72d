package nyc.icefree.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.MovableClock;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventRights;
import nyc.icefree.events.Events;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers are numbers that nobody can be known by. */
abstract class FeedbackContract {
    @AppTest
    static class OnH2Test extends FeedbackContract {}

    @PostgresAppTest
    static class OnPostgresTest extends FeedbackContract {}

    private static final Map<FeedbackQuestion, FeedbackAnswer> GOOD =
            Map.of(FeedbackQuestion.USEFUL, FeedbackAnswer.YES, FeedbackQuestion.UNDERSTOOD, FeedbackAnswer.PARTLY);

    @Autowired
    Given given;

    @Autowired
    Feedback feedback;

    @Autowired
    Events events;

    @Autowired
    Vault vault;

    @Autowired
    EventRights rights;

    @Autowired
    CurrentActor actor;

    @Autowired
    JdbcClient jdbc;

    private final MovableClock clock = MovableClock.now();
    private Given.Team team;
    private EventId event;
    private String link = "";

    @BeforeEach
    void asked() {
        team = given.team();
        event = given.published(team, given.session("Know your rights", 6));
        given.comes(event, Given.party("Rosa", 1));
        feedback.ask(event, clock.instant());
        feedback.ask(event, clock.instant().plusSeconds(60));
        link = feedback.linkOf(event).orElseThrow().value();
    }

    @Test
    void nothing_is_shown_before_the_questions_have_ended_nor_of_fewer_than_six() {
        begin(0);
        add(8, GOOD);
        add(5, Map.of(FeedbackQuestion.USEFUL, FeedbackAnswer.NO));
        assertEquals(new FeedbackCounts(true, Map.of()), shown());
        clock.forward(Feedback.LASTS);
        var counts = shown();
        assertFalse(counts.open());
        assertEquals(
                Map.of(FeedbackAnswer.YES, 8, FeedbackAnswer.PARTLY, 0, FeedbackAnswer.NO, 0),
                counts.many().get(FeedbackQuestion.USEFUL));
        assertEquals(
                Map.of(FeedbackAnswer.YES, 0, FeedbackAnswer.PARTLY, 8, FeedbackAnswer.NO, 0),
                counts.many().get(FeedbackQuestion.UNDERSTOOD));
        assertFalse(later().add(link, GOOD), "it has ended");
        begin(-3);
        assertFalse(shown().areTold(), "no number is below nothing");
    }

    /** That all of 24 begin at nothing happens once in 280 billion times. */
    @Test
    void each_number_begins_where_nobody_knows() {
        var begun = new HashSet<Integer>();
        for (int i = 0; i < 4; i++) {
            Sql.run(jdbc, "delete from feedback where event_id = ?", event.value());
            feedback.ask(event, clock.instant());
            FeedbackQuestion.columns().forEach(column -> begun.add((Integer) row().get(column)));
        }
        assertTrue(begun.size() > 1, begun.toString());
    }

    @Test
    void a_link_that_has_ended_leads_to_no_event_and_is_kept_no_longer() {
        assertEquals(event, feedback.form(link).orElseThrow().id());
        var purge = new FeedbackPurge(jdbc, clock);
        purge.purgeDue();
        assertNotNull(row().get("link"), "it has not ended");
        clock.forward(Feedback.LASTS);
        assertTrue(later().form(link).isEmpty(), "though nobody has purged yet");
        assertTrue(later().linkOf(event).isEmpty(), "a late mail asks nothing");
        assertTrue(purge.purgeDue() > 0);
        assertNull(row().get("link"));
        assertFalse(later().add(link, GOOD));
        feedback.ask(event, clock.instant());
        assertTrue(later().form(link).isEmpty(), "nobody is asked twice");
    }

    @Test
    void an_answer_leaves_a_number_and_nothing_else() {
        begin(0);
        var before = row();
        add(1, GOOD);
        var after = row();
        after.entrySet().removeIf(column -> Objects.equals(column.getValue(), before.get(column.getKey())));
        assertEquals(2, after.size(), "of all columns two have changed: " + after);
        assertTrue(after.values().stream().allMatch(Integer.valueOf(1)::equals), after::toString);
    }

    @Test
    void a_guessed_link_adds_nothing_and_a_stranger_is_shown_nothing() {
        assertFalse(feedback.add("0".repeat(32), GOOD));
        assertTrue(feedback.form("0".repeat(32)).isEmpty());
        var stranger = given.team();
        assertThrows(NotYours.class, () -> As.staff(stranger.organizer(), () -> feedback.counts(event)));
        assertFalse(row().containsValue(link), "the link itself is not kept");
    }

    private void begin(int count) {
        String all = String.join(" = ?, ", FeedbackQuestion.columns()) + " = ?";
        var values = new ArrayList<Object>(
                Collections.nCopies(FeedbackQuestion.columns().size(), count));
        values.add(event.value());
        jdbc.sql("update feedback set " + all + " where event_id = ?")
                .params(values)
                .update();
    }

    private void add(int times, Map<FeedbackQuestion, FeedbackAnswer> answers) {
        for (int i = 0; i < times; i++) {
            assertTrue(feedback.add(link, answers));
        }
    }

    private FeedbackCounts shown() {
        return As.staff(team.organizer(), () -> later().counts(event)).orElseThrow();
    }

    private Feedback later() {
        return new Feedback(jdbc, events, vault, rights, actor, clock);
    }

    private Map<String, @Nullable Object> row() {
        return jdbc.sql("select * from feedback where event_id = ?")
                .param(event.value())
                .query()
                .singleRow();
    }
}
