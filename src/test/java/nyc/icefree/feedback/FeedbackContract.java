package nyc.icefree.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.MovableClock;
import nyc.icefree.events.EventRights;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers are numbers that nobody can be known by. */
abstract class FeedbackContract {
    private static final Map<FeedbackQuestion, FeedbackAnswer> GOOD =
            Map.of(FeedbackQuestion.USEFUL, FeedbackAnswer.YES, FeedbackQuestion.UNDERSTOOD, FeedbackAnswer.PARTLY);

    @Autowired
    Given given;

    @Autowired
    Reservations reservations;

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
        reservations.reserve(
                event, new ReservationForm("Rosa", 1, null, Needs.NONE, Language.ENGLISH, true), UUID.randomUUID());
        feedback.ask(event, clock.instant());
        feedback.ask(event, clock.instant().plusSeconds(60));
        link = feedback.linkOf(event).orElseThrow().value();
    }

    @Test
    void nothing_is_shown_before_the_questions_have_ended_nor_of_fewer_than_three() {
        add(5, GOOD);
        add(2, Map.of(FeedbackQuestion.USEFUL, FeedbackAnswer.NO));
        assertEquals(new FeedbackCounts(true, Map.of()), shown());
        clock.forward(Feedback.LASTS);
        var counts = shown();
        assertFalse(counts.open());
        assertEquals(
                Map.of(FeedbackAnswer.YES, 3, FeedbackAnswer.PARTLY, 0, FeedbackAnswer.NO, 0),
                counts.many().get(FeedbackQuestion.USEFUL));
        assertEquals(
                Map.of(FeedbackAnswer.YES, 0, FeedbackAnswer.PARTLY, 3, FeedbackAnswer.NO, 0),
                counts.many().get(FeedbackQuestion.UNDERSTOOD));
        assertFalse(later().add(link, GOOD), "it has ended");
        assertEquals(List.of(false), List.of(later().form(link).orElseThrow().open()));
    }

    @Test
    void an_answer_leaves_a_number_and_nothing_else() {
        var before = row();
        add(1, GOOD);
        var after = row();
        after.entrySet().removeIf(column -> column.getValue().equals(before.get(column.getKey())));
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
