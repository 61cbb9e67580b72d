package nyc.icefree.workspace.events;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A record component by component, those of the records in it too; a list of records component by component. */
final class Leaves {
    private Leaves() {}

    static Map<String, List<@Nullable Object>> of(Record whole) {
        var found = new LinkedHashMap<String, List<@Nullable Object>>();
        gather(whole, "", found);
        return found;
    }

    private static void gather(Record whole, String before, Map<String, List<@Nullable Object>> found) {
        for (var component : whole.getClass().getRecordComponents()) {
            var name = before + component.getName();
            var value = value(component, whole);
            if (value instanceof Record part && ours(part)) {
                gather(part, name + ".", found);
            } else if (value instanceof List<?> list
                    && !list.isEmpty()
                    && list.getFirst() instanceof Record first
                    && ours(first)) {
                list.forEach(one -> gather((Record) one, name + ".", found));
            } else {
                found.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
            }
        }
    }

    /** A value of the form, not one that is a single thing: an id, a language. */
    private static boolean ours(Record part) {
        return part.getClass().getRecordComponents().length > 1;
    }

    private static @Nullable Object value(RecordComponent component, Record whole) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those that say nothing: empty, false or null wherever they stand. */
    static Collection<String> silent(Record whole) {
        var names = new TreeSet<String>();
        of(whole).forEach((name, values) -> {
            if (values.stream().allMatch(Leaves::saysNothing)) {
                names.add(name);
            }
        });
        return names;
    }

    private static boolean saysNothing(@Nullable Object value) {
        return value == null
                || value.equals(false)
                || value.equals("")
                || (value instanceof Collection<?> many && many.isEmpty());
    }

    static Collection<String> differing(Record one, Record other) {
        var ones = of(one);
        var others = of(other);
        var names = new TreeSet<>(ones.keySet());
        names.addAll(others.keySet());
        names.removeIf(name -> Objects.equals(ones.get(name), others.get(name)));
        return names;
    }
}
