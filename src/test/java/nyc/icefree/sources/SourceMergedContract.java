package nyc.icefree.sources;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.As;
import nyc.icefree.Given.Team;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.people.NotYours;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was posted by two partners and merged: when the two part ways, the second one's people are asked, and nothing is lost. */
abstract class SourceMergedContract extends SourceStage {
    @AppTest
    static class OnH2Test extends SourceMergedContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SourceMergedContract {}

    /** Like nothing else that is posted for that day. */
    private final String title = "a" + tag + " b" + tag + " c" + tag;

    private Team first;
    private EventId kept;
    private EventId own;
    private SourceId id;
    private String uid;

    @BeforeEach
    void mergedByAPerson() {
        first = team;
        kept = given.published(first, given.session(title, 23));
        start = at(kept);
        team = given.team();
        uid = "a@" + tag;
        says(start);
        id = added();
        var twin = page(id).twins().getFirst();
        own = Objects.requireNonNull(page(id).items().getFirst().event());
        As.staff(team.organizer(), () -> review.settle(twin.item(), kept, true));
        assertEquals(Set.of(first.organization(), team.organization()), named());
    }

    @Test
    void another_time_in_the_second_calendar_is_asked_about_and_moves_nothing() {
        says(start.plus(Duration.ofHours(2)));
        fetched(id);
        assertEquals(start, at(kept));
        var change = page(id).changes().getFirst();
        assertEquals(ChangeReason.MERGED_DIFFERS, change.reason());
        assertEquals(start, change.was().startsAt());
        assertEquals(start.plus(Duration.ofHours(2)), change.is().startsAt());
        assertEquals(
                1, As.staff(team.organizer(), () -> sources.needs()).getFirst().decide());
        As.staff(first.organizer(), () -> assertThrows(NotYours.class, () -> review.decide(change.id(), true)));
        fetched(id);
        assertEquals(1, page(id).changes().size());

        As.staff(team.organizer(), () -> review.decide(change.id(), true));
        assertEquals(EntryState.TAKEN, state());
        assertEquals(own, page(id).items().getFirst().event());
        assertEquals(EventState.PUBLISHED, state(own));
        assertEquals(start.plus(Duration.ofHours(2)), at(own));
        assertEquals(uid, events.view(own, Audience.TEAM).orElseThrow().uid());
        assertEquals(Set.of(first.organization()), named());
        says(start.plus(Duration.ofHours(3)));
        fetched(id);
        assertEquals(start.plus(Duration.ofHours(3)), at(own));
        assertEquals(start, at(kept));
    }

    @Test
    void who_leaves_it_as_it_is_is_asked_again_only_when_the_calendar_changes_again() {
        says(start.plus(Duration.ofHours(2)));
        fetched(id);
        decide(false);
        fetched(id);
        assertEquals(List.of(), page(id).changes());
        assertEquals(EntryState.MERGED, state());
        says(start.plus(Duration.ofHours(4)));
        fetched(id);
        assertEquals(1, page(id).changes().size());
        says(start);
        fetched(id);
        assertEquals(List.of(), page(id).changes());
    }

    @Test
    void when_the_first_takes_it_back_the_second_is_asked_and_can_publish_its_own() {
        As.staff(first.organizer(), () -> planning.unpublish(kept));
        await().until(() -> !page(id).changes().isEmpty());
        assertEquals(ChangeReason.MERGED_LEFT, page(id).changes().getFirst().reason());
        decide(true);
        assertEquals(EventState.PUBLISHED, state(own));
        assertEquals(EventState.UNPUBLISHED, state(kept));
        assertEquals(EntryState.TAKEN, state());
    }

    @Test
    void a_cancellation_by_the_first_is_asked_about_too_and_may_be_left_so() {
        As.staff(first.organizer(), () -> planning.cancel(kept, "Rain"));
        await().until(() -> !page(id).changes().isEmpty());
        decide(false);
        fetched(id);
        assertEquals(List.of(), page(id).changes());
        assertEquals(EventState.UNPUBLISHED, state(own));
    }

    @Test
    void gone_from_the_second_calendar_its_name_may_go_and_what_returns_is_its_own() {
        calendar.without(uid).with("other@" + tag, "Another", start.plus(Duration.ofDays(2)));
        fetched(id);
        fetched(id);
        assertEquals(List.of(), page(id).changes());
        fetched(id);
        fetched(id);
        assertEquals(ChangeReason.MERGED_GONE, page(id).changes().getFirst().reason());
        assertEquals(EventState.PUBLISHED, state(kept));
        decide(true);
        assertEquals(Set.of(first.organization()), named());
        assertEquals(EntryState.WITHDRAWN, state());
        says(start.plus(Duration.ofHours(5)));
        fetched(id);
        assertEquals(EntryState.TAKEN, state());
        assertEquals(start.plus(Duration.ofHours(5)), at(own));
        assertEquals(start, at(kept));
    }

    @Test
    void other_words_alone_are_nobodys_question() {
        calendar.with(uid, title + " and friends", start);
        fetched(id);
        assertEquals(List.of(), page(id).changes());
        assertEquals(EntryState.MERGED, state());
    }

    private void says(Instant at) {
        calendar.with(uid, title + "!", at);
    }

    private void decide(boolean accept) {
        var change = page(id).changes().getFirst().id();
        As.staff(team.organizer(), () -> review.decide(change, accept));
    }

    private Instant at(EventId event) {
        return events.slotOf(event).orElseThrow().startsAt();
    }

    private EntryState state() {
        return page(id).items().stream()
                .filter(i -> i.title().startsWith(title))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private Set<Object> named() {
        var view = events.view(kept, Audience.TEAM).orElseThrow();
        var names =
                view.origins().stream().map(o -> (Object) o.organization().id()).collect(Collectors.toSet());
        names.add(view.host().id());
        return names;
    }
}
