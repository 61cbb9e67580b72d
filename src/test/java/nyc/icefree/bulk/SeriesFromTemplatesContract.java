package nyc.icefree.bulk;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.checklists.Checklists;
import nyc.icefree.checklists.PatternTasks;
import nyc.icefree.checklists.TaskDraft;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.EventDesk;
import nyc.icefree.eventviews.EventQuery;
import nyc.icefree.eventviews.PatternId;
import nyc.icefree.people.NotYours;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDateRow;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesId;
import nyc.icefree.series.SeriesRefused;
import nyc.icefree.shifts.PatternShifts;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.templates.Templates;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A series after a template: every date as the template has it, all of them or none; on both databases. */
@DatabasesDiffer
abstract class SeriesFromTemplatesContract {
    @AppTest
    static class OnH2Test extends SeriesFromTemplatesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SeriesFromTemplatesContract {}

    private static final Rule TUESDAYS = Rule.weekly(DayOfWeek.TUESDAY);

    @Autowired
    Given given;

    @Autowired
    SeriesFromTemplates series;

    @Autowired
    SeriesDesk desk;

    @Autowired
    EventDesk events;

    @Autowired
    Templates templates;

    @Autowired
    ShiftPlanning shifts;

    @Autowired
    Checklists checklists;

    @Autowired
    PatternShifts patternShifts;

    @Autowired
    PatternTasks patternTasks;

    @Test
    void each_date_gets_the_templates_shifts_and_checklist() {
        var team = given.team();
        var template = template(team);
        var start = nextMonday().atTime(17, 0);
        var id = plan(team, template, start, Repeats.by(TUESDAYS.times(4)));
        var dates = dates(team, id);
        assertEquals(4, dates.size());
        assertEquals(
                start.plusDays(1),
                dates.getFirst().slot().startLocal(),
                "the first day that the rule hits, as the preview said");
        for (var date : dates) {
            await().until(() -> As.staff(
                    team.organizer(),
                    () -> !shifts.sheetsOf(date.event()).isEmpty()
                            && !checklists.of(date.event()).isEmpty()));
            As.staff(team.organizer(), () -> {
                var shift = shifts.sheetsOf(date.event()).getFirst().draft();
                assertEquals(
                        date.slot().startLocal().minusMinutes(30), shift.slot().startLocal());
                assertEquals("Side door", shift.note());
                assertEquals(
                        "Chairs", checklists.of(date.event()).getFirst().draft().words());
            });
        }
    }

    @Test
    void what_makes_no_series_leaves_no_date_behind() {
        var team = given.team();
        var template = template(team);
        int before = count(team);
        var start = nextMonday().atTime(17, 0);
        var nothing =
                new Repeats(TUESDAYS.times(1), Set.of(), Set.of(nextMonday().plusDays(1)));
        assertThrows(SeriesRefused.class, () -> plan(team, template, start, nothing));
        var many = Repeats.by(Rule.read("FREQ=DAILY", start.toLocalDate(), Given.NEW_YORK));
        var daysBesides = start.toLocalDate()
                .plusYears(3)
                .datesUntil(start.toLocalDate().plusYears(3).plusDays(80))
                .collect(Collectors.toSet());
        assertThrows(
                SeriesRefused.class,
                () -> plan(team, template, start, new Repeats(many.rule(), daysBesides, Set.of())));
        assertEquals(before, count(team));
    }

    @Test
    void a_template_that_is_not_theirs_is_not_there() {
        var team = given.team();
        var template = template(team);
        var stranger = given.team();
        var weekly = Repeats.by(TUESDAYS.times(2));
        var form = As.staff(team.organizer(), () -> templates.form(template).orElseThrow());
        var dated = form.at(nextMonday().atTime(17, 0), nextMonday().atTime(19, 0));
        assertThrows(
                NotYours.class,
                () -> As.staff(
                        stranger.organizer(), () -> series.plan(template, stranger.organization(), dated, weekly)));
        assertThrows(
                NotYours.class,
                () -> As.staff(team.organizer(), () -> series.plan(template, stranger.organization(), dated, weekly)));
        assertThrows(
                AccessDeniedException.class,
                () -> As.volunteer(team.organizer(), () -> series.plan(template, team.organization(), dated, weekly)));
        As.staff(team.organizer(), () -> templates.remove(template));
        assertThrows(
                NotYours.class,
                () -> As.staff(team.organizer(), () -> series.plan(template, team.organization(), dated, weekly)));
        assertTrue(As.staff(stranger.organizer(), () -> events.list(query(), 0, 50))
                .isEmpty());
    }

    private SeriesId plan(Given.Team team, PatternId template, java.time.LocalDateTime start, Repeats repeats) {
        return As.staff(team.organizer(), () -> {
            EventDraft form = templates.form(template).orElseThrow();
            return series.plan(template, team.organization(), form.at(start, start.plusHours(2)), repeats);
        });
    }

    private List<SeriesDateRow> dates(Given.Team team, SeriesId id) {
        return As.staff(team.organizer(), () -> desk.dates(id, 0, 500));
    }

    private int count(Given.Team team) {
        return As.staff(team.organizer(), () -> events.count(query()));
    }

    private static EventQuery query() {
        return new EventQuery(Language.ENGLISH, null, Set.of(), null, null, null, null, EventQuery.Sort.START, true);
    }

    private static LocalDate nextMonday() {
        return LocalDate.now(Given.NEW_YORK).plusDays(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private PatternId template(Given.Team team) {
        var form = given.session("Clinic", 9);
        var event = given.drafted(team, form);
        var start = Objects.requireNonNull(form.when().start());
        var template = As.staff(team.organizer(), () -> {
            shifts.plan(Given.shift(
                            event,
                            ShiftRole.WELCOME_DESK,
                            2,
                            TimeSlot.of(start.minusMinutes(30), start.plusHours(1), Given.NEW_YORK))
                    .withBriefing("", "Side door"));
            checklists.add(event, new TaskDraft(null, "Chairs", team.organizer(), 2));
            return templates.keep(event, "Evening");
        });
        await().until(() -> As.staff(
                team.organizer(),
                () -> !patternShifts.of(template).isEmpty()
                        && !patternTasks.of(template).isEmpty()));
        return template;
    }
}
