package nyc.icefree.programme;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.Borough;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is counted beside a choice is what the choice finds, on both databases. */
abstract class CountsContract {
    @AppTest
    static class OnH2Test extends CountsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends CountsContract {}

    private static final Language BENGALI = new Language("bn");

    @Autowired
    Given given;

    @Autowired
    EventProgramme programme;

    @Autowired
    EventPlanning planning;

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
            for (var borough : Borough.values()) {
                assertEquals(found(with(base, borough)), choices.of(borough), base + " and " + borough);
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
        return new EventFilter(
                f.from(), f.to(), kind, f.borough(), f.language(), f.organization(), f.access(), f.text());
    }

    private static EventFilter with(EventFilter f, Language language) {
        return new EventFilter(
                f.from(), f.to(), f.kind(), f.borough(), language, f.organization(), f.access(), f.text());
    }

    private static EventFilter with(EventFilter f, Borough borough) {
        return new EventFilter(
                f.from(), f.to(), f.kind(), borough, f.language(), f.organization(), f.access(), f.text());
    }

    private static EventFilter with(EventFilter f, AccessFact fact) {
        var facts = new ArrayList<>(f.access());
        facts.add(fact);
        return new EventFilter(
                f.from(),
                f.to(),
                f.kind(),
                f.borough(),
                f.language(),
                f.organization(),
                new java.util.HashSet<>(facts),
                f.text());
    }

    private static EventFilter by(EventFilter f, String organization) {
        return new EventFilter(
                f.from(), f.to(), f.kind(), f.borough(), f.language(), organization, f.access(), f.text());
    }

    private static EventFilter on(EventFilter f, LocalDate from, LocalDate to) {
        return new EventFilter(from, to, f.kind(), f.borough(), f.language(), f.organization(), f.access(), f.text());
    }
}
