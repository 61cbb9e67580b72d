package nyc.icefree.whomay;

import static nyc.icefree.whomay.AcrossOrganizationsTest.done;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nyc.icefree.As;
import nyc.icefree.checklists.PatternTaskId;
import nyc.icefree.checklists.PatternTasks;
import nyc.icefree.checklists.TaskDraft;
import nyc.icefree.eventviews.PatternId;
import nyc.icefree.shifts.PatternShifts;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.templates.Templates;
import org.jspecify.annotations.Nullable;

/** What the host does with the templates that it keeps. */
class TemplateCalls implements TheirCalls {
    private static final TaskDraft CHAIRS = new TaskDraft(null, "Chairs", null, 2);
    private final Templates templates;
    private final PatternShifts shifts;
    private final PatternTasks tasks;

    TemplateCalls(Templates templates, PatternShifts shifts, PatternTasks tasks) {
        this.templates = templates;
        this.shifts = shifts;
        this.tasks = tasks;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put("Templates.form(PatternId)", w -> templates.form(template(w)));
        all.put("Templates.keep(EventId, String)", w -> templates.keep(w.event(), "Kept " + UUID.randomUUID()));
        all.put("Templates.open(PatternId)", w -> templates.open(template(w)));
        all.put(
                "Templates.change(PatternId, int, EventDraft)",
                w -> done(() -> templates.change(template(w), 0, w.draft())));
        all.put("PatternShifts.choices(PatternId)", w -> done(() -> shifts.choices(template(w))));
        all.put("PatternShifts.of(PatternId)", w -> done(() -> shifts.of(template(w))));
        all.put("PatternShifts.add(PatternId, ShiftDraft)", w -> shifts.add(template(w), shift(w)));
        all.put(
                "PatternShifts.change(ShiftId, int, ShiftDraft)",
                w -> done(() -> shifts.change(planned(w), 0, shift(w))));
        all.put("PatternShifts.remove(ShiftId)", w -> done(() -> shifts.remove(planned(w))));
        all.put("PatternTasks.of(PatternId)", w -> done(() -> tasks.of(template(w))));
        all.put("PatternTasks.whoCan(PatternId)", w -> tasks.whoCan(template(w)));
        all.put("PatternTasks.addUsual(PatternId)", w -> done(() -> tasks.addUsual(template(w))));
        all.put("PatternTasks.add(PatternId, TaskDraft)", w -> tasks.add(template(w), CHAIRS));
        all.put("PatternTasks.change(PatternTaskId, TaskDraft)", w -> done(() -> tasks.change(listed(w), CHAIRS)));
        all.put("PatternTasks.remove(PatternTaskId)", w -> done(() -> tasks.remove(listed(w))));
        all.put("Templates.list()", w -> {
            var template = template(w);
            return templates.list().stream()
                    .filter(card -> card.id().equals(template))
                    .toList();
        });
        all.put(
                "Templates.plan(PatternId, OrganizationId, EventDraft)",
                w -> templates.plan(template(w), w.team().organization(), w.draft()));
        all.put("Templates.remove(PatternId)", w -> done(() -> templates.remove(template(w))));
        all.put("Templates.rename(PatternId, String)", w -> done(() -> templates.rename(template(w), "Another")));
        all.put("Templates.restore(PatternId)", w -> done(() -> templates.restore(template(w))));
    }

    private PatternTaskId listed(World w) {
        var template = template(w);
        return As.staff(w.team().organizer(), () -> tasks.add(template, CHAIRS));
    }

    private ShiftId planned(World w) {
        var template = template(w);
        return As.staff(w.team().organizer(), () -> shifts.add(template, shift(w)));
    }

    private static ShiftDraft shift(World w) {
        return new ShiftDraft(
                null,
                null,
                ShiftRole.MARSHAL,
                2,
                w.draft().when().slot().orElseThrow(),
                Set.of(),
                Set.of(),
                SignupMode.OPEN,
                "");
    }

    private PatternId template(World w) {
        return As.staff(w.team().organizer(), () -> templates.keep(w.event(), "Kept " + UUID.randomUUID()));
    }
}
