package nyc.icefree.workspace.bulk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nyc.icefree.bulk.BulkActs;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.workspace.EventLine;

/** The chosen events of a list, also those scrolled away; only one's own, up to the bulk limit. */
public class EventChoice {
    private final Map<EventId, EventLine> chosen = new LinkedHashMap<>();
    private Consumer<Collection<EventLine>> changed = touched -> {};

    public void onChange(Consumer<Collection<EventLine>> told) {
        changed = told;
    }

    private boolean has(EventId event) {
        return chosen.containsKey(event);
    }

    /** True of a series' line when all its dates are chosen. */
    public boolean has(EventLine line) {
        return line.listed().head()
                ? chosen.values().stream()
                                .filter(one -> Objects.equals(
                                        one.listed().series(), line.listed().series()))
                                .count()
                        >= line.listed().dates()
                : has(line.row().id());
    }

    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    public int size() {
        return chosen.size();
    }

    public void only(Collection<EventLine> lines) {
        var before = List.copyOf(chosen.values());
        chosen.clear();
        var now = put(lines);
        changed.accept(Stream.concat(before.stream(), now.stream()).toList());
    }

    public void add(Collection<EventLine> lines) {
        changed.accept(put(lines));
    }

    public void remove(Collection<EventLine> lines) {
        lines.forEach(line -> chosen.remove(line.row().id()));
        changed.accept(lines);
    }

    private List<EventLine> put(Collection<EventLine> lines) {
        var added = lines.stream()
                .filter(line -> line.row().mayOrganize() && !has(line.row().id()))
                .limit(Math.max(0, BulkActs.MOST - chosen.size()))
                .toList();
        added.forEach(line -> chosen.put(line.row().id(), line));
        return added;
    }

    List<EventLine> lines() {
        return List.copyOf(chosen.values());
    }
}
