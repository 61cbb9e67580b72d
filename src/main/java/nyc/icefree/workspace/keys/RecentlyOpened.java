package nyc.icefree.workspace.keys;

import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The events and organizations that one looked at last, by their ids and only until one signs out. */
final class RecentlyOpened {
    private static final String KEPT = "icefree.recently-opened";
    private static final int MOST = 6;
    private static final Pattern PAGE =
            Pattern.compile("(events|organizations)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/edit)?");

    private RecentlyOpened() {}

    static void note(String path) {
        var page = PAGE.matcher(path);
        if (page.matches()) {
            String opened = page.group(1) + "/" + page.group(2);
            var all = new ArrayList<>(all());
            all.remove(opened);
            all.addFirst(opened);
            VaadinSession.getCurrent()
                    .setAttribute(
                            KEPT, String.join(" ", all.stream().limit(MOST).toList()));
        }
    }

    /** The last first; without the page that is open. */
    static List<UUID> of(String kind, String now) {
        return all().stream()
                .filter(path -> path.startsWith(kind + "/") && !now.startsWith(path))
                .map(path -> UUID.fromString(path.substring(kind.length() + 1)))
                .toList();
    }

    private static List<String> all() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(KEPT))
                .map(kept -> Stream.of(kept.toString().split(" ")).toList())
                .orElseGet(List::of);
    }
}
