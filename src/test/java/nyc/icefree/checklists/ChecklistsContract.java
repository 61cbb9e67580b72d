package nyc.icefree.checklists;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.events.EventCopies;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.announced.EventCopied;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

@DatabasesDiffer
abstract class ChecklistsContract {
    @AppTest
    static class OnH2Test extends ChecklistsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ChecklistsContract {}

    @Autowired
    Given given;

    @Autowired
    Checklists checklists;

    @Autowired
    CopiedTasks copies;

    @Autowired
    EventPlanning planning;

    @Autowired
    EventCopies duplicates;

    @Autowired
    TransactionTemplate transaction;

    private static TaskDraft task(String words, int daysBefore) {
        return new TaskDraft(null, words, null, daysBefore);
    }

    @Test
    void a_kind_of_event_has_its_usual_list_and_gets_it_once() {
        var team = given.team();
        var event = given.drafted(team, given.session("Rights", 10));
        As.staff(team.organizer(), () -> {
            checklists.addUsual(event);
            checklists.addUsual(event);
            var lines = checklists.of(event);
            assertEquals(lines.size(), checklists.open(event));
            checklists.tick(lines.getFirst().id(), true);
            assertEquals(lines.size() - 1, checklists.open(event));
            assertEquals(
                    List.of(
                            UsualTask.ROOM,
                            UsualTask.INTERPRETERS,
                            UsualTask.SPEAKERS,
                            UsualTask.SOUND,
                            UsualTask.FLYERS,
                            UsualTask.CHILDCARE,
                            UsualTask.PRINT_KIT,
                            UsualTask.REMINDER),
                    lines.stream()
                            .map(line -> line.draft().usual())
                            .sorted()
                            .sorted(java.util.Comparator.comparing((UsualTask t) -> -t.daysBefore()))
                            .toList());
            assertEquals(
                    LocalDate.now(Given.NEW_YORK).plusDays(10 - 21),
                    lines.getFirst().due());
            assertTrue(lines.getFirst().late());
            assertFalse(lines.getLast().late());
        });
    }

    @Test
    void what_is_late_is_said_until_it_is_done() {
        var team = given.team();
        var event = given.published(team);
        As.staff(team.organizer(), () -> {
            var late = checklists.add(event, task("Permit from the park", 30));
            checklists.add(event, task("Chairs", 1));
            checklists.change(late, new TaskDraft(null, "Permit from the park", team.organizer(), 30));
            var said = checklists.late();
            assertEquals(1, said.size());
            assertEquals(event, said.getFirst().event());
            assertEquals(1, said.getFirst().mine());
            assertEquals(
                    "Permit from the park", said.getFirst().tasks().getFirst().words());
            assertEquals("Ada Example", checklists.of(event).getFirst().who());
            checklists.tick(late, true);
            checklists.tick(late, true);
            assertEquals(List.of(), checklists.late());
            checklists.tick(late, false);
            planning.cancel(event, "Rain");
            assertEquals(List.of(), checklists.late(), "a cancelled event needs nothing");
        });
    }

    @Test
    void a_line_that_cannot_stand_is_refused_with_its_reason() {
        var team = given.team();
        var event = given.published(team);
        var stranger = given.team().organizer();
        As.staff(team.organizer(), () -> {
            Refusals.because(TaskRefused.WORDS_MISSING, () -> checklists.add(event, task("  ", 3)));
            Refusals.because(TaskRefused.WORDS_TOO_LONG, () -> checklists.add(event, task("x".repeat(201), 3)));
            Refusals.because(TaskRefused.DAYS_OUT_OF_BOUNDS, () -> checklists.add(event, task("Chairs", -1)));
            Refusals.because(
                    TaskRefused.NOT_A_MEMBER, () -> checklists.add(event, new TaskDraft(null, "Chairs", stranger, 1)));
            assertEquals(List.of(), checklists.of(event));
        });
    }

    @Test
    void a_copied_event_has_the_same_list_with_nothing_done() {
        var team = given.team();
        var event = given.published(team);
        As.staff(team.organizer(), () -> {
            checklists.tick(checklists.add(event, task("Chairs", 1)), true);
            var copy = duplicates
                    .duplicate(event, List.of(duplicates.nextDay(event)))
                    .getFirst();
            await().until(() ->
                    As.staff(team.organizer(), () -> !checklists.of(copy).isEmpty()));
            copies.on(new EventCopied(event, copy));
            var there = checklists.of(copy);
            assertEquals(1, there.size());
            assertFalse(there.getFirst().done());
            assertNull(there.getFirst().who());
        });
    }

    @Test
    void two_nodes_that_hear_of_a_copy_at_once_give_it_its_list_once() throws Exception {
        var team = given.team();
        var event = given.published(team);
        As.staff(team.organizer(), () -> checklists.add(event, task("Chairs", 1)));
        for (int round = 0; round < 5; round++) {
            var copy = given.drafted(team, given.session("Rights", 16 + round));
            CopiedTasks here = AopTestUtils.getUltimateTargetObject(copies);
            for (var node : AtOnce.run(2, () -> {
                transaction.executeWithoutResult(now -> here.on(new EventCopied(event, copy)));
                return copy;
            })) {
                node.get();
            }
            assertEquals(
                    1, As.staff(team.organizer(), () -> checklists.of(copy)).size());
        }
    }
}
