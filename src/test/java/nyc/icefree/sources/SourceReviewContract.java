package nyc.icefree.sources;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.people.NotYours;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.series.SeriesRecords;
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
    void what_looks_like_an_event_that_is_there_is_left_out_for_good_or_kept_by_a_persons_word() {
        String title = "Lanterns" + tag + " Choir" + tag;
        var session = given.session(title, 20);
        var first = given.published(team, session);
        var other = team;
        team = given.team();
        start = Objects.requireNonNull(session.when().start())
                .atZone(Given.NEW_YORK)
                .toInstant();
        calendar.with("a@" + tag, title + "!", start).with("b@" + tag, title + "!!", start);
        var id = added();
        var left = page(id).items().getFirst();
        assertEquals(first, Objects.requireNonNull(left.looksLike()).id());
        assertEquals(2, page(id).row().decide());
        As.staff(other.organizer(), () -> assertThrows(NotYours.class, () -> review.settle(left.id(), true)));
        As.staff(team.organizer(), () -> review.settle(left.id(), false));
        assertEquals(EventState.UNPUBLISHED, state(Objects.requireNonNull(left.event())));
        fetched(id);
        assertEquals(EntryState.REFUSED, page(id).items().getFirst().state());
        var kept = page(id).items().getLast();
        As.staff(team.organizer(), () -> review.settle(kept.id(), true));
        assertEquals(0, page(id).row().decide());
        assertEquals(EventState.PUBLISHED, state(Objects.requireNonNull(kept.event())));
        assertEquals(EventState.PUBLISHED, state(first));
    }

    @Test
    void what_is_off_is_like_nothing_any_more() {
        var session = given.session("Tea" + tag + " Parents" + tag, 21);
        var planned = given.published(team, session);
        start = Objects.requireNonNull(session.when().start())
                .atZone(Given.NEW_YORK)
                .toInstant();
        calendar.with("b@" + tag, "Tea" + tag + " Parents" + tag, start);
        var id = added();
        assertEquals(1, page(id).row().decide());
        As.staff(team.organizer(), () -> planning.cancel(planned, "Rain"));
        await().until(() -> page(id).row().decide() == 0);
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
