package nyc.icefree.partnercalendars;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.PlainColumns;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.Sql;
import nyc.icefree.calendar.reading.LeftOut;
import nyc.icefree.calendar.reading.ParsedCalendar;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.events.PlaceForgetting;
import nyc.icefree.partnercalendars.Sources.SourceNeed;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.publicevents.EventFilter;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.series.SeriesRecords;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import nyc.icefree.venues.AccessFact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Partners' calendars become events, follow their source, and never cost what people did here. */
abstract class SourcesContract extends SourceStage {
    @AppTest
    static class OnH2Test extends SourcesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SourcesContract {}

    private static final String JOIN = "CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SeriesRecords records;

    @Autowired
    SourceUpdate update;

    @Autowired
    SourceRepository rows;

    @Autowired
    Vault vault;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PlaceForgetting forgetting;

    @Autowired
    Texts texts;

    private final String link = "https://meet.example/" + tag;

    @Test
    void a_trusted_partners_events_are_public_with_their_origin() {
        var id = added("Rally " + tag, "LOCATION:Foley Square\\, Manhattan", "URL:https://partner.example/a");
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
        var id = added("Rally");
        assertEquals(server.url(path), page(id).row().address());
        assertEquals(List.of(), PlainColumns.with(jdbc, path));
        Refusals.because(SourceRefused.class, this::added);
        var other = given.team();
        As.staff(other.organizer(), () -> sources.add(other.organization(), form()));
    }

    @Test
    void dates_of_a_repeating_event_have_their_own_names() {
        calendar.with("w@" + tag, "Weekly", start, "RRULE:FREQ=WEEKLY;COUNT=2", "URL:https://partner.example/w");
        var id = added();
        var first = event(id, 0);
        assertNotEquals(first.uid(), event(id, 1).uid());
        assertEquals("w@" + tag, first.origins().getFirst().uid());
        assertTrue(first.origins().getFirst().repeats());
        given.edit(team, first.id(), d -> d.from(2));
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
        assertEquals(List.of(), As.staff(team.organizer(), () -> sources.list()));
    }

    @Test
    void an_event_follows_its_source_but_not_where_people_changed_it() {
        calendar.with("a@" + tag, "Rally " + tag, start).with("b@" + tag, "Vigil " + tag, start.plusSeconds(60));
        var id = added();
        var first = event(id, 0).id();
        given.edit(team, first, d -> d.titled("Our own title").access(AccessFact.STEP_FREE));
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
        var id = added("Rally");
        var event = event(id, 0).id();
        fetched(id, "Rally", start, "STATUS:CANCELLED");
        assertEquals(EventState.CANCELLED, state(event));
        fetched(id, "Rally", start.plusSeconds(3_600));
        assertEquals(EventState.PUBLISHED, state(event));
        var back = event(id, 0);
        assertEquals(start.plusSeconds(3_600), back.slot().startsAt());
        assertTrue(back.sequence() >= 3, "a subscriber's calendar must see that it is on again");
    }

    @Test
    void what_people_cancelled_here_stays_cancelled_whatever_its_calendar_says() {
        var id = added("Rally");
        var event = event(id, 0).id();
        As.staff(team.organizer(), () -> planning.cancel(event, "The park is closed"));
        fetched(id, "Rally", start, "STATUS:CANCELLED");
        fetched(id, "Rally", start);
        assertEquals(EventState.CANCELLED, state(event));
    }

    @Test
    void events_are_of_the_kind_that_was_chosen_and_found_by_their_words() {
        calendar.with("a@" + tag, "Rally " + tag, start).with("c@" + tag, "Legal help", start.plusSeconds(2));
        var id = added();
        assertEquals(EventKind.RALLY, event(id, 0).kind());
        var help = event(id, 1).id();
        given.edit(team, help, d -> d.of(EventKind.CLINIC));
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

    private static EventFilter found(String text) {
        return new EventFilter(null, null, null, null, null, null, Set.of(), text);
    }

    @Test
    void a_calendar_that_renames_everything_makes_no_doubles() {
        var id = added("Rally");
        calendar.without("a@" + tag).with("z@" + tag, "Rally", start);
        fetched(id);
        assertEquals(1, page(id).items().size());
        assertEquals(1, page(id).row().taken());
    }

    @Test
    void a_paused_source_is_left_alone_and_a_removed_one_takes_its_events_along() {
        var id = added("Rally");
        var event = event(id, 0).id();
        As.staff(team.organizer(), () -> sources.pause(id, true));
        assertFalse(sync.sync(id.value()));
        As.staff(team.organizer(), () -> sources.pause(id, false));
        As.staff(team.organizer(), () -> sources.remove(id, false));
        assertEquals(EventState.UNPUBLISHED, state(event));
        As.staff(team.organizer(), () -> assertTrue(sources.page(id).isEmpty()));
    }

    @Test
    void an_untrusted_partner_waits_for_an_administrator_at_first_and_for_each_new_event() {
        var admin = given.person();
        As.administrator(admin, () -> organizations.trust(team.organization(), false));
        calendar.with("a@" + tag, "Rally", start);
        server.calendar(path, calendar.text());
        var id = added(form());
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
                () -> assertThrows(
                        AccessDeniedException.class, () -> review.admit(waiting.id(), waiting.version(), true)));
        As.administrator(admin, () -> review.admit(waiting.id(), waiting.version(), true));
        assertEquals(EntryState.TAKEN, page(id).items().getLast().state());
    }

    private SourceId ofUntrusted(PersonId admin) {
        As.administrator(admin, () -> organizations.trust(team.organization(), false));
        server.calendar(path, calendar.text());
        var id = added(form());
        As.administrator(admin, () -> sources.approve(id));
        fetched(id);
        return id;
    }

    @Test
    void what_an_untrusted_partner_changes_waits_and_its_event_stays_as_it_was() {
        var admin = given.person();
        calendar.with("a@" + tag, "Rally", start);
        var id = ofUntrusted(admin);
        var event = event(id, 0).id();
        fetched(id, "Moved", start.plusSeconds(3_600));
        var read = page(id).items().getFirst();
        assertEquals(EntryState.CHANGED, read.state());
        assertEquals("Moved", read.title());
        assertEquals("Rally", event(id, 0).wordsIn(Language.ENGLISH).title());
        assertEquals(start, event(id, 0).slot().startsAt());
        fetched(id, "Moved again", start.plusSeconds(3_600), "LOCATION:Foley Square");
        As.administrator(
                admin,
                () -> assertThrows(
                        ChangedMeanwhile.class,
                        () -> review.admit(read.id(), read.version(), true),
                        "not what was read"));
        var now = page(id).items().getFirst();
        assertEquals("Foley Square", now.place());
        As.administrator(admin, () -> review.admit(now.id(), now.version(), true));
        assertEquals("Moved again", event(id, 0).wordsIn(Language.ENGLISH).title());
        assertEquals(start.plusSeconds(3_600), event(id, 0).slot().startsAt());
        assertEquals("Foley Square", event(id, 0).place().name());
        fetched(id, "Off, and elsewhere", start, "STATUS:CANCELLED");
        assertEquals(EventState.CANCELLED, state(event), "that is followed at once");
        assertEquals("Moved again", event(id, 0).wordsIn(Language.ENGLISH).title());
        fetched(id, "Off, and elsewhere", start);
        assertEquals(EventState.CANCELLED, state(event));
        var on = page(id).items().getFirst();
        As.administrator(admin, () -> review.admit(on.id(), on.version(), true));
        assertEquals(EventState.PUBLISHED, state(event));
        assertEquals(start, event(id, 0).slot().startsAt());
    }

    @Test
    void an_untrusted_partners_event_returns_after_a_review() {
        var admin = given.person();
        calendar.with("a@" + tag, "Rally", start).with("b@" + tag, "Supper", start.plusSeconds(1));
        calendar.with("c@" + tag, "Vigil", start.plusSeconds(2));
        var id = ofUntrusted(admin);
        var event = event(id, 0).id();
        calendar.without("a@" + tag);
        for (int n = 0; n < 3; n++) {
            fetched(id);
        }
        assertEquals(EventState.UNPUBLISHED, state(event));
        fetched(id, "Rally of others", start);
        var back = page(id).items().getFirst();
        assertEquals(EntryState.WAITING, back.state());
        assertEquals(EventState.UNPUBLISHED, state(event));
        As.administrator(admin, () -> review.admit(back.id(), back.version(), true));
        assertEquals(EventState.PUBLISHED, state(event));
        assertEquals("Rally of others", event(id, 0).wordsIn(Language.ENGLISH).title());
        assertEquals(EntryState.TAKEN, page(id).items().getFirst().state());
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
        var own = given.series(team, given.session("Clinic", 20), daily);
        var date = given.dates(team, own).getFirst();
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
    void a_duplicate_is_left_out_or_kept_by_a_persons_word() {
        String title = "Lanterns" + tag + " Choir" + tag;
        var session = given.session(title, 20);
        var first = given.published(team, session);
        var other = team;
        team = given.team();
        start = session.when().slot().orElseThrow().startsAt();
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
        start = session.when().slot().orElseThrow().startsAt();
        calendar.with("b@" + tag, "Tea" + tag + " Parents" + tag, start);
        var id = added();
        assertEquals(1, page(id).row().decide());
        As.staff(team.organizer(), () -> planning.cancel(planned, "Rain"));
        await().until(() -> page(id).row().decide() == 0);
    }

    @Test
    void what_fails_or_shrinks_changes_nothing_until_a_person_says_so() {
        for (int n = 0; n < 6; n++) {
            calendar.with(n + "@" + tag, "Event " + n, start.plusSeconds(n));
        }
        var id = added();
        for (String broken : List.of("", "<html>Sign in</html>", calendar.text().substring(0, 300), "garbage")) {
            server.calendar(path, broken);
            again(id);
            assertNotNull(page(id).row().problem(), broken);
            assertEquals(6, page(id).row().taken());
        }
        for (int n = 0; n < 3; n++) { // half of them
            calendar.without(n + "@" + tag);
        }
        for (int n = 0; n < 4; n++) {
            fetched(id);
        }
        assertEquals(SourceProblem.MUCH_SMALLER, page(id).row().problem());
        assertEquals(6, page(id).row().taken());
        for (int n = 0; n < 3; n++) {
            As.staff(team.organizer(), () -> sources.takeSmaller(id));
            fetched(id);
        }
        assertEquals(3, page(id).row().taken());
    }

    @Test
    void a_calendar_of_which_nothing_is_left_is_held_however_small_it_was() {
        calendar.with("only@" + tag, "The only one", start);
        var id = added();
        var only = event(id, 0).id();
        calendar.without("only@" + tag);
        for (int n = 0; n < 4; n++) {
            fetched(id);
        }
        assertEquals(SourceProblem.MUCH_SMALLER, page(id).row().problem());
        assertEquals(EventState.PUBLISHED, state(only));
    }

    @Test
    void one_date_that_the_database_refuses_costs_only_itself() {
        String poison = "Poison " + tag;
        calendar.with("a@" + tag, "Rally", start).with("b@" + tag, poison, start.plusSeconds(1));
        calendar.with("c@" + tag, "Supper", start.plusSeconds(2));
        Sql.run(jdbc, "alter table source_item add constraint no_poison check (title <> '" + poison + "')");
        try {
            var id = added();
            assertEquals(2, page(id).row().taken());
            assertEquals(List.of(new LeftOut(poison, LeftOut.Reason.UNREADABLE)), page(id).leftOut());
            assertNull(page(id).row().problem());
        } finally {
            Sql.run(jdbc, "alter table source_item drop constraint no_poison");
        }
    }

    @Test
    void a_reading_that_left_something_out_for_being_too_much_takes_nothing_back() {
        var id = added("Rally");
        var event = event(id, 0).id();
        As.staff(team.organizer(), () -> sources.pause(id, true));
        for (int reading = 0; reading < 4; reading++) {
            update.apply(rows.findById(id.value()).orElseThrow(), readNothing(false), true);
        }
        assertEquals(EventState.PUBLISHED, state(event));
        for (int reading = 0; reading < 3; reading++) {
            var source = rows.findById(id.value()).orElseThrow();
            source.takeSmaller(Instant.EPOCH); // a person has said so
            update.apply(source, readNothing(true), true);
        }
        assertEquals(EventState.UNPUBLISHED, state(event));
    }

    private static ParsedCalendar readNothing(boolean whole) {
        return new ParsedCalendar(ParsedCalendar.Shape.CALENDAR, "", null, 0, List.of(), List.of(), Set.of(), whole);
    }

    @Test
    void a_calendar_that_cannot_be_read_for_a_day_is_told_once() {
        var id = added("Rally " + tag);
        server.answer(path, out -> StrangeServer.write(out, "HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n"));
        again(id);
        assertEquals(List.of(), needs(team.organizer()), "an hour is no reason to worry anybody");
        yesterday(id);
        again(id);
        again(id);
        assertTrue(needs(team.organizer()).getFirst().silent());
        assertEquals(List.of(), needs(given.team().organizer()));
        told("CALENDAR_SILENT", id, 1);
        fetched(id);
        assertEquals(List.of(), needs(team.organizer()));
        server.answer(path, out -> StrangeServer.write(out, "HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n"));
        again(id);
        assertTrue(needs(team.organizer()).getFirst().silent());
        told("CALENDAR_SILENT", id, 2);
    }

    @Test
    void what_waits_for_a_decision_is_told_once_until_it_is_decided() {
        var session = given.session("Quilts" + tag + " Supper" + tag, 20);
        start = session.when().slot().orElseThrow().startsAt();
        given.published(given.team(), session);
        var id = added("Quilts" + tag + " Supper" + tag);
        fetched(id);
        assertEquals(1, needs(team.organizer()).getFirst().decide());
        told("CALENDAR_HELD", id, 1);
        var item = page(id).items().getFirst();
        As.staff(team.organizer(), () -> review.settle(item.id(), true));
        assertEquals(List.of(), needs(team.organizer()));
    }

    @Test
    void only_staff_are_told_what_needs_them() {
        As.volunteer(given.person(), () -> assertThrows(AccessDeniedException.class, () -> sources.needs()));
    }

    private List<SourceNeed> needs(PersonId person) {
        return As.staff(person, () -> sources.needs());
    }

    private void told(String reason, SourceId id, int times) {
        String query = "select count(*) from outbox where recipient = ? and reason = ? and about = ?";
        await().until(() -> Sql.number(jdbc, query, team.organizer().value(), reason, id.value()) == times);
    }

    private void yesterday(SourceId id) {
        var then = Timestamp.from(clock.instant().minus(Duration.ofHours(25)));
        Sql.run(jdbc, "update source set last_good_at = ? where id = ?", then, id.value());
    }

    @Test
    void one_lost_address_breaks_no_list_and_no_round() {
        calendar.with("a@" + tag, "Rally", start);
        var lost = added();
        server.calendar("/other" + path, calendar.text());
        var other = added(form("/other" + path));
        transaction.executeWithoutResult(t -> vault.destroy(KeyOwner.source(lost.value())));
        vault.destroyDoomed();
        As.staff(team.organizer(), () -> {
            assertEquals(2, sources.list().size());
            sources.fetchSoon(lost);
        });
        assertNull(page(lost).row().address());
        assertEquals(SourceProblem.ADDRESS_LOST, page(lost).row().problem());
        assertEquals(server.url("/other" + path), page(other).row().address());
        sync.syncDue();
        assertEquals(1, page(lost).row().taken(), "what came of it stays");
        assertEquals(SourceProblem.ADDRESS_LOST, page(lost).row().problem());
    }

    @Test
    void the_link_is_kept_for_those_who_come_and_told_to_nobody_else() {
        var id = added("Briefing", JOIN + link);
        var event = event(id, 0).id();
        assertEquals(link, linkFor(event, Audience.TEAM));
        assertEquals(link, linkFor(event, Audience.COMING));
        assertNull(linkFor(event, Audience.PUBLIC));
        assertEquals(Attendance.ONLINE, event(id, 0).attendance());
        byte[] sealed =
                Sql.one(jdbc, byte[].class, "select sealed_online from source_item where source_id = ?", id.value());
        assertFalse(new String(sealed, StandardCharsets.UTF_8).contains(link), "an address of a meeting lies open");
        assertEquals(List.of(), PlainColumns.with(jdbc, link));
    }

    @Test
    void the_public_page_sends_people_to_the_host_for_the_link() {
        calendar.with(
                "a@" + tag,
                "Briefing",
                start,
                "LOCATION:9 Example Street\\, Queens and https://meet.jit.si/" + tag,
                "DESCRIPTION:Passcode: 999111",
                "URL:https://partner.example/a");
        var id = added();
        var event = event(id, 0);
        assertEquals(Attendance.HYBRID, event.attendance());
        assertEquals("9 Example Street", event.place().name());
        assertEquals("https://meet.jit.si/" + tag + " Passcode: 999111", linkFor(event.id(), Audience.TEAM));
        assertTrue(page(id).items().getFirst().joins());
        var preview = As.staff(team.organizer(), () -> sources.preview(team.organization(), form()));
        assertTrue(preview.events().getFirst().joins());
        var facts = nyc.icefree.site.events.EventSummary.of(
                texts.in(Language.ENGLISH),
                events.view(event.id(), Audience.PUBLIC).orElseThrow());
        assertEquals("You can also join online. Get the link from the host:", facts.attendance());
        assertEquals(
                "https://partner.example/a",
                Objects.requireNonNull(facts.linkFrom()).url());
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event.id()).orElseThrow();
            planning.change(event.id(), plan.version(), plan.draft()); // with the passcode in its link
        });
    }

    @Test
    void a_page_in_place_of_an_address_leaves_the_point_on_the_map() {
        calendar.with("a@" + tag, "Picnic", start, "LOCATION:https://lu.ma/" + tag, "GEO:40.738;-73.88");
        var event = event(added(), 0);
        assertEquals(Attendance.IN_PERSON, event.attendance());
        assertEquals("Place on the map", event.place().name());
        assertEquals(40.738, event.place().latitude());
        assertEquals("https://lu.ma/" + tag, event.origins().getFirst().url());
    }

    @Test
    void a_date_that_becomes_private_there_is_taken_back_at_once() {
        calendar.with("w@" + tag, "Weekly", start, "RRULE:FREQ=WEEKLY;COUNT=3").with("b@" + tag, "Vigil", start);
        var id = added();
        var dates = page(id).items().stream()
                .map(i -> Objects.requireNonNull(i.event()))
                .toList();
        String own = calendar.text();
        String hour = PartnerCalendar.time(start.plus(Duration.ofDays(7)));
        server.calendar(
                path,
                own.replace(
                        "END:VCALENDAR",
                        "BEGIN:VEVENT\nUID:w@" + tag + "\nRECURRENCE-ID:" + hour + "\nDTSTART:" + hour
                                + "\nSUMMARY:Dentist\nCLASS:PRIVATE\nEND:VEVENT\nEND:VCALENDAR"));
        again(id);
        var second = page(id).items().stream()
                .filter(i -> i.slot().startsAt().equals(start.plus(Duration.ofDays(7))))
                .findFirst()
                .orElseThrow();
        assertEquals(EventState.UNPUBLISHED, state(Objects.requireNonNull(second.event())));
        assertEquals(
                3, dates.stream().filter(d -> state(d) == EventState.PUBLISHED).count());
        server.calendar(path, own.replace("DTSTAMP", "CLASS:X-FRIENDS\nDTSTAMP"));
        again(id);
        assertTrue(dates.stream().allMatch(d -> state(d) == EventState.UNPUBLISHED), "however many there are");
        fetched(id);
        assertTrue(dates.stream().allMatch(d -> state(d) == EventState.PUBLISHED));
    }

    @Test
    void another_link_is_followed_until_people_here_choose_one() {
        var id = added("Briefing", JOIN + link, "LOCATION:Reading Room\\, 1 Example Ave");
        var event = event(id, 0).id();
        assertEquals(Attendance.HYBRID, event(id, 0).attendance());
        fetched(id, "Briefing", start, JOIN + link + "/2", "LOCATION:Reading Room\\, 1 Example Ave");
        assertEquals(link + "/2", linkFor(event, Audience.TEAM));
        given.edit(team, event, d -> d.online(Attendance.HYBRID, "https://own.example/room"));
        fetched(id, "Briefing", start, "LOCATION:Reading Room\\, 1 Example Ave");
        assertEquals("https://own.example/room", linkFor(event, Audience.TEAM));
    }

    @Test
    void a_link_that_was_taken_away_there_is_gone_here() {
        var id = added("Briefing", JOIN + link);
        fetched(id, "Briefing", start);
        assertNull(linkFor(event(id, 0).id(), Audience.TEAM));
        assertEquals(Attendance.IN_PERSON, event(id, 0).attendance());
    }

    private @Nullable String linkFor(EventId event, Audience audience) {
        return events.view(event, audience).orElseThrow().onlineLink();
    }

    @Test
    void its_next_place_is_a_private_one_and_is_forgotten_everywhere_a_week_later() {
        var id = added("Rally", "LOCATION:Queens");
        var event = Objects.requireNonNull(page(id).items().getFirst().event());
        hide(event);
        String secret = "House q" + UUID.randomUUID();
        fetched(id, "Rally", start, "LOCATION:" + secret);
        assertEquals(
                secret, events.view(event, Audience.TEAM).orElseThrow().place().name());
        assertEquals(List.of(), PlainColumns.with(jdbc, secret), "nor as its calendar says itself");
        given.movedToThePast(event);
        forgetting.purgeDue();
        assertNull(events.view(event, Audience.TEAM).orElseThrow().place().name());
        assertEquals(List.of(), PlainColumns.with(jdbc, secret));
    }

    @Test
    void what_forgot_its_place_moves_to_a_day_to_come_only_where_its_calendar_says() {
        var id = added("Rally", "LOCATION:House q" + tag);
        var event = Objects.requireNonNull(page(id).items().getFirst().event());
        hide(event);
        given.movedToThePast(event);
        for (String column : List.of("start_local", "end_local", "zone", "starts_at", "ends_at")) {
            String there = "(select e." + column + " from event e where e.id = event_id)";
            Sql.run(jdbc, "update source_item set " + column + " = " + there + " where event_id = ?", event.value());
        }
        forgetting.purgeDue();
        fetched(id, "Rally", start);
        assertTrue(events.slotOf(event).orElseThrow().isOver(clock.instant()));
        fetched(id, "Rally", start, "LOCATION:House r" + tag);
        assertEquals(start, events.slotOf(event).orElseThrow().startsAt());
    }

    @Test
    void words_that_tell_a_hidden_place_are_taken_over_as_soon_as_it_is_shown() {
        String place = "LOCATION:Bell Hall\\, 9 Openly Street";
        var id = added("Supper", place, "DESCRIPTION:Come quietly");
        var event = Objects.requireNonNull(page(id).items().getFirst().event());
        hide(event);
        var later = start.plusSeconds(3_600);
        fetched(id, "Supper", later, place, "DESCRIPTION:We meet at 9 Openly Street");
        assertEquals(later, events.slotOf(event).orElseThrow().startsAt(), "nobody shall come an hour early");
        assertEquals("Come quietly", description(event));
        shown(event, AddressVisibility.EVERYONE);
        fetched(id);
        assertEquals("We meet at 9 Openly Street", description(event));
    }

    private String description(EventId event) {
        return events.view(event, Audience.PUBLIC)
                .orElseThrow()
                .wordsIn(Language.ENGLISH)
                .description();
    }

    private void hide(EventId event) {
        shown(event, AddressVisibility.COMING);
    }

    private void shown(EventId event, AddressVisibility address) {
        given.edit(team, event, d -> d.shownTo(address));
    }
}
