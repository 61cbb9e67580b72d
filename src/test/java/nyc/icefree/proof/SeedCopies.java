package nyc.icefree.proof;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Sql;
import nyc.icefree.checklists.Checklists;
import nyc.icefree.checklists.TaskDraft;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.templates.Templates;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestComponent
record SeedCopies(
        Given given,
        Templates templates,
        SeriesPlanning series,
        ShiftPlanning shifts,
        Checklists checklists,
        JdbcClient jdbc) {
    void plan(int dates) {
        var team = given.team();
        var form = given.session("Clinic", 9);
        var event = given.drafted(team, form);
        var start = Objects.requireNonNull(form.when().start());
        As.staff(team.organizer(), () -> {
            shifts.plan(Given.shift(event, ShiftRole.WELCOME_DESK, 2, Given.slot(start, 1)));
            checklists.add(event, new TaskDraft(null, "Chairs", null, 2));
            var template = templates.keep(event, "Evening");
            finish();
            var daily = Rule.read("FREQ=DAILY;COUNT=" + dates, start.toLocalDate(), Given.NEW_YORK);
            series.planAfter(template, team.organization(), form, Repeats.by(daily));
        });
    }

    void finish() {
        await().atMost(Duration.ofMinutes(3))
                .until(() -> Sql.number(jdbc, "select count(*) from event_publication") == 0);
        SeededApp.say("finished", "true");
    }
}
