package nyc.icefree.calendar.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A part of a calendar between BEGIN and END. A lost END is noticed when a part begins that cannot be inside. */
final class Component {
    private static final int DEEPEST = 8;
    private static final int MOST_LINES = 2_000;

    final String name;
    final List<ContentLine> lines = new ArrayList<>();
    final List<Component> children = new ArrayList<>();
    boolean ended;

    private Component(String name) {
        this.name = name;
    }

    static Component split(List<String> lines, Runnable cut) {
        var root = new Component("");
        Deque<Component> open = new ArrayDeque<>(List.of(root));
        int tooDeep = 0;
        for (String line : lines) {
            var content = ContentLine.of(line).orElse(null);
            if (content == null || !FileLines.isContent(line)) {
                continue;
            }
            String value = content.value().strip().toUpperCase(Locale.ROOT);
            if (content.name().equals("BEGIN")) {
                if (open.size() > DEEPEST) {
                    tooDeep++;
                    cut.run();
                } else {
                    begin(open, value);
                }
            } else if (content.name().equals("END")) {
                if (tooDeep > 0) {
                    tooDeep--;
                } else {
                    end(open, value);
                }
            } else if (tooDeep == 0 && open.getFirst().lines.size() < MOST_LINES) {
                open.getFirst().lines.add(content);
            } else {
                cut.run();
            }
        }
        return root;
    }

    private static void begin(Deque<Component> open, String name) {
        boolean top = name.equals("VCALENDAR");
        while (open.size() > 1 && (top || neverHolds(open.getFirst().name, name))) {
            open.pop();
        }
        var next = new Component(name);
        open.getFirst().children.add(next);
        open.push(next);
    }

    /** An event, task or zone that begins inside another part shows that an END was lost. */
    private static boolean neverHolds(String outer, String inner) {
        boolean entry = inner.equals("VEVENT") || inner.equals("VTODO") || inner.equals("VTIMEZONE");
        return entry && !outer.equals("VCALENDAR") && !outer.isEmpty();
    }

    private static void end(Deque<Component> open, String name) {
        if (open.stream().noneMatch(c -> c.name.equals(name))) {
            return;
        }
        while (open.size() > 1) {
            var closed = open.pop();
            if (closed.name.equals(name)) {
                closed.ended = true;
                return;
            }
        }
    }

    void each(String wanted, Consumer<Component> what) {
        for (Component child : children) {
            if (child.name.equals(wanted)) {
                what.accept(child);
            }
            child.each(wanted, what);
        }
    }

    Optional<ContentLine> first(String property) {
        return lines.stream().filter(l -> l.name().equals(property)).findFirst();
    }

    @Nullable
    String value(String property) {
        return first(property)
                .map(l -> l.value().strip())
                .filter(v -> !v.isEmpty())
                .orElse(null);
    }

    List<ContentLine> all(String property) {
        return lines.stream().filter(l -> l.name().equals(property)).toList();
    }
}
