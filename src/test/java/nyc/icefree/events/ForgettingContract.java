package nyc.icefree.events;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.refusals.FormRefused;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which events forget their place, and which still need it. */
abstract class ForgettingContract {
    @AppTest
    static class OnH2Test extends ForgettingContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ForgettingContract {}

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    Events events;

    @Autowired
    EventDates dates;

    @Autowired
    EventCopies copies;

    @Autowired
    PlaceForgetting forgetting;

    final String house = "House " + UUID.randomUUID();

    @Test
    void a_postponed_event_keeps_its_place_until_its_new_date_has_passed() {
        var team = given.team();
        var event = given.published(team, hidden("Put off"));
        As.staff(team.organizer(), () -> planning.postpone(event, ""));
        given.movedToThePast(event, 200);
        forgetting.purgeDue();
        assertEquals(house, placeOf(event), "it still takes place there");
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(event, plan.version(), plan.draft().at(slot(9).startLocal(), slot(9).endLocal()));
        });
        forgetting.purgeDue();
        assertEquals(house, placeOf(event));
        given.movedToThePast(event);
        forgetting.purgeDue();
        assertNull(placeOf(event));
    }

    @Test
    void what_was_cancelled_forgets_it_a_week_after_its_day() {
        var team = given.team();
        var event = given.published(team, hidden("Called off"));
        As.staff(team.organizer(), () -> planning.cancel(event, "Nobody can come."));
        given.movedToThePast(event, 6);
        forgetting.purgeDue();
        assertEquals(house, placeOf(event));
        given.movedToThePast(event, 9);
        forgetting.purgeDue();
        assertNull(placeOf(event));
    }

    @Test
    void a_draft_whose_day_went_by_keeps_it_for_a_season() {
        var team = given.team();
        var event = given.drafted(team, hidden("Not yet"));
        given.movedToThePast(event, 80);
        forgetting.purgeDue();
        assertNotNull(placeOf(event), "somebody may still give it a date");
        given.movedToThePast(event, 100);
        forgetting.purgeDue();
        assertNull(placeOf(event), "nobody did");
    }

    @Test
    void a_date_after_one_that_forgot_its_place_is_a_draft_until_somebody_says_where() {
        var team = given.team();
        var event = given.published(team, hidden("Week by week"));
        given.movedToThePast(event);
        forgetting.purgeDue();
        var next = dates.another(event, event, slot(8), true).orElseThrow();
        var afterNext = dates.another(next, next, slot(9), true).orElseThrow();
        var copy = As.staff(
                team.organizer(),
                () -> copies.duplicate(event, List.of(slot(10).startLocal().toLocalDate()))
                        .getFirst());
        for (var made : List.of(next, afterNext, copy)) {
            As.staff(team.organizer(), () -> {
                assertEquals(
                        EventState.DRAFT, planning.planOf(made).orElseThrow().state());
                var refused = assertThrows(PlanningRefused.class, () -> planning.publish(made));
                assertEquals(PlanningRefused.Reason.PLACE_FORGOTTEN, refused.reason());
                var plan = planning.planOf(made).orElseThrow();
                planning.change(
                        made,
                        plan.version(),
                        Drafts.from(plan.draft()).at(Given.room(house)).draft());
                planning.publish(made);
            });
            assertEquals(house, placeOf(made));
        }
    }

    @Test
    void what_forgot_its_place_takes_place_again_only_where_somebody_says() {
        var team = given.team();
        var event = given.published(team, hidden("Once more"));
        given.movedToThePast(event);
        forgetting.purgeDue();
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            var later = plan.draft().at(slot(9).startLocal(), slot(9).endLocal());
            var refused = assertThrows(PlanningRefused.class, () -> planning.change(event, plan.version(), later));
            assertEquals(PlanningRefused.Reason.PLACE_FORGOTTEN, refused.reason());
            var foreseen = assertThrows(PlanningRefused.class, () -> planning.check(event, later));
            assertEquals(PlanningRefused.Reason.PLACE_FORGOTTEN, foreseen.reason(), "before anything is asked");
            var there = Drafts.from(later).at(Given.room(house)).draft();
            assertTrue(planning.check(event, there).moves());
        });
    }

    @Test
    void a_copy_of_what_forgot_its_link_waits_for_another() {
        var team = given.team();
        var online = Drafts.from(hidden("By link"))
                .nowhere()
                .online(Attendance.ONLINE, "https://meet.example.org/" + UUID.randomUUID())
                .draft();
        var event = given.published(team, online);
        given.movedToThePast(event);
        forgetting.purgeDue();
        As.staff(team.organizer(), () -> {
            var copy = copies.duplicate(event, List.of(slot(10).startLocal().toLocalDate()))
                    .getFirst();
            var refused = assertThrows(PlanningRefused.class, () -> planning.publish(copy));
            assertEquals(PlanningRefused.Reason.PLACE_FORGOTTEN, refused.reason());
            var plan = planning.planOf(copy).orElseThrow();
            var missing = assertThrows(
                    FormRefused.class,
                    () -> planning.change(
                            copy,
                            plan.version(),
                            Drafts.from(plan.draft()).capacity(7).draft()));
            assertEquals(List.of(new FieldProblem("onlineLink", FormProblem.ONLINE_LINK_MISSING)), missing.problems());
            planning.change(
                    copy,
                    plan.version(),
                    Drafts.from(plan.draft())
                            .online(Attendance.ONLINE, "https://meet.example.org/x")
                            .draft());
            planning.publish(copy);
        });
    }

    private TimeSlot slot(int inDays) {
        var session = given.session("x", inDays);
        return TimeSlot.of(
                Objects.requireNonNull(session.when().start()),
                Objects.requireNonNull(session.when().end()),
                session.when().zone());
    }

    EventDraft hidden(String title) {
        return Drafts.from(given.session(title, 7))
                .at(Given.room(house))
                .shownTo(AddressVisibility.COMING)
                .draft();
    }

    private @Nullable String placeOf(EventId event) {
        return events.view(event, Audience.TEAM).orElseThrow().place().name();
    }
}
