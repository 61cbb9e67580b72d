package nyc.icefree.trainings;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.events.EventCopies;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.events.EventPatterns;
import nyc.icefree.events.Events;
import nyc.icefree.events.announced.EventCopied;
import nyc.icefree.events.announced.EventPlannedFrom;
import nyc.icefree.events.announced.PatternKept;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.PatternId;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesPlanning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is made after an event that gives a training gives it too. */
abstract class TrainingCopiesContract extends TrainingsGround {
    @AppTest
    static class OnH2Test extends TrainingCopiesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends TrainingCopiesContract {}

    @Autowired
    EventCopies copies;

    @Autowired
    EventDeletion deletion;

    @Autowired
    SeriesPlanning series;

    @Autowired
    Events events;

    @Autowired
    EventPatterns patterns;

    @Autowired
    TrainingsOfCopies listener;

    @Test
    void a_copied_event_gives_the_same_training_and_keeps_what_was_chosen_since() {
        var team = given.team();
        var first = training(team);
        var second = training(team);
        var event = given.published(team, given.session("Marshal evening", 3));
        As.staff(coordinator(team), () -> days.choose(event, first));
        var copy = copy(team, event);
        await().until(() -> first.equals(given(team, copy)));
        As.staff(coordinator(team), () -> days.choose(copy, second));
        listener.on(new EventCopied(event, copy));
        assertEquals(second, given(team, copy));
    }

    @Test
    void the_dates_of_a_series_give_the_training_of_the_event_that_repeats() {
        var team = given.team();
        var training = training(team);
        var event = given.published(team, given.session("Marshal evening", 3));
        As.staff(coordinator(team), () -> days.choose(event, training));
        var weekly = Rule.weekly(today().plusDays(3).getDayOfWeek()).times(3);
        var id = As.staff(team.organizer(), () -> series.repeat(event, Repeats.by(weekly)));
        var dates = given.dates(team, id);
        assertEquals(3, dates.size());
        await().until(() -> dates.stream().allMatch(date -> training.equals(given(team, date))));
    }

    @Test
    void an_event_of_another_host_gives_no_training_of_this_one() {
        var team = given.team();
        var other = given.team();
        var event = given.published(team, given.session("Marshal evening", 3));
        var theirs = given.published(other, given.session("Marshal evening", 3));
        As.staff(coordinator(team), () -> days.choose(event, training(team)));
        listener.on(new EventCopied(event, theirs));
        assertNull(given(other, theirs));
    }

    @Test
    void what_is_planned_from_a_template_gives_the_training_of_the_event_that_it_was_kept_of() {
        var team = given.team();
        var other = given.team();
        var training = training(team);
        var form = given.session("Marshal evening", 3);
        var event = given.published(team, form);
        As.staff(coordinator(team), () -> days.choose(event, training));
        var pattern = As.staff(team.organizer(), () -> patterns.keep(event));
        await().until(() -> isKept(pattern));
        listener.on(new PatternKept(event, pattern));
        var planned = As.staff(team.organizer(), () -> patterns.plan(pattern, team.organization(), form));
        await().until(() -> training.equals(given(team, planned)));
        var theirs = As.staff(other.organizer(), () -> patterns.plan(pattern, other.organization(), form));
        listener.on(new EventPlannedFrom(pattern, theirs));
        assertNull(given(other, theirs), "nobody else teaches it");
        As.staff(coordinator(team), () -> trainings.remove(training));
        assertFalse(isKept(pattern));
    }

    @Test
    void a_template_that_gives_a_training_can_be_deleted() {
        var team = given.team();
        var event = given.published(team, given.session("Marshal evening", 3));
        As.staff(coordinator(team), () -> days.choose(event, training(team)));
        var pattern = As.staff(team.organizer(), () -> patterns.keep(event));
        await().until(() -> isKept(pattern));
        As.staff(team.organizer(), () -> {
            patterns.remove(pattern);
            return pattern;
        });
        assertFalse(isKept(pattern));
    }

    private boolean isKept(PatternId pattern) {
        return jdbc.sql("select count(*) from training_pattern where pattern_id = ?")
                        .param(pattern.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    @Test
    void a_draft_that_gives_a_training_can_be_deleted() {
        var team = given.team();
        var draft = given.drafted(team, given.session("Marshal evening", 3));
        var training = training(team);
        As.staff(coordinator(team), () -> days.choose(draft, training));
        As.staff(team.organizer(), () -> deletion.delete(draft));
        assertEquals(List.of(), events.hostsOf(draft));
    }

    private EventId copy(Given.Team team, EventId event) {
        return As.staff(
                team.organizer(),
                () -> copies.duplicate(event, List.of(copies.nextDay(event))).getFirst());
    }

    private @Nullable TrainingId given(Given.Team team, EventId event) {
        return As.staff(team.organizer(), () -> days.choice(event)).chosen();
    }
}
