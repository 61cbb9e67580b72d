package nyc.icefree.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The floors of the house: a room may import only rooms below it. Enter a new room here with its floor. */
final class Floors {
    private static final List<Set<String>> FROM_THE_GROUND = List.of(
            Set.of(
                    "time",
                    "city",
                    "text",
                    "vault",
                    "audit",
                    "people",
                    "signin",
                    "search",
                    "recurrence",
                    "database",
                    "jobs",
                    "caches",
                    "links",
                    "refusals",
                    "retention"),
            Set.of("guard", "partners", "campaign", "pages", "volunteers", "venues", "questions"),
            Set.of("eventform", "disclosure", "events", "proposals", "auditreading", "trainings"),
            Set.of("rsvp", "shifts", "series", "approvals", "requests", "checklists", "templates", "feedback"),
            Set.of(
                    "publicevents",
                    "calendar",
                    "web",
                    "bulk",
                    "owncalendars",
                    "digest",
                    "interpreting",
                    "door",
                    "reports"),
            Set.of("messages", "partnercalendars"),
            Set.of("site", "workspace", "demo"));

    /** Rooms of these floors never import a neighbour. */
    private static final Set<Integer> NEVER_SIDEWAYS = Set.of(4, 6, 7);

    private static final Map<String, Integer> FLOOR = new HashMap<>();

    static {
        for (int i = 0; i < FROM_THE_GROUND.size(); i++) {
            for (String room : FROM_THE_GROUND.get(i)) {
                FLOOR.put(room, i + 1);
            }
        }
    }

    private Floors() {}

    static Map<String, Integer> floors() {
        return Map.copyOf(FLOOR);
    }

    static Set<String> rooms() {
        return FLOOR.keySet();
    }

    static Optional<String> roomOf(JavaClass type) {
        String name = type.getPackageName();
        int at = name.indexOf("icefree.");
        return at < 0
                ? Optional.empty()
                : Optional.of(name.substring(at + "icefree.".length()).split("\\.")[0]);
    }

    static ArchCondition<JavaClass> importOnlyDownwards() {
        return new ArchCondition<>("import only from lower floors") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var from = roomOf(type);
                if (from.isEmpty()) {
                    return;
                }
                if (!FLOOR.containsKey(from.get())) {
                    events.add(SimpleConditionEvent.violated(type, from.get() + " has no floor in Floors"));
                    return;
                }
                type.getDirectDependenciesFromSelf()
                        .forEach(dependency -> roomOf(dependency.getTargetClass())
                                .filter(to -> !mayImport(from.get(), to))
                                .ifPresent(to -> events.add(SimpleConditionEvent.violated(
                                        type,
                                        from.get() + " may not import " + to + ": " + dependency.getDescription()))));
            }
        };
    }

    private static boolean mayImport(String from, String to) {
        int above = FLOOR.getOrDefault(from, 0);
        int below = FLOOR.getOrDefault(to, 99);
        return from.equals(to) || below < above || (below == above && !NEVER_SIDEWAYS.contains(above));
    }
}
