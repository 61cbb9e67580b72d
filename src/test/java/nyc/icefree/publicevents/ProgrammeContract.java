package nyc.icefree.publicevents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nyc.icefree.AppTest;
import nyc.icefree.Areas;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.city.Area;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.ComingEvent;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.publicevents.EventProgramme.EventPage;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What visitors find, on both databases. */
abstract class ProgrammeContract {
    @AppTest
    static class OnH2Test extends ProgrammeContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ProgrammeContract {}

    private static final Language BENGALI = new Language("bn");

    @Autowired
    Given given;

    @Autowired
    EventProgramme programme;

    @Autowired
    EventPlanning planning;

    @Autowired
    ComingEvents events;

    private final LocalDate today = LocalDate.now(Given.NEW_YORK);

    @Test
    void a_published_event_is_found_and_a_draft_is_not() {
        var team = given.team();
        given.drafted(team, given.session("A draft", 3));
        var id = given.published(team, given.session("Rights", 4));
        var found = of(team);
        assertEquals(List.of(id), ids(found));
        assertEquals(1, found.total());
        var view = found.events().getFirst();
        assertEquals("Elmhurst Reading Room", view.place().name());
        assertEquals(Audience.PUBLIC, view.audience());
        assertEquals(List.of(Language.SPANISH), view.interpreted());
        assertEquals(id, bySlug(view.slug()).id());
        assertTrue(As.nobody(programme::months)
                .contains(java.time.YearMonth.from(view.slot().startLocal())));
    }

    @Test
    void events_come_by_start_then_id_in_pages() {
        var team = given.team();
        for (int day : List.of(9, 3, 6, 3)) {
            given.published(team, given.session("Day " + day, day));
        }
        var filter = by(team);
        var pages = new ArrayList<EventView>();
        for (int page = 0; page < 3; page++) {
            int asked = page;
            pages.addAll(As.nobody(() -> programme.coming(filter, asked, 2)).events());
        }
        assertEquals(4, pages.size());
        assertEquals(
                pages.stream()
                        .sorted(java.util.Comparator.comparing(
                                        (EventView v) -> v.slot().startsAt())
                                .thenComparing(v -> v.id().toString()))
                        .toList(),
                pages);
    }

    @Test
    void each_part_of_the_filter_leaves_out_what_does_not_fit() {
        var team = given.team();
        var draft = given.session("Taller", 5);
        var id = given.published(
                team,
                Drafts.from(draft)
                        .access(AccessFact.STEP_FREE, AccessFact.CHILDCARE)
                        .spoken(Language.ENGLISH, Language.SPANISH)
                        .draft());
        var day = LocalDate.from(draft.when().start());
        var slug = team.slug();
        for (var fits : List.of(
                new EventFilter(day, day, null, null, null, slug, Set.of(), null),
                new EventFilter(null, null, EventKind.EDUCATION_SESSION, Areas.QUEENS, null, slug, Set.of(), null),
                new EventFilter(null, null, null, null, Language.SPANISH, slug, Set.of(AccessFact.CHILDCARE), null),
                new EventFilter(
                        null, null, null, null, Language.ENGLISH, slug, Set.of(), " TÁLLER  queens elmhurst"))) {
            assertEquals(List.of(id), ids(As.nobody(() -> programme.coming(fits, 0, 10))), fits.toString());
        }
        for (var misses : List.of(
                new EventFilter(day.plusDays(1), null, null, null, null, slug, Set.of(), null),
                new EventFilter(null, day.minusDays(1), null, null, null, slug, Set.of(), null),
                new EventFilter(null, null, EventKind.RALLY, null, null, slug, Set.of(), null),
                new EventFilter(null, null, null, Areas.BRONX, null, slug, Set.of(), null),
                new EventFilter(null, null, null, null, new Language("bn"), slug, Set.of(), null),
                new EventFilter(
                        null,
                        null,
                        null,
                        null,
                        null,
                        slug,
                        Set.of(AccessFact.STEP_FREE, AccessFact.HEARING_LOOP),
                        null),
                new EventFilter(null, null, null, null, null, slug, Set.of(), "taller astoria"),
                new EventFilter(null, null, null, null, null, "no-such-organization", Set.of(), null))) {
            assertEquals(List.of(), ids(As.nobody(() -> programme.coming(misses, 0, 10))), misses.toString());
        }
    }

    @Test
    void words_are_found_in_every_script_and_sign_characters_are_harmless() {
        var team = given.team();
        var titles = List.of("了解您的权利 工作坊", "আপনার অধিকার জানুন", "اعرف حقوقك", "Edikasyon sou dwa ou: ÈSKE w konnen?");
        for (var title : titles) {
            given.published(team, given.session(title, 6));
        }
        for (var word : List.of("您的权利", "অধিকার", "حقوقك", "eske konnen")) {
            var found = As.nobody(() -> programme.coming(searching(team, word), 0, 10));
            assertEquals(1, found.total(), word);
        }
        assertEquals(
                4,
                As.nobody(() -> programme.coming(searching(team, "%_'"), 0, 10)).total());
    }

    @Test
    void a_former_address_finds_the_event_and_its_new_address() {
        var team = given.team();
        var draft = given.session("Know your rights", 8);
        var id = given.published(team, draft);
        var former = of(team).events().getFirst().slug();
        given.change(
                team, id, d -> Drafts.from(d).titled("Know all your rights").draft());
        var view = bySlug(former);
        assertEquals(id, view.id());
        assertTrue(view.slug().startsWith("know-all-your-rights-"), view.slug());
        assertEquals(id, bySlug(view.slug()).id());
    }

    @Test
    void equal_titles_on_one_day_get_addresses_of_their_own() {
        var team = given.team();
        given.published(team, given.session("Same", 11));
        given.published(team, given.session("Same", 11));
        assertEquals(
                2, of(team).events().stream().map(EventView::slug).distinct().count());
    }

    @Test
    void a_cancelled_event_stays_and_one_taken_back_goes() {
        var team = given.team();
        var cancelled = given.published(team, given.session("Cancelled one", 5));
        var taken = given.published(team, given.session("Taken back", 5));
        var slug = of(team).events().stream()
                .filter(v -> v.id().equals(taken))
                .findFirst()
                .orElseThrow()
                .slug();
        As.staff(team.organizer(), () -> planning.cancel(cancelled, "The hall is flooded"));
        As.staff(team.organizer(), () -> planning.unpublish(taken));
        var found = of(team);
        assertEquals(List.of(cancelled), ids(found));
        assertEquals("The hall is flooded", found.events().getFirst().cancelReason());
        assertTrue(As.nobody(() -> programme.bySlug(slug)).isEmpty());
    }

    @Test
    void a_word_that_many_events_have_is_paged_and_counted_as_a_rare_one() {
        var team = given.team();
        String mark = "w" + UUID.randomUUID().toString().replace("-", "");
        var made = IntStream.range(0, 52)
                .mapToObj(n -> given.published(team, given.session("Many " + mark, 2 + n)))
                .toList();
        var second = named(mark, 1);
        assertEquals(52, second.total());
        assertEquals(made.subList(20, 40), ids(second));
        assertEquals(made.subList(40, 52), ids(named(mark, 2)));
        assertEquals(List.of(), ids(named(mark, 3)));
        assertEquals(List.of(), ids(named(mark + "x", 0)));
    }

    private EventPage named(String word, int page) {
        return As.nobody(
                () -> programme.coming(new EventFilter(null, null, null, null, null, null, Set.of(), word), page, 20));
    }

    @Test
    void a_page_takes_the_same_number_of_queries_however_many_events_it_shows() {
        var team = given.team();
        given.published(team, given.session("One", 5));
        long forOne = statements(team);
        for (int n = 0; n < 8; n++) {
            given.published(team, given.session("More " + n, 5 + n));
        }
        assertEquals(forOne, statements(team));
        assertEquals(9, of(team).total());
        assertTrue(forOne <= 10, "statements: " + forOne);
    }

    @Test
    void a_hidden_address_is_in_nothing_that_is_public() {
        var team = given.team();
        var hidden = Drafts.from(given.session("Planning evening", 5))
                .of(EventKind.MEETING)
                .shownTo(AddressVisibility.COMING)
                .draft();
        var id = given.published(team, hidden);
        var view = of(team).events().getFirst();
        assertEquals(id, view.id());
        assertTrue(view.place().addressHidden());
        assertEquals("Elmhurst", view.place().neighbourhood());
        for (var secret :
                List.of("Reading Room", "8601 Example", "Avenue", "Two blocks", "40.73", "a pen", "reading-room")) {
            assertFalse(view.toString().contains(secret), secret);
        }
        for (var word : List.of("reading", "8601", "avenue", "pen")) {
            assertEquals(
                    0,
                    As.nobody(() -> programme.coming(searching(team, word), 0, 5))
                            .total(),
                    word);
        }
        assertEquals(
                1,
                As.nobody(() -> programme.coming(searching(team, "elmhurst"), 0, 5))
                        .total());
        given.change(
                team,
                id,
                d -> Drafts.from(d).shownTo(AddressVisibility.EVERYONE).draft());
        assertEquals(
                "Elmhurst Reading Room", of(team).events().getFirst().place().name());
        assertEquals(
                1,
                As.nobody(() -> programme.coming(searching(team, "8601"), 0, 5)).total());
        given.change(
                team, id, d -> Drafts.from(d).shownTo(AddressVisibility.TEAM).draft());
        assertFalse(of(team).events().getFirst().toString().contains("8601 Example"));
        assertEquals(
                0,
                As.nobody(() -> programme.coming(searching(team, "8601"), 0, 5)).total());
    }

    private long statements(Team team) {
        return CountedStatements.in(() -> of(team));
    }

    private EventPage of(Team team) {
        return As.nobody(() -> programme.coming(by(team), 0, 50));
    }

    private EventView bySlug(String slug) {
        return As.nobody(() -> programme.bySlug(slug)).orElseThrow();
    }

    private static List<EventId> ids(EventPage page) {
        return page.events().stream().map(EventView::id).toList();
    }

    private static EventFilter by(Team team) {
        return searching(team, null);
    }

    private static EventFilter searching(Team team, @org.jspecify.annotations.Nullable String text) {
        return new EventFilter(null, null, null, null, null, team.slug(), Set.of(), text);
    }

    @Test
    void the_team_sees_drafts_and_public_ones_by_start_as_the_desk_has_them() {
        var team = given.team();
        var later = given.published(team, given.session("Later", 9));
        var draft = given.drafted(team, given.session("Sooner", 5));
        given.published(team, given.session("Too far", 40));
        var found = As.staff(team.organizer(), () -> near());
        assertEquals(List.of(draft, later), found.stream().map(ComingEvent::id).toList());
        assertEquals("Sooner", found.getFirst().title());
        assertEquals(EventState.DRAFT, found.getFirst().state());
        assertTrue(found.getFirst().mayOrganize());
        var slot = As.staff(
                team.organizer(), () -> planning.planOf(draft).orElseThrow().draft());
        assertEquals(slot.when().start(), found.getFirst().slot().startLocal());
    }

    @Test
    void what_is_cancelled_is_not_near_and_a_far_one_is_found_by_its_id() {
        var team = given.team();
        var far = given.published(team, given.session("Far " + UUID.randomUUID(), 60));
        assertEquals(1, As.staff(team.organizer(), () -> named(far)).size());
        As.staff(team.organizer(), () -> planning.cancel(far, "Rain"));
        assertEquals(List.of(), As.staff(team.organizer(), () -> named(far)));
    }

    @Test
    void a_co_host_sees_it_and_does_not_organize_it_once_it_has_accepted() {
        var team = given.team();
        var other = given.team();
        var form = given.session("Together", 6);
        var event = given.published(team, form.hostedWith(List.of(other.organization())));
        assertEquals(List.of(), As.staff(other.organizer(), () -> named(event)));
        given.accepted(other, event);
        assertFalse(As.staff(other.organizer(), () -> named(event)).getFirst().mayOrganize());
    }

    @Test
    void another_team_and_who_belongs_to_none_see_nothing_of_it() {
        var team = given.team();
        var draft = given.drafted(team, given.session("Ours", 5));
        for (var stranger : List.of(given.team().organizer(), given.person())) {
            assertEquals(List.of(), As.staff(stranger, () -> named(draft)));
            assertEquals(List.of(), As.staff(stranger, () -> near()));
        }
    }

    @Test
    void administrators_see_what_is_listed_and_no_draft_of_others() {
        var team = given.team();
        var draft = given.drafted(team, given.session("Ours", 5));
        var listed = given.published(team, given.session("Everybody's", 5));
        var administrator = given.person();
        assertEquals(List.of(), As.administrator(administrator, () -> named(draft)));
        assertEquals(1, As.administrator(administrator, () -> named(listed)).size());
    }

    private List<ComingEvent> near() {
        return events.within(today, today.plusDays(30), Language.SPANISH);
    }

    private List<ComingEvent> named(EventId event) {
        return events.named(List.of(event), Language.ENGLISH);
    }

    @Test
    void every_count_is_what_its_filter_finds() {
        var mark = "m" + UUID.randomUUID().toString().replace("-", "");
        var team = given.team();
        var friends = given.team();
        planned(team, friends, mark);
        for (var base : List.of(
                filter(team, null, null, null, null),
                filter(team, EventKind.RALLY, null, null, null),
                filter(team, null, Language.SPANISH, null, mark),
                filter(null, null, BENGALI, null, mark),
                filter(friends, null, null, AccessFact.CHILDCARE, mark))) {
            var counts = As.nobody(() -> programme.counts(base.text()));
            var choices = counts.choices(base);
            assertEquals(found(base), counts.of(base), base.toString());
            for (var kind : EventKind.values()) {
                assertEquals(found(with(base, kind)), choices.of(kind), base + " and " + kind);
            }
            for (var language : Language.SPOKEN) {
                assertEquals(found(with(base, language)), choices.of(language), base + " and " + language);
            }
            for (var area : Areas.CITY.areas()) {
                assertEquals(found(with(base, area)), choices.of(area), base + " and " + area);
            }
            for (var fact : AccessFact.values()) {
                assertEquals(found(with(base, fact)), choices.of(fact), base + " and " + fact);
            }
            for (var other : List.of(team, friends)) {
                assertEquals(found(by(base, other.slug())), choices.of(other.organization()), base + " by " + other);
            }
            var today = LocalDate.now(Given.NEW_YORK);
            for (int days : new int[] {0, 3, 4, 6, 40}) {
                assertEquals(
                        found(on(base, today.plusDays(3), today.plusDays(days))),
                        choices.on(today.plusDays(3), today.plusDays(days)),
                        base + " for " + days);
            }
            assertEquals(0, counts.of(by(base, "no-such-organization")));
        }
    }

    @Test
    void a_change_is_counted_at_once_and_what_is_unchanged_costs_one_statement() {
        var team = given.team();
        var base = filter(team, null, null, null, null);
        assertEquals(0, count(base));
        var id = given.published(team, given.session("Counted", 4));
        assertEquals(1, count(base));
        long again = CountedStatements.in(() -> As.nobody(() -> programme.counts(null)));
        assertTrue(again <= 1, "statements: " + again);
        As.staff(team.organizer(), () -> planning.unpublish(id));
        assertEquals(0, count(base));
        var friends = given.team();
        var shared = given.published(
                team,
                Drafts.from(given.session("Shared", 4))
                        .coHosts(friends.organization())
                        .draft());
        assertEquals(0, count(filter(friends, null, null, null, null)), "not yet accepted");
        given.accepted(friends, shared);
        assertEquals(1, count(filter(friends, null, null, null, null)));
    }

    private int count(EventFilter filter) {
        return As.nobody(() -> programme.counts(null)).of(filter);
    }

    private void planned(Team team, Team friends, String mark) {
        given.published(team, given.session("Rights " + mark, 3));
        given.published(
                team,
                Drafts.from(given.session("Rally " + mark, 4))
                        .of(EventKind.RALLY)
                        .spoken(BENGALI, Language.ENGLISH)
                        .access(AccessFact.STEP_FREE, AccessFact.CHILDCARE)
                        .draft());
        given.published(
                team,
                Drafts.from(given.session("Online " + mark, 9))
                        .nowhere()
                        .spoken(BENGALI)
                        .draft());
        var shared = given.published(
                team,
                Drafts.from(given.session("Shared " + mark, 30))
                        .coHosts(friends.organization())
                        .access(AccessFact.CHILDCARE)
                        .draft());
        given.accepted(friends, shared);
        given.drafted(team, given.session("A draft " + mark, 5));
        var off = given.published(friends, given.session("Cancelled " + mark, 6));
        As.staff(friends.organizer(), () -> planning.cancel(off, "The boiler broke."));
        given.published(friends, given.session("Other words", 6));
    }

    private int found(EventFilter filter) {
        return As.nobody(() -> programme.coming(filter, 0, 1)).total();
    }

    private static EventFilter filter(
            @Nullable Team team,
            @Nullable EventKind kind,
            @Nullable Language language,
            @Nullable AccessFact fact,
            @Nullable String text) {
        return new EventFilter(
                null,
                null,
                kind,
                null,
                language,
                team == null ? null : team.slug(),
                fact == null ? Set.of() : Set.of(fact),
                text);
    }

    private static EventFilter with(EventFilter f, EventKind kind) {
        return new EventFilter(f.from(), f.to(), kind, f.area(), f.language(), f.organization(), f.access(), f.text());
    }

    private static EventFilter with(EventFilter f, Language language) {
        return new EventFilter(f.from(), f.to(), f.kind(), f.area(), language, f.organization(), f.access(), f.text());
    }

    private static EventFilter with(EventFilter f, Area area) {
        return new EventFilter(f.from(), f.to(), f.kind(), area, f.language(), f.organization(), f.access(), f.text());
    }

    private static EventFilter with(EventFilter f, AccessFact fact) {
        var facts = new ArrayList<>(f.access());
        facts.add(fact);
        return new EventFilter(
                f.from(),
                f.to(),
                f.kind(),
                f.area(),
                f.language(),
                f.organization(),
                new java.util.HashSet<>(facts),
                f.text());
    }

    private static EventFilter by(EventFilter f, String organization) {
        return new EventFilter(f.from(), f.to(), f.kind(), f.area(), f.language(), organization, f.access(), f.text());
    }

    private static EventFilter on(EventFilter f, LocalDate from, LocalDate to) {
        return new EventFilter(from, to, f.kind(), f.area(), f.language(), f.organization(), f.access(), f.text());
    }
}
