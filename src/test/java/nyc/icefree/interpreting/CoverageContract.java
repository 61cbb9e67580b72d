package nyc.icefree.interpreting;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.eventform.Accessibility;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.interpreting.Instead.Way;
import nyc.icefree.interpreting.LanguageCoverage.Standing;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.volunteers.LanguageUse;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** What is needed against who is there. */
abstract class CoverageContract extends CoverageGround {
    @AppTest
    static class OnH2Test extends CoverageContract {}

    @PostgresAppTest
    static class OnPostgresTest extends CoverageContract {}

    @Test
    void it_grows_with_who_is_put_in_and_shrinks_with_who_hands_back() {
        assertEquals(Standing.NOBODY, in(ES).standing());
        assertEquals(Set.of(WhyNeeded.PROMISED), in(ES).why());
        var shift = shift(event, 2, ES);
        assertEquals(shift, in(ES).open());
        var ines = interpreter(LanguageUse.INTERPRETS_AT_ONCE, ES);
        As.staff(host.organizer(), () -> staffing.assign(shift, ines, null));
        assertEquals(Standing.TOO_FEW, in(ES).standing());
        assertEquals(TeamRule.LONG_SESSION, in(ES).rule());
        var second = interpreter(LanguageUse.INTERPRETS, ES);
        As.volunteer(second, () -> signup.take(shift));
        var full = in(ES);
        assertEquals(Standing.COVERED, full.standing());
        assertEquals(List.of(2, 1, 1), List.of(full.covered(), full.atOnce(), full.oneAfterOther()));
        assertNull(full.open());
        assertEquals(Set.of(WhyNeeded.PROMISED, WhyNeeded.PLANNED), full.why());
        As.volunteer(second, () -> signup.handBack(shift));
        assertEquals(1, in(ES).missing());
    }

    @Test
    void who_waits_for_a_second_covers_nothing_until_two_are_there() {
        var shift = pairs(event, ES);
        var ines = interpreter(LanguageUse.INTERPRETS, ES);
        As.volunteer(ines, () -> signup.take(shift));
        assertEquals(List.of(0, Standing.NOBODY), List.of(in(ES).covered(), in(ES).standing()));
        assertEquals(shift, in(ES).open());
        var second = interpreter(LanguageUse.INTERPRETS, ES);
        As.volunteer(second, () -> signup.take(shift));
        assertEquals(List.of(2, Standing.COVERED), List.of(in(ES).covered(), in(ES).standing()));
    }

    @Test
    void what_parties_ask_for_counts_as_long_as_they_come_and_were_not_told_no() {
        var ana = party(2, WO);
        party(3, WO);
        party(1, ES);
        assertEquals(5, in(WO).asking());
        assertEquals(Set.of(WhyNeeded.ASKED_FOR), in(WO).why());
        assertEquals(1, in(ES).asking());
        reservations.cancel(ana.manage().value());
        assertEquals(3, in(WO).asking());
        As.staff(host.organizer(), () -> needs.answerAll(event, NeedTopic.into(WO), NeedAnswer.NOT_POSSIBLE));
        assertEquals(
                List.of(ES),
                languages().stream().map(LanguageCoverage::language).toList());
    }

    @Test
    void gaps_come_first_and_who_does_not_count_is_said_in_numbers() {
        party(1, WO);
        var shift = shift(event, 4);
        As.staff(host.organizer(), () -> {
            staffing.assign(shift, interpreter(LanguageUse.INTERPRETS, ES), null);
            staffing.assign(shift, interpreter(LanguageUse.INTERPRETS, ES), null);
            staffing.assign(shift, interpreter(LanguageUse.SPEAKS, WO), null);
        });
        assertEquals(
                List.of(WO, ES),
                languages().stream().map(LanguageCoverage::language).toList());
        assertEquals(Map.of(NotCounted.DOES_NOT_INTERPRET, 1), in(WO).notCounted());
        assertEquals(Standing.COVERED, in(ES).standing());
    }

    @Test
    void shifts_go_with_their_event_and_what_is_off_needs_nobody() {
        var shift = shift(event, 2, ES);
        As.staff(host.organizer(), () -> {
            staffing.assign(shift, interpreter(LanguageUse.INTERPRETS, ES), null);
            staffing.assign(shift, interpreter(LanguageUse.INTERPRETS, ES), null);
            var plan = events.planOf(event).orElseThrow();
            var to = slot().startLocal().plusDays(1);
            events.change(event, plan.version(), plan.draft().at(to, to.plusMinutes(90)));
        });
        assertEquals(Standing.COVERED, in(ES).standing());
        As.staff(host.organizer(), () -> {
            var plan = events.planOf(event).orElseThrow();
            var start = slot().startLocal().plusDays(1);
            events.change(event, plan.version(), plan.draft().at(start, start.plusMinutes(150)));
        });
        assertEquals(Standing.NOBODY, in(ES).standing(), "the last hour is nobody's");
        assertEquals(
                slot().endLocal().plusDays(1),
                Objects.requireNonNull(in(ES).thin()).startLocal());
        As.staff(host.organizer(), () -> events.cancel(event, "Rain"));
        assertEquals(List.of(), languages());
        assertTrue(As.staff(host.organizer(), () -> coverage.within(28, EN)).isEmpty());
    }

    @Test
    void the_weeks_hold_own_events_alone_with_gaps_first_by_start() {
        var covered = event;
        As.staff(host.organizer(), () -> instead.settle(covered, ES, Way.TOLD, "Nobody"));
        var later = given.published(host, given.session("Later", 13));
        var sooner = given.published(host, given.session("Sooner", 7));
        given.published(
                host,
                given.session("In no other language", 3).with(Accessibility.of(List.of(EN), List.of(), Set.of())));
        given.published(given.team(), given.session("Of others", 4));
        var hosted =
                given.published(given.team(), given.session("Co-hosted", 4).hostedWith(List.of(host.organization())));
        given.accepted(host, hosted);
        assertEquals(List.of(sooner, later, covered), within(14));
        assertEquals(List.of(sooner, covered), within(8));
        assertEquals(List.of(), As.staff(given.team().organizer(), () -> coverage.within(28, EN)));
        notYours(() -> As.staff(host.organizer(), () -> coverage.of(hosted)));
    }

    private List<EventId> within(int days) {
        return As.staff(host.organizer(), () -> coverage.within(days, EN)).stream()
                .map(one -> one.event().id())
                .toList();
    }

    @Test
    void fifty_events_take_no_more_statements_than_half_of_them() {
        staffed(event);
        long one = staffedAndCounted(24);
        long two = staffedAndCounted(25);
        assertEquals(50, within(28).size());
        assertEquals(one, two);
        assertTrue(two <= 14, "statements: " + two);
    }

    private long staffedAndCounted(int more) {
        for (int n = 0; n < more; n++) {
            staffed(given.published(host, given.session("Session " + n, 5)));
        }
        return As.staff(host.organizer(), () -> CountedStatements.in(() -> coverage.within(28, EN)));
    }

    private void staffed(EventId one) {
        var shift = shift(one, 1, ES);
        As.staff(host.organizer(), () -> staffing.assign(shift, interpreter(LanguageUse.INTERPRETS, ES), null));
    }

    @Test
    void it_is_for_organizers_of_the_host_alone() {
        var coHost = given.team();
        var shared = given.published(host, form.hostedWith(List.of(coHost.organization())));
        given.accepted(coHost, shared);
        for (Runnable act : List.<Runnable>of(
                () -> coverage.of(shared),
                () -> instead.settle(shared, ES, Way.TOLD, "Nobody"),
                () -> instead.takeBack(shared, ES))) {
            notYours(() -> As.staff(coHost.organizer(), act));
            notYours(() -> As.staff(given.team().organizer(), act));
            notYours(() -> As.administrator(given.person(), act));
            assertThrows(AccessDeniedException.class, () -> As.volunteer(given.person(), act));
            assertThrows(AccessDeniedException.class, () -> As.nobody(act));
        }
    }
}
