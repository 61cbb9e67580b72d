package nyc.icefree.series;

import java.lang.reflect.RecordComponent;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nyc.icefree.events.EventDraft;
import org.jspecify.annotations.Nullable;

/** An event's form field by field, whatever fields it has: so that a change of one is carried to other dates and no more. */
final class DraftFields {
    private static final RecordComponent[] COMPONENTS = EventDraft.class.getRecordComponents();
    private static final Set<String> TIMES = Set.of("start", "startSecond", "end", "endSecond");

    private DraftFields() {}

    static Map<String, @Nullable Object> of(EventDraft draft) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (var component : COMPONENTS) {
            try {
                fields.put(component.getName(), component.getAccessor().invoke(draft));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return fields;
    }

    static EventDraft draft(Map<String, @Nullable Object> fields) {
        var types = Arrays.stream(COMPONENTS).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return EventDraft.class
                    .getDeclaredConstructor(types)
                    .newInstance(Arrays.stream(COMPONENTS)
                            .map(c -> fields.get(c.getName()))
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same at another wall time. */
    static EventDraft at(EventDraft draft, LocalDateTime start, LocalDateTime end) {
        var fields = of(draft);
        fields.put("start", start);
        fields.put("end", end);
        fields.put("startSecond", false);
        fields.put("endSecond", false);
        return draft(fields);
    }

    /** The names of the fields that differ, times left out. */
    static Set<String> differing(EventDraft one, EventDraft other) {
        var ones = of(one);
        var others = of(other);
        var names = new TreeSet<String>();
        ones.forEach((name, value) -> {
            if (!TIMES.contains(name) && !Objects.equals(value, others.get(name))) {
                names.add(name);
            }
        });
        return names;
    }

    /** Takes the named fields from another. */
    static EventDraft take(EventDraft into, Set<String> names, EventDraft from) {
        var fields = of(into);
        var taken = of(from);
        names.forEach(name -> fields.put(name, taken.get(name)));
        return draft(fields);
    }
}
