package nyc.icefree.checklists;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nyc.icefree.eventform.EventKind;

/** Usual tasks of each kind of event, with days before it. Names are stored: add, never rename. */
public enum UsualTask {
    PERMIT(30, EventKind.RALLY),
    ROOM(21, EventKind.EDUCATION_SESSION, EventKind.BRIEFING, EventKind.MEETING, EventKind.CLINIC, EventKind.OTHER),
    INTERPRETERS(14, EventKind.EDUCATION_SESSION, EventKind.RALLY, EventKind.BRIEFING, EventKind.CLINIC),
    LAWYERS(14, EventKind.CLINIC),
    SPEAKERS(14, EventKind.EDUCATION_SESSION, EventKind.RALLY, EventKind.BRIEFING),
    MARSHALS(10, EventKind.RALLY),
    SOUND(7, EventKind.RALLY, EventKind.EDUCATION_SESSION),
    FLYERS(7, EventKind.EDUCATION_SESSION, EventKind.RALLY, EventKind.CANVASS),
    PRINT_KIT(3, EventKind.EDUCATION_SESSION, EventKind.CANVASS, EventKind.CLINIC, EventKind.MEETING),
    CHILDCARE(7, EventKind.EDUCATION_SESSION, EventKind.CLINIC),
    SAFETY_PLAN(5, EventKind.RALLY, EventKind.RAPID_RESPONSE),
    REMINDER(2, EventKind.values());

    private final int daysBefore;
    private final Set<EventKind> kinds;

    UsualTask(int daysBefore, EventKind... kinds) {
        this.daysBefore = daysBefore;
        this.kinds = Set.of(kinds);
    }

    int daysBefore() {
        return daysBefore;
    }

    static List<UsualTask> of(EventKind kind) {
        return Arrays.stream(values()).filter(task -> task.kinds.contains(kind)).toList();
    }
}
