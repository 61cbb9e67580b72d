package nyc.icefree.bulk;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.approvals.ReviewDesk;
import nyc.icefree.approvals.ReviewRefused;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventDetail;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.people.NotYours;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDateRow;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesId;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.series.SeriesPublishing;
import nyc.icefree.series.SeriesRefused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A partner's series is submitted at once and decided at once, for now or for an hour to come; on both databases. */
@DatabasesDiffer
abstract class SeriesReviewContract {
    @AppTest
    static class OnH2Test extends SeriesReviewContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SeriesReviewContract {}

    @Autowired
    Given given;

    @Autowired
    SeriesReview review;

    @Autowired
    ReviewDesk desk;

    @Autowired
    SeriesPlanning series;

    @Autowired
    SeriesPublishing publishing;

    @Autowired
    SeriesDesk seriesDesk;

    @Autowired
    EventDesk events;

    @Autowired
    EventApproval steps;

    @Autowired
    EventPlanning planning;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void all_dates_are_submitted_shown_together_and_accepted_with_one_message_each_way() {
        var team = given.untrustedTeam();
        var id = series(team, 4);
        assertEquals(4, As.staff(team.organizer(), () -> publishing.submit(id, null)));
        assertThrows(
                SeriesRefused.class,
                () -> As.staff(team.organizer(), () -> publishing.submit(id, null)),
                "nothing is left");
        var dates = dates(team, id);
        As.administrator(given.person(), () -> {
            var group = group(dates.getFirst());
            assertEquals(dates, group);
            var read = read(group);
            assertEquals(List.of(), review.accept(read, null));
            assertEquals(List.of("planning-refused.not-submitted"), review.accept(read, null));
        });
        assertEquals(Set.of(EventState.PUBLISHED), states(team, id));
        await().until(() -> told("EVENT_DECIDED", dates) == 1);
    }

    @Test
    void what_was_written_after_it_was_read_is_not_accepted() {
        var team = given.untrustedTeam();
        var event = given.drafted(team, given.session("Harmless", 9));
        As.staff(team.organizer(), () -> steps.submit(event, null));
        var read = As.administrator(given.person(), () -> read(List.of(event)));
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(event, plan.version(), given.session("Something else", 9));
        });
        As.administrator(given.person(), () -> {
            assertEquals(List.of("changed-meanwhile.look-again"), review.accept(read, null));
            assertEquals(List.of(event), group(event), "it waits as it is now");
            assertEquals(List.of(), review.accept(read(List.of(event)), null));
        });
    }

    /** As an administrator has it before the eyes. */
    private Map<EventId, Integer> read(List<EventId> dates) {
        return review.waiting().stream()
                .flatMap(List::stream)
                .filter(event -> dates.contains(event.view().id()))
                .collect(Collectors.toMap(event -> event.view().id(), EventDetail::version));
    }

    @Test
    void they_go_back_together_with_words_or_stay_without() {
        var team = given.untrustedTeam();
        var id = series(team, 3);
        As.staff(team.organizer(), () -> publishing.submit(id, null));
        var dates = dates(team, id);
        As.administrator(given.person(), () -> {
            assertThrows(ReviewRefused.class, () -> review.askBack(dates, " "));
            assertEquals(dates, group(dates.getFirst()), "all still wait");
            assertEquals(List.of(), review.askBack(dates, "Who leads it?"));
        });
        assertEquals(Set.of(EventState.DRAFT), states(team, id));
        assertEquals(
                "Who leads it?",
                As.staff(team.organizer(), () -> desk.last(dates.getLast()).orElseThrow())
                        .words());
    }

    @Test
    void the_hour_that_organizers_chose_is_kept_and_an_administrator_may_choose_another() {
        var team = given.untrustedTeam();
        var theirs = given.drafted(team, given.session("Theirs", 9));
        var ours = given.drafted(team, given.session("Ours", 9));
        var late = given.drafted(team, given.session("Late", 2));
        var wanted = inDays(3);
        As.staff(team.organizer(), () -> {
            steps.submit(theirs, wanted);
            steps.submit(ours, null);
            steps.submit(late, null);
        });
        As.administrator(given.person(), () -> {
            desk.accept(theirs);
            desk.accept(ours, inDays(4));
            assertEquals(
                    List.of("planning-refused.not-in-the-future"),
                    review.accept(read(List.of(late)), inDays(4)),
                    "after it has begun");
            assertEquals(List.of("planning-refused.not-in-the-future"), review.accept(read(List.of(late)), inDays(-1)));
        });
        As.staff(team.organizer(), () -> {
            assertEquals(wanted, detail(theirs).publishAt());
            assertEquals(EventState.APPROVED, detail(theirs).view().state());
            assertEquals(inDays(4), detail(ours).publishAt());
            assertEquals(EventState.SUBMITTED, detail(late).view().state());
            assertTrue(detail(ours).publish().may(), "its organizers may publish it before");
        });
    }

    @Test
    void nobody_else_submits_or_decides() {
        var team = given.untrustedTeam();
        var id = series(team, 2);
        var stranger = given.team();
        assertThrows(NotYours.class, () -> As.staff(stranger.organizer(), () -> publishing.submit(id, null)));
        As.staff(team.organizer(), () -> publishing.submit(id, null));
        var dates = dates(team, id);
        for (Runnable act : List.<Runnable>of(
                review::waiting,
                () -> review.accept(Map.of(dates.getFirst(), 0), null),
                () -> desk.acceptAsRead(dates.getFirst(), 0, null, true),
                () -> review.askBack(dates, "Why?"),
                () -> review.decline(dates, "No"),
                () -> desk.accept(dates.getFirst(), inDays(1)))) {
            assertThrows(AccessDeniedException.class, () -> As.staff(team.organizer(), act));
            assertThrows(AccessDeniedException.class, () -> As.volunteer(team.organizer(), act));
        }
        assertEquals(Set.of(EventState.SUBMITTED), states(team, id));
    }

    private List<EventId> group(EventId date) {
        return review.waiting().stream()
                .map(group -> group.stream().map(e -> e.view().id()).toList())
                .filter(group -> group.contains(date))
                .findFirst()
                .orElseThrow();
    }

    private nyc.icefree.events.EventDetail detail(EventId event) {
        return events.detail(event).orElseThrow();
    }

    private Instant inDays(int days) {
        return clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(days));
    }

    private SeriesId series(Team team, int dates) {
        var form = given.session("Clinic", 9);
        var day = Objects.requireNonNull(form.when().start()).getDayOfWeek();
        var rule = Rule.weekly(day).times(dates);
        return As.staff(team.organizer(), () -> series.plan(team.organization(), form, Repeats.by(rule)));
    }

    private List<EventId> dates(Team team, SeriesId id) {
        return As.staff(
                team.organizer(),
                () -> seriesDesk.dates(id, 0, 50).stream()
                        .map(SeriesDateRow::event)
                        .toList());
    }

    private Set<EventState> states(Team team, SeriesId id) {
        return As.staff(
                team.organizer(),
                () -> seriesDesk.dates(id, 0, 50).stream()
                        .map(SeriesDateRow::state)
                        .collect(Collectors.toSet()));
    }

    private int told(String reason, List<EventId> dates) {
        return jdbc.sql("select count(distinct event) from outbox where reason = :reason and event in (:dates)")
                .param("reason", reason)
                .param("dates", dates.stream().map(EventId::value).toList())
                .query(Integer.class)
                .single();
    }
}
