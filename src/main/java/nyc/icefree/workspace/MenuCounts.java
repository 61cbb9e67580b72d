package nyc.icefree.workspace;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nyc.icefree.bulk.WaitingWork;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Styled;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Number of what waits in a room, beside its name in the menu; nothing when it cannot be counted. */
public final class MenuCounts {
    private static final Duration FRESH = Duration.ofSeconds(20);
    private static final Logger log = LoggerFactory.getLogger(MenuCounts.class);

    private final Words words;
    private final WaitingWork work;
    private final Clock clock;
    private final Map<String, Span> places = new HashMap<>();
    private @Nullable Instant counted;

    MenuCounts(Words words, WaitingWork work, Clock clock) {
        this.words = words;
        this.work = work;
        this.clock = clock;
    }

    /** Badge with the number of the room at this path. */
    Span place(String path) {
        var place = Styled.as("menu-count", new Span());
        place.setVisible(false);
        places.put(path, place);
        return place;
    }

    /** Counts when one comes to another view, but not at every step of somebody who goes fast. */
    void watch(UI ui) {
        ComponentUtil.setData(ui, MenuCounts.class, this);
        ui.addAfterNavigationListener(arrived -> {
            if (counted == null || counted.isBefore(clock.instant().minus(FRESH))) {
                count();
            }
        });
    }

    /** Counts anew, after a decision. */
    public static void again() {
        var counts = ComponentUtil.getData(UI.getCurrent(), MenuCounts.class);
        if (counts != null) {
            counts.count();
        }
    }

    private void count() {
        counted = clock.instant();
        try {
            var counts = work.counts();
            say("requests", counts.requests());
            say("review", counts.submitted() + counts.proposed());
        } catch (DataAccessException | TransactionException e) {
            FaultView.log(log, e);
            places.values().forEach(place -> place.setVisible(false));
        }
    }

    private void say(String path, int count) {
        var place = places.get(path);
        if (place != null) {
            place.setText(words.get("workspace.menu.waiting", "count", count));
            place.setVisible(count > 0);
        }
    }
}
