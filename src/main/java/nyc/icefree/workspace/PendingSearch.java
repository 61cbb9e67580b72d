package nyc.icefree.workspace;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/** Search words for the next list, kept in memory: they are names and must not be in an address. */
public record PendingSearch(String words) {
    public static void in(String path, String words) {
        var ui = UI.getCurrent();
        ComponentUtil.setData(ui, PendingSearch.class, new PendingSearch(words));
        ui.navigate(path);
    }

    /** The search word, once. */
    public static Optional<String> taken() {
        var ui = UI.getCurrent();
        var sought = Optional.ofNullable(ComponentUtil.getData(ui, PendingSearch.class));
        ComponentUtil.setData(ui, PendingSearch.class, null);
        return sought.map(PendingSearch::words);
    }

    @Override
    public String toString() {
        return "Sought";
    }
}
