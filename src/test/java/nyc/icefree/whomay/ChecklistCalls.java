package nyc.icefree.whomay;

import static nyc.icefree.whomay.AcrossOrganizationsTest.done;

import java.util.Map;
import java.util.function.Function;
import nyc.icefree.As;
import nyc.icefree.checklists.Checklists;
import nyc.icefree.checklists.TaskDraft;
import nyc.icefree.checklists.TaskId;
import org.jspecify.annotations.Nullable;

/** What the host does with its event's checklist. */
class ChecklistCalls implements TheirCalls {
    private static final TaskDraft LATE = new TaskDraft(null, "Key of the room", null, 300);
    private final Checklists checklists;

    ChecklistCalls(Checklists checklists) {
        this.checklists = checklists;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put("Checklists.add(EventId, TaskDraft)", w -> checklists.add(w.event(), LATE));
        all.put("Checklists.addUsual(EventId)", w -> done(() -> checklists.addUsual(w.event())));
        all.put("Checklists.change(TaskId, TaskDraft)", w -> done(() -> checklists.change(task(w), LATE)));
        all.put("Checklists.late()", w -> {
            task(w);
            return checklists.late();
        });
        all.put("Checklists.of(EventId)", w -> {
            task(w);
            return checklists.of(w.event());
        });
        all.put("Checklists.open(EventId)", w -> {
            task(w);
            return checklists.open(w.event());
        });
        all.put("Checklists.remove(TaskId)", w -> done(() -> checklists.remove(task(w))));
        all.put("Checklists.tick(TaskId, boolean)", w -> done(() -> checklists.tick(task(w), true)));
        all.put("Checklists.whoCan(EventId)", w -> checklists.whoCan(w.event()));
    }

    private TaskId task(World w) {
        return As.staff(w.team().organizer(), () -> checklists.add(w.event(), LATE));
    }
}
