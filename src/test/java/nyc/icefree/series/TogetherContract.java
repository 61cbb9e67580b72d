package nyc.icefree.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.ProposalView;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.proposals.Scope;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DatabasesDiffer
abstract class TogetherContract extends SeriesGround {
    @AppTest
    static class OnH2Test extends TogetherContract {}

    @PostgresAppTest
    static class OnPostgresTest extends TogetherContract {}

    private static final int TIMES = 5;

    @Autowired
    SeriesDates links;

    @Autowired
    EventDeletion deletion;

    @Autowired
    SeriesProposals proposals;

    @Autowired
    Proposals decisions;

    @Autowired
    ProposalDesk waiting;

    @Autowired
    Organizations organizations;

    private PersonId second;

    @BeforeEach
    void a_second_person_is_needed() {
        second = given.person();
        given.appoint(team.organization(), second, StaffRole.ORGANIZER);
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
    }

    @Test
    void two_who_split_at_the_same_time_lose_nothing_of_each_other() {
        var id = weekly(TUESDAYS.times(6));
        var events = events(id);
        var who = new AtomicInteger();
        var done = AtOnce.run(2, () -> {
            int at = who.getAndIncrement() == 0 ? 2 : 4;
            change(events.get(at), d -> capacity(d, 50 + at), Scope.FOLLOWING);
            return "" + at;
        });
        var split = said(done, ChangedMeanwhile.class);
        for (String at : split) {
            assertEquals(
                    50 + Integer.parseInt(at),
                    plan(events.get(Integer.parseInt(at))).draft().rsvps().capacity());
        }
        assertFalse(split.isEmpty());
        var parts = parts(events);
        assertEquals(split.size() + 1, parts.size());
        assertEquals(6, parts.stream().mapToInt(part -> rows(part).size()).sum());
    }

    @Test
    void what_was_taken_back_is_not_remembered() {
        var id = weekly(TUESDAYS.times(4));
        var dates = events(id);
        new TransactionTemplate(transactions).executeWithoutResult(t -> {
            staff(() -> changing.release(dates.get(1)));
            assertFalse(records.of(dates).containsKey(dates.get(1)));
            t.setRollbackOnly();
        });
        // its row has the numbers of the undone change again
        staff(() -> changing.release(dates.get(2)));
        assertTrue(records.of(dates).containsKey(dates.get(1)));
        assertFalse(records.of(dates).containsKey(dates.get(2)));
    }

    @Test
    void a_date_that_comes_or_goes_is_noticed_whatever_else_changes() {
        var id = weekly(TUESDAYS.times(3));
        var all = rows(id);
        var date = all.get(1);
        var dates = all.stream().map(SeriesDateRow::event).toList();
        in(() -> links.remove(date.event(), 0));
        assertFalse(records.of(dates).containsKey(date.event()));
        in(() -> links.add(date.event(), id.value(), date.recurrence()));
        assertTrue(records.of(dates).containsKey(date.event()));
    }

    private void in(Runnable change) {
        new TransactionTemplate(transactions).executeWithoutResult(t -> change.run());
    }

    @Test
    void who_changes_one_date_while_another_changes_all_is_not_overwritten() {
        var id = weekly(TUESDAYS.times(4));
        var events = events(id);
        var who = new AtomicInteger();
        var done = AtOnce.run(2, () -> {
            if (who.getAndIncrement() == 0) {
                change(events.getFirst(), d -> capacity(d, 70), Scope.WHOLE);
                return "all";
            }
            change(events.get(2), d -> at(d, tuesday.plusWeeks(2).plusDays(1).atTime(9, 0)), Scope.THIS);
            return "one";
        });
        var said = said(done, ChangedMeanwhile.class);
        assertFalse(said.isEmpty());
        var third = plan(events.get(2)).draft();
        assertEquals(said.contains("all"), Objects.equals(third.rsvps().capacity(), 70));
        assertEquals(
                said.contains("one"),
                tuesday.plusWeeks(2)
                        .plusDays(1)
                        .atTime(9, 0)
                        .equals(third.when().start()));
    }

    @Test
    void a_form_that_is_older_than_what_is_stored_changes_no_date() {
        var id = weekly(TUESDAYS.times(3));
        var first = rows(id).getFirst().event();
        var old = plan(first);
        change(first, d -> capacity(d, 8), Scope.THIS);
        for (var scope : List.of(Scope.FOLLOWING, Scope.WHOLE)) {
            assertThrows(
                    ChangedMeanwhile.class,
                    () -> staff(
                            () -> changing.change(first, old.version(), capacity(old.draft(), 9), scope, null, "")));
        }
        assertEquals(8, plan(first).draft().rsvps().capacity());
    }

    @Test
    void who_deletes_a_draft_while_another_publishes_it_does_not_lose_it() {
        for (int i = 0; i < 10; i++) {
            var event = given.drafted(team, given.session("Perhaps", 9));
            var who = new AtomicInteger();
            var done = AtOnce.run(
                    2,
                    () -> staff(() -> {
                        if (who.getAndIncrement() == 0) {
                            planning.publish(event);
                            return "public";
                        }
                        deletion.delete(event);
                        return "deleted";
                    }));
            var said = said(done, ChangedMeanwhile.class, PlanningRefused.class, NotYours.class);
            assertEquals(1, said.size(), "either the one or the other");
            boolean there = staff(() -> planning.planOf(event)).isPresent();
            assertEquals(said.contains("public"), there);
        }
    }

    @Test
    void who_cancels_what_follows_while_another_splits_it_cancels_what_is_still_there() {
        var id = weekly(TUESDAYS.times(6));
        publish(id);
        var events = events(id);
        var who = new AtomicInteger();
        var done = AtOnce.run(
                2,
                () -> staff(() -> {
                    if (who.getAndIncrement() == 0) {
                        cancellation.cancel(id, events.get(1), "The room is gone");
                        return "cancelled";
                    }
                    var plan = planning.planOf(events.get(3)).orElseThrow();
                    changing.change(plan.id(), plan.version(), capacity(plan.draft(), 50), Scope.FOLLOWING, null, "");
                    return "split";
                }));
        var said = said(done, ChangedMeanwhile.class, PlanningRefused.class, SeriesRefused.class);
        assertFalse(said.isEmpty());
        assertEquals(EventState.PUBLISHED, plan(events.getFirst()).state());
        if (said.contains("cancelled")) {
            assertEquals(EventState.CANCELLED, plan(events.get(1)).state());
        }
        assertEquals(
                6, parts(events).stream().mapToInt(part -> rows(part).size()).sum(), "no date is lost");
    }

    @Test
    void who_deletes_a_date_while_another_changes_all_loses_nothing_else() {
        for (int i = 0; i < 5; i++) {
            var id = weekly(TUESDAYS.times(4));
            var events = events(id);
            var who = new AtomicInteger();
            var done = AtOnce.run(
                    2,
                    () -> staff(() -> {
                        if (who.getAndIncrement() == 0) {
                            var plan = planning.planOf(events.getFirst()).orElseThrow();
                            changing.change(
                                    plan.id(), plan.version(), capacity(plan.draft(), 70), Scope.WHOLE, null, "");
                            return "all";
                        }
                        deletion.delete(events.get(2));
                        return "deleted";
                    }));
            var said = said(done, ChangedMeanwhile.class, NotYours.class);
            assertFalse(said.isEmpty());
            assertEquals(said.contains("deleted") ? 3 : 4, rows(id).size());
            assertEquals(
                    said.contains("all"),
                    Objects.equals(plan(events.getFirst()).draft().rsvps().capacity(), 70));
        }
    }

    private Set<SeriesId> parts(List<EventId> events) {
        return events.stream().map(event -> seriesOf(event).id()).collect(Collectors.toSet());
    }

    private static List<String> said(List<? extends Future<String>> done, Class<?>... refusals) {
        var said = new ArrayList<String>();
        for (var one : done) {
            try {
                said.add(one.get());
            } catch (ExecutionException refused) {
                var cause = Objects.requireNonNull(refused.getCause());
                assertTrue(
                        Stream.of(refusals)
                                .anyMatch(kind -> kind.isInstance(cause)
                                        || cause instanceof Refused why && kind.isInstance(why.first())),
                        cause::toString);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return said;
    }

    @Test
    void only_one_of_two_agrees() {
        var first = published();
        var proposal = proposeSeries(first, 1);
        var done = AtOnce.run(
                3,
                () -> As.staff(second, () -> {
                    decisions.agree(proposal);
                    return "agreed";
                }));
        assertEquals(List.of("agreed"), said(done, NotYours.class, ChangedMeanwhile.class));
    }

    @Test
    void agreeing_and_proposing_anew_wait_for_each_other() {
        for (int i = 1; i <= TIMES; i++) {
            agreeingAndProposing(this::proposeSeries);
            agreeingAndProposing(this::propose);
        }
    }

    private void agreeingAndProposing(BiFunction<EventId, Integer, ProposalView> propose) {
        var first = published();
        var proposal = propose.apply(first, 1);
        var turn = new AtomicInteger();
        var done = AtOnce.run(2, () -> {
            if (turn.getAndIncrement() == 0) {
                As.staff(second, () -> decisions.agree(proposal));
                return "agreed";
            }
            return propose.apply(first, 2).toString();
        });
        assertFalse(said(done, NotYours.class, ChangedMeanwhile.class).isEmpty());
    }

    private EventId published() {
        var id = weekly(TUESDAYS.times(3));
        publish(id);
        return events(id).getFirst();
    }

    private ProposalView proposeSeries(EventId date, int hours) {
        return staff(() -> {
            var plan = plan(date);
            proposals.propose(
                    date,
                    plan.version(),
                    at(plan.draft(), tuesday.atTime(9 + hours, 0)),
                    Scope.WHOLE,
                    null,
                    "",
                    ShiftHours.MOVE);
            return waiting.open(date).orElseThrow(ChangedMeanwhile::new);
        });
    }

    private ProposalView propose(EventId date, int hours) {
        return staff(() -> {
            var plan = plan(date);
            decisions.propose(date, plan.version(), at(plan.draft(), tuesday.atTime(9 + hours, 0)), ShiftHours.MOVE);
            return waiting.open(date).orElseThrow(ChangedMeanwhile::new);
        });
    }
}
