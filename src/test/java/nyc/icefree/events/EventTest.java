package nyc.icefree.events;

import static nyc.icefree.events.Contents.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.Areas;
import nyc.icefree.Refusals;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.events.Event.EventChange;
import org.junit.jupiter.api.Test;

class EventTest {
    private static final Instant LATER = NOW.plusSeconds(60);
    private final Contents session = Contents.session();

    @Test
    void a_save_without_a_change_changes_nothing() {
        var event = session.published();
        var before = event.modifiedAt;
        assertFalse(event.change(session.content(), Areas.QUEENS, LATER).any());
        assertEquals(before, event.modifiedAt);
        assertEquals(0, event.sequence);
    }

    @Test
    void another_time_raises_the_sequence_and_other_words_do_not() {
        var event = session.published();
        var words = event.change(session.titled("Your rights").content(), Areas.QUEENS, LATER);
        assertEquals(new EventChange(true, false), words);
        assertEquals(0, event.sequence);
        var time = event.change(
                session.titled("Your rights").at("2026-12-06T18:30").content(), Areas.QUEENS, LATER);
        assertEquals(new EventChange(true, true), time);
        assertEquals(1, event.sequence);
    }

    @Test
    void another_venue_raises_the_sequence() {
        var event = session.published();
        assertTrue(event.change(session.in(UUID.randomUUID()).content(), Areas.BRONX, LATER)
                .timeOrPlace());
        assertEquals(1, event.sequence);
        assertTrue(event.facets.containsAll(Set.of(FeedFacet.of(Areas.QUEENS), FeedFacet.of(Areas.BRONX))));
    }

    @Test
    void another_way_to_come_or_another_link_is_another_place() {
        var event = session.published();
        assertTrue(event.change(session.online("https://meet.example.org/a"), Areas.QUEENS, LATER)
                .timeOrPlace());
        assertTrue(event.change(session.online("https://meet.example.org/b"), Areas.QUEENS, LATER)
                .timeOrPlace());
        assertEquals(2, event.sequence);
    }

    @Test
    void leaving_a_feed_raises_the_sequence_and_joining_one_does_not() {
        var joins = session.published();
        joins.change(session.spoken("en", "es", "bn").content(), Areas.QUEENS, LATER);
        assertEquals(0, joins.sequence);
        var leaves = session.published();
        leaves.change(session.of(EventKind.CLINIC).content(), Areas.QUEENS, LATER);
        assertEquals(1, leaves.sequence);
        assertTrue(leaves.facets.contains(FeedFacet.of(EventKind.EDUCATION_SESSION)));
    }

    @Test
    void a_drafts_changes_raise_no_sequence_and_are_remembered_by_no_feed() {
        var event = session.draft();
        event.change(session.at("2026-12-07T18:30").content(), Areas.QUEENS, LATER);
        assertEquals(0, event.sequence);
        assertTrue(event.facets.isEmpty());
    }

    @Test
    void the_last_change_is_a_whole_second_and_moves_on_even_within_one() {
        var event = session.published();
        assertEquals(0, event.modifiedAt.getNano());
        assertEquals(0, event.createdAt.getNano());
        var first = event.modifiedAt;
        var created = event.createdAt;
        event.change(session.titled("A").content(), Areas.QUEENS, NOW);
        event.change(session.titled("B").content(), Areas.QUEENS, NOW);
        assertEquals(first.plusSeconds(2), event.modifiedAt);
        assertEquals(created, event.createdAt);
    }

    @Test
    void cancelling_raises_the_sequence_and_happens_once() {
        var event = session.published();
        event.cancel("The hall is flooded", LATER);
        assertEquals(1, event.sequence);
        assertEquals(EventState.CANCELLED, event.state);
        refused(PlanningRefused.CANCELLED, () -> event.cancel("Again", LATER));
        refused(
                PlanningRefused.CANCELLED,
                () -> event.change(session.titled("A").content(), Areas.QUEENS, LATER));
        refused(PlanningRefused.CANCELLED, () -> event.publish(Areas.QUEENS, LATER));
    }

    @Test
    void what_is_over_is_neither_published_nor_cancelled() {
        var after = Instant.parse("2026-12-06T01:00:00Z");
        refused(PlanningRefused.OVER, () -> session.draft().publish(Areas.QUEENS, after));
        var held = session.published();
        refused(PlanningRefused.OVER, () -> held.cancel("Too late", after));
    }

    @Test
    void only_what_is_public_is_cancelled_or_taken_back() {
        var draft = session.draft();
        refused(PlanningRefused.NOT_PUBLISHED, () -> draft.cancel("No", LATER));
        refused(PlanningRefused.NOT_PUBLISHED, () -> draft.unpublish(LATER));
    }

    @Test
    void published_again_it_outdoes_its_tombstone() {
        var event = session.published();
        event.unpublish(LATER);
        assertEquals(1, event.sequence);
        refused(
                PlanningRefused.UNPUBLISHED,
                () -> event.change(session.titled("A").content(), Areas.QUEENS, LATER));
        event.publish(Areas.QUEENS, LATER);
        assertEquals(2, event.sequence);
    }

    @Test
    void what_the_public_saw_last_is_kept_while_it_may_see_no_more() {
        var event = session.published();
        var shown = event.slot;
        event.change(session.at("2026-12-07T18:30").byLink(), Areas.QUEENS, LATER);
        var gone = event.gone;
        assertEquals(Tombstone.of(shown, 1, event.modifiedAt), gone, "not even the move with which it left is told");
        event.change(session.at("2026-12-08T18:30").byLink(), Areas.QUEENS, LATER);
        event.venueChanged(true, Areas.BRONX, LATER);
        event.cancel("Flooded", LATER);
        event.unpublish(LATER);
        assertEquals(gone, event.gone);
        assertEquals(5, event.sequence, "those who have its link are told");
    }

    @Test
    void listed_again_it_outdoes_all_that_was_shown() {
        var event = session.published();
        assertNull(event.gone);
        event.change(session.byLink(), Areas.QUEENS, LATER);
        event.change(session.content(), Areas.QUEENS, LATER);
        assertNull(event.gone);
        assertEquals(2, event.sequence);
        event.unpublish(LATER);
        assertEquals(Tombstone.of(event.slot, 3, event.modifiedAt), event.gone);
        event.publish(Areas.QUEENS, LATER);
        assertNull(event.gone);
        assertEquals(4, event.sequence);
    }

    @Test
    void what_was_never_listed_leaves_nothing_to_tell() {
        var event = session.draft();
        event.change(session.byLink(), Areas.QUEENS, LATER);
        event.publish(Areas.QUEENS, LATER);
        event.unpublish(LATER);
        assertNull(event.gone);
    }

    @Test
    void a_cancelled_event_that_was_taken_back_stays_so() {
        var event = session.published();
        event.cancel("Flooded", LATER);
        event.unpublish(LATER);
        refused(PlanningRefused.CANCELLED, () -> event.publish(Areas.QUEENS, LATER));
    }

    @Test
    void public_slugs_keep_answering_and_a_drafts_do_not() {
        var draft = session.draft();
        draft.rename("second");
        assertEquals(Set.of("second"), draft.slugs);
        draft.publish(Areas.QUEENS, NOW);
        draft.rename("third");
        assertEquals(Set.of("second", "third"), draft.slugs);
        assertEquals("third", draft.slug);
    }

    @Test
    void the_uid_tells_nothing_of_the_event() {
        var event = session.published();
        assertTrue(event.uid.matches("[0-9a-f-]{36}@ice-free-nyc"));
        assertFalse(event.uid.contains(event.id.toString()));
    }

    @Test
    void a_moved_venue_raises_the_sequence_and_new_directions_do_not() {
        var event = session.published();
        event.venueChanged(false, Areas.QUEENS, LATER);
        assertEquals(0, event.sequence);
        event.venueChanged(true, Areas.BRONX, LATER);
        assertEquals(1, event.sequence);
        assertTrue(event.facets.contains(FeedFacet.of(Areas.BRONX)));
    }

    private static void refused(PlanningRefused reason, Runnable step) {
        assertEquals(List.of(reason), Refusals.because(PlanningRefused.class, step::run));
    }
}
