package nyc.icefree.eventform;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares and copies single fields of an event's form, so that a change is carried to other dates and nothing else
 * is. Field names include their value: {@code rsvps.capacity}.
 */
public final class DraftFields {
    private static final Set<String> TIMES = Set.of("when.start", "when.startSecond", "when.end", "when.endSecond");

    private DraftFields() {}

    /** Names of the fields that differ, without times. */
    public static Set<String> differing(EventDraft one, EventDraft other) {
        var names = new TreeSet<String>();
        for (var part : EventDraft.class.getRecordComponents()) {
            if (!part.getType().isRecord()) {
                note(names, part.getName(), value(part, one), value(part, other));
                continue;
            }
            for (var field : part.getType().getRecordComponents()) {
                note(
                        names,
                        part.getName() + "." + field.getName(),
                        value(field, value(part, one)),
                        value(field, value(part, other)));
            }
        }
        names.removeAll(TIMES);
        return names;
    }

    private static void note(Set<String> names, String name, @Nullable Object one, @Nullable Object other) {
        if (!Objects.equals(one, other)) {
            names.add(name);
        }
    }

    public static EventDraft take(EventDraft into, Set<String> names, EventDraft from) {
        return build(
                EventDraft.class,
                part -> part.getType().isRecord()
                        ? build(
                                part.getType(),
                                field -> value(
                                        field,
                                        value(
                                                part,
                                                names.contains(part.getName() + "." + field.getName()) ? from : into)))
                        : value(part, names.contains(part.getName()) ? from : into));
    }

    private interface Choice {
        @Nullable
        Object of(RecordComponent component);
    }

    private static <T> T build(Class<T> type, Choice choice) {
        var components = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components).map(choice::of).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(RecordComponent component, @Nullable Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
