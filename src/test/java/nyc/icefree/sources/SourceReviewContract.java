package nyc.icefree.sources;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.people.NotYours;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.series.SeriesRecords;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a person has to decide of partners' calendars, and who may not, over two organizations. */
abstract class SourceReviewContract extends SourceStage {
    @AppTest
    static class OnH2Test extends SourceReviewContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SourceReviewContract {}

    @Autowired
    SeriesPlanning series;

    @Autowired
    SeriesDesk desk;

    @Autowired
    SeriesRecords records;

    @Test
    void a_far_move_waits_for_a_person() {
        calendar.with("a@" + tag, "Rally", start);
        var id = added();
        var event = event(id, 0).id();
        var moved = start.plus(Duration.ofDays(9));
        calendar.with("a@" + tag, "Rally", moved);
        fetched(id);
        fetched(id);
        assertEquals(
                start, events.view(event, Audience.TEAM).orElseThrow().slot().startsAt());
        var change = page(id).changes().getFirst();
        assertEquals(ChangeReason.MOVED_FAR, change.reason());
        var other = given.team();
        As.staff(other.organizer(), () -> assertThrows(NotYours.class, () -> review.decide(change.id(), true)));
        As.staff(team.organizer(), () -> review.decide(change.id(), true));
        assertEquals(
                moved, events.view(event, Audience.TEAM).orElseThrow().slot().startsAt());
        fetched(id);
        assertEquals(List.of(), page(id).changes());
    }

    @Test
    void words_that_tell_a_place_which_is_hidden_here_wait_and_all_else_follows() {
        String place = "LOCATION:Bell Hall\\, 9 Openly Street";
        calendar.with("a@" + tag, "Supper", start, place, "DESCRIPTION:Come quietly");
        var id = added();
        var event = event(id, 0).id();
        shown(event, AddressVisibility.TEAM);
        var later = start.plusSeconds(3_600);
        calendar.with("a@" + tag, "Supper", later, place, "DESCRIPTION:We meet at 9 Openly Street");
        fetched(id);
        fetched(id);
        var view = events.view(event, Audience.PUBLIC).orElseThrow();
        assertEquals(later, view.slot().startsAt(), "nobody shall come an hour early");
        assertEquals("Come quietly", view.wordsIn(Language.ENGLISH).description());
        var change = page(id).changes().getFirst();
        assertEquals(ChangeReason.TELLS_HIDDEN_PLACE, change.reason());
        assertTrue(change.says().contains("Openly"), change.says());
        As.staff(team.organizer(), () -> {
            var refused = assertThrows(SourceRefused.class, () -> review.decide(change.id(), true));
            assertEquals(SourceRefused.Reason.TELLS_HIDDEN_PLACE, refused.reason());
        });
        shown(event, AddressVisibility.EVERYONE);
        As.staff(team.organizer(), () -> review.decide(change.id(), true));
        assertEquals(
                "We meet at 9 Openly Street",
                events.view(event, Audience.PUBLIC)
                        .orElseThrow()
                        .wordsIn(Language.ENGLISH)
                        .description());
        assertEquals(List.of(), page(id).changes());
    }

    private void shown(EventId event, AddressVisibility address) {
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(
                    event,
                    plan.version(),
                    Drafts.from(plan.draft()).shownTo(address).draft());
        });
    }

    @Test
    void an_untrusted_partner_waits_for_an_administrator_at_first_and_for_each_new_event() {
        var admin = given.person();
        As.administrator(admin, () -> organizations.trust(team.organization(), false));
        calendar.with("a@" + tag, "Rally", start);
        server.calendar(path, calendar.text());
        var id = As.staff(team.organizer(), () -> sources.add(team.organization(), form()));
        assertEquals(SourceState.PROPOSED, page(id).row().state());
        assertFalse(sync.sync(id.value()));
        As.staff(team.organizer(), () -> assertThrows(AccessDeniedException.class, () -> sources.approve(id)));
        As.administrator(admin, () -> sources.approve(id));
        fetched(id);
        assertEquals(EntryState.TAKEN, page(id).items().getFirst().state());
        calendar.with("b@" + tag, "Another", start.plusSeconds(5));
        fetched(id);
        var waiting = page(id).items().getLast();
        assertEquals(EntryState.WAITING, waiting.state());
        As.staff(
                team.organizer(),
                () -> assertThrows(AccessDeniedException.class, () -> review.admit(waiting.id(), true)));
        As.administrator(admin, () -> review.admit(waiting.id(), true));
        assertEquals(EntryState.TAKEN, page(id).items().getLast().state());
    }

    @Test
    void our_own_event_that_comes_back_stays_one() {
        var own = given.published(team);
        calendar.with(events.view(own, Audience.PUBLIC).orElseThrow().uid(), "Ours", start);
        var id = added();
        assertEquals(EntryState.OURS, page(id).items().getFirst().state());
        assertEquals(0, page(id).row().taken());
    }

    @Test
    void our_own_series_that_comes_back_stays_one() {
        var daily = Rule.weekly(DayOfWeek.values()).times(2);
        var own = As.staff(
                team.organizer(),
                () -> series.plan(team.organization(), given.session("Clinic", 20), Repeats.by(daily)));
        var date = As.staff(team.organizer(), () -> desk.dates(own, 0, 2))
                .getFirst()
                .event();
        String uid = Objects.requireNonNull(records.of(List.of(date)).get(date)).uid();
        calendar.with(uid, "Ours", start, "RRULE:FREQ=DAILY;COUNT=2");
        var id = added();
        assertEquals(2, page(id).items().size());
        assertTrue(page(id).items().stream().allMatch(item -> item.state() == EntryState.OURS));
    }

    @Test
    void an_event_that_another_coalition_made_with_this_app_is_taken_like_any_other() {
        calendar.with(UUID.randomUUID() + "@ice-free-nyc", "Theirs", start);
        var id = added();
        assertEquals(EntryState.TAKEN, page(id).items().getFirst().state());
        fetched(id);
        assertEquals(EntryState.TAKEN, page(id).items().getFirst().state());
    }

    @Test
    void the_same_rally_from_two_partners_becomes_one_by_a_persons_word() {
        var first = given.published(team, given.session("March for " + tag + " families", 20));
        var other = team;
        team = given.team();
        var slot = events.slotOf(first).orElseThrow();
        calendar.with("a@" + tag, "March for " + tag + " families!", slot.startsAt());
        var id = added();
        var twin = page(id).twins().getFirst();
        assertEquals(first, twin.other());
        As.staff(other.organizer(), () -> assertThrows(NotYours.class, () -> review.settle(twin.item(), first, true)));
        As.staff(team.organizer(), () -> review.settle(twin.item(), first, true));
        assertEquals(EntryState.MERGED, page(id).items().getFirst().state());
        assertEquals(
                team.organization(),
                events.view(first, Audience.PUBLIC)
                        .orElseThrow()
                        .origins()
                        .getFirst()
                        .organization()
                        .id());
        fetched(id);
        assertEquals(EntryState.MERGED, page(id).items().getFirst().state());
    }

    @Test
    void what_is_planned_here_after_the_calendar_had_it_is_recognized_too_and_two_stay_two() {
        var other = given.team();
        var session = given.session("Supper for " + tag + " neighbors", 20);
        calendar.with(
                "a@" + tag,
                "Supper for " + tag + " neighbors",
                Objects.requireNonNull(session.when().start())
                        .atZone(Given.NEW_YORK)
                        .toInstant());
        var id = added();
        assertEquals(List.of(), page(id).twins());
        var planned = given.published(other, session);
        await().until(() -> page(id).twins().size() == 1);
        assertEquals(planned, page(id).twins().getFirst().other());
        var item = page(id).twins().getFirst().item();
        As.staff(team.organizer(), () -> review.settle(item, planned, false));
        assertEquals(List.of(), page(id).twins());
        assertEquals(0, page(id).row().decide());
        assertEquals(EventState.PUBLISHED, state(planned));
        assertEquals(1, page(id).row().taken());
    }

    @Test
    void an_own_event_under_another_name_in_the_own_calendar_is_recognized_and_what_is_off_needs_no_decision() {
        var session = given.session("Tea of " + tag + " parents", 21);
        var planned = given.published(team, session);
        calendar.with(
                "b@" + tag,
                "Tea of " + tag + " parents",
                Objects.requireNonNull(session.when().start())
                        .atZone(Given.NEW_YORK)
                        .toInstant());
        var id = added();
        assertEquals(planned, page(id).twins().getFirst().other());
        As.staff(team.organizer(), () -> planning.cancel(planned, "Rain"));
        await().until(() -> page(id).row().decide() == 0);
        assertEquals(List.of(), page(id).twins());
    }

    @Test
    void nobody_else_sees_or_changes_a_source() {
        calendar.with("a@" + tag, "Rally", start);
        var id = added();
        var other = given.team();
        As.staff(other.organizer(), () -> {
            assertTrue(sources.page(id).isEmpty());
            assertEquals(List.of(), sources.list("", 0, 50).rows());
            assertThrows(NotYours.class, () -> sources.pause(id, true));
            assertThrows(NotYours.class, () -> sources.fetchSoon(id));
            assertThrows(NotYours.class, () -> sources.takeSmaller(id));
            assertThrows(NotYours.class, () -> sources.kind(id, EventKind.MEETING));
            assertThrows(NotYours.class, () -> sources.remove(id, false));
            assertThrows(NotYours.class, () -> sources.preview(team.organization(), form()));
            assertThrows(NotYours.class, () -> sources.add(team.organization(), form()));
        });
        As.volunteer(
                given.person(),
                () -> assertThrows(
                        AccessDeniedException.class,
                        () -> sources.list("", 0, 50).rows()));
    }
}
