package nyc.icefree.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.PlainColumns;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.programme.EventFilter;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Partners' calendars become events, follow their source, and never cost what people did here. */
abstract class SourcesContract extends SourceStage {
    @AppTest
    static class OnH2Test extends SourcesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SourcesContract {}

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_trusted_partners_events_are_public_with_their_origin() {
        calendar.with(
                "a@" + tag,
                "Rally " + tag,
                start,
                "LOCATION:Foley Square\\, Manhattan",
                "URL:https://partner.example/a");
        var id = added();
        var event = event(id, 0);
        assertEquals(EventState.PUBLISHED, event.state());
        assertEquals("Rally " + tag, event.wordsIn(Language.ENGLISH).title());
        assertEquals("a@" + tag, event.uid());
        assertEquals(start, event.slot().startsAt());
        assertEquals("Foley Square", event.place().name());
        assertEquals("Manhattan", event.place().address());
        var origin = event.origins().getFirst();
        assertEquals("https://partner.example/a", origin.url());
        assertEquals(team.organization(), origin.organization().id());
        assertEquals(SourceState.ACTIVE, page(id).row().state());
    }

    @Test
    void the_address_of_a_calendar_lies_nowhere_in_plain_and_is_added_once() {
        calendar.with("a@" + tag, "Rally", start);
        var id = added();
        assertEquals(server.url(path), page(id).row().address());
        assertEquals(List.of(), PlainColumns.with(jdbc, path));
        assertThrows(SourceRefused.class, this::added);
        var other = given.team();
        As.staff(other.organizer(), () -> sources.add(other.organization(), form()));
    }

    @Test
    void the_dates_of_a_repeating_event_have_names_of_their_own_and_remember_whose_they_are() {
        calendar.with("w@" + tag, "Weekly", start, "RRULE:FREQ=WEEKLY;COUNT=2", "URL:https://partner.example/w");
        var id = added();
        var first = event(id, 0);
        assertNotEquals(first.uid(), event(id, 1).uid());
        assertEquals("w@" + tag, first.origins().getFirst().uid());
        assertTrue(first.origins().getFirst().repeats());
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(first.id()).orElseThrow();
            planning.change(first.id(), plan.version(), nyc.icefree.events.Annotated.hidden(plan.draft()));
        });
        var hidden = events.view(first.id(), Audience.PUBLIC).orElseThrow();
        assertNull(hidden.origins().getFirst().url(), "its page there would tell where it is");
    }

    @Test
    void a_preview_keeps_nothing() {
        String ours = events.view(given.published(team), Audience.PUBLIC)
                .orElseThrow()
                .uid();
        calendar.with("a@" + tag, "Rally", start).with(ours, "Ours", start.plusSeconds(60));
        server.calendar(path, calendar.text());
        var preview = As.staff(team.organizer(), () -> sources.preview(team.organization(), form()));
        assertEquals(
                List.of(false, true),
                preview.events().stream().map(SourcePreview.Line::ours).toList());
        assertEquals(
                List.of(),
                As.staff(team.organizer(), () -> sources.list("", 0, 50).rows()));
    }

    @Test
    void calendars_come_a_page_at_a_time_by_name() {
        for (var name : List.of("Vigils", "Rallies", "Clínicas")) {
            var one = new SourceForm(
                    server.url(path + "?" + name.length()), name, form().language(), form().kind(), null);
            As.staff(team.organizer(), () -> sources.add(team.organization(), one));
        }
        As.staff(team.organizer(), () -> {
            var part = sources.list("", 1, 1);
            assertEquals(3, part.total());
            assertEquals(
                    List.of("Rallies"),
                    part.rows().stream().map(SourceRow::name).toList());
            assertEquals(1, sources.list("clinicas", 0, 9).total());
        });
        As.staff(
                given.team().organizer(),
                () -> assertEquals(0, sources.list("", 0, 9).total()));
    }

    @Test
    void an_event_follows_its_source_but_not_where_people_changed_it() {
        calendar.with("a@" + tag, "Rally " + tag, start).with("b@" + tag, "Vigil " + tag, start.plusSeconds(60));
        var id = added();
        var first = event(id, 0).id();
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(first).orElseThrow();
            var draft = nyc.icefree.events.Annotated.with(plan.draft(), "Our own title", Set.of(AccessFact.STEP_FREE));
            planning.change(first, plan.version(), draft);
        });
        calendar.with("a@" + tag, "Rally renamed", start.plusSeconds(3_600), "DESCRIPTION:Bring *signs*")
                .with("b@" + tag, "Vigil renamed", start.plusSeconds(60));
        fetched(id);
        var changed = events.view(first, Audience.TEAM).orElseThrow();
        assertEquals("Our own title", changed.wordsIn(Language.ENGLISH).title());
        assertEquals(Set.of(AccessFact.STEP_FREE), changed.access());
        assertEquals(start.plusSeconds(3_600), changed.slot().startsAt());
        assertEquals("Come.", changed.wordsIn(Language.ENGLISH).description());
        var titles = page(id).items().stream().map(SourcePage.Line::title).toList();
        assertTrue(titles.contains("Vigil renamed"), titles.toString());
    }

    @Test
    void what_vanishes_is_withdrawn_after_three_good_fetches_and_comes_back() {
        for (int n = 0; n < 3; n++) {
            calendar.with(n + "@" + tag, "Event " + n, start.plusSeconds(n));
        }
        var id = added();
        var gone = event(id, 0).id();
        calendar.without("0@" + tag);
        fetched(id);
        fetched(id);
        assertEquals(EventState.PUBLISHED, state(gone));
        fetched(id);
        assertEquals(EventState.UNPUBLISHED, state(gone));
        calendar.with("0@" + tag, "Event 0", start);
        fetched(id);
        assertEquals(EventState.PUBLISHED, state(gone));
    }

    @Test
    void a_cancellation_counts_at_once() {
        calendar.with("a@" + tag, "Rally", start);
        var id = added();
        var event = event(id, 0).id();
        calendar.with("a@" + tag, "Rally", start, "STATUS:CANCELLED");
        fetched(id);
        assertEquals(EventState.CANCELLED, state(event));
        calendar.with("a@" + tag, "Rally", start.plusSeconds(3_600));
        fetched(id);
        assertEquals(EventState.PUBLISHED, state(event));
        var back = event(id, 0);
        assertEquals(start.plusSeconds(3_600), back.slot().startsAt());
        assertTrue(back.sequence() >= 3, "a subscriber's calendar must see that it is on again");
    }

    @Test
    void what_people_cancelled_here_stays_cancelled_whatever_its_calendar_says() {
        calendar.with("a@" + tag, "Rally", start);
        var id = added();
        var event = event(id, 0).id();
        As.staff(team.organizer(), () -> planning.cancel(event, "The park is closed"));
        calendar.with("a@" + tag, "Rally", start, "STATUS:CANCELLED");
        fetched(id);
        calendar.with("a@" + tag, "Rally", start);
        fetched(id);
        assertEquals(EventState.CANCELLED, state(event));
    }

    @Test
    void events_are_of_the_kind_that_was_chosen_and_found_by_their_words() {
        calendar.with("a@" + tag, "Rally " + tag, start).with("c@" + tag, "Legal help", start.plusSeconds(2));
        var id = added();
        assertEquals(EventKind.RALLY, event(id, 0).kind());
        var help = event(id, 1).id();
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(help).orElseThrow();
            planning.change(help, plan.version(), of(EventKind.CLINIC, plan.draft()));
        });
        assertEquals(1, programme.coming(found(tag), 0, 10).events().size());
        As.staff(team.organizer(), () -> sources.kind(id, EventKind.MEETING));
        calendar.with("a@" + tag, "Rally renamed " + tag, start).with("b@" + tag, "Planning", start.plusSeconds(1));
        fetched(id);
        assertEquals(EventKind.RALLY, event(id, 0).kind());
        assertEquals(EventKind.MEETING, event(id, 1).kind());
        assertEquals(EventKind.CLINIC, event(id, 2).kind());
        assertEquals(
                1, programme.coming(found("renamed " + tag), 0, 10).events().size());
    }

    private static EventDraft of(EventKind kind, EventDraft d) {
        return d.with(kind);
    }

    private static EventFilter found(String text) {
        return new EventFilter(null, null, null, null, null, null, Set.of(), text);
    }

    @Test
    void a_calendar_that_renames_everything_makes_no_doubles() {
        calendar.with("a@" + tag, "Rally", start);
        var id = added();
        calendar.without("a@" + tag).with("z@" + tag, "Rally", start);
        fetched(id);
        assertEquals(1, page(id).items().size());
        assertEquals(1, page(id).row().taken());
    }

    @Test
    void a_paused_source_is_left_alone_and_a_removed_one_takes_its_events_along() {
        calendar.with("a@" + tag, "Rally", start);
        var id = added();
        var event = event(id, 0).id();
        As.staff(team.organizer(), () -> sources.pause(id, true));
        assertFalse(sync.sync(id.value()));
        As.staff(team.organizer(), () -> sources.pause(id, false));
        As.staff(team.organizer(), () -> sources.remove(id, false));
        assertEquals(EventState.UNPUBLISHED, state(event));
        As.staff(team.organizer(), () -> assertTrue(sources.page(id).isEmpty()));
    }
}
