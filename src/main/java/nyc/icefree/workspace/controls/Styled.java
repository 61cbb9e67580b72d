package nyc.icefree.workspace.controls;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.function.Function;

/** Class names and roles of parts, set where they are made. */
public final class Styled {
    private Styled() {}

    public static <C extends HasStyle> C as(String names, C part) {
        part.addClassNames(names.split(" "));
        return part;
    }

    public static <T> UnorderedList list(String names, Collection<T> all, Function<T, ListItem> line) {
        return as(names, new UnorderedList(all.stream().map(line).toArray(ListItem[]::new)));
    }

    /** Read aloud when its text changes. */
    public static <C extends HasElement> C status(C part) {
        part.getElement().setAttribute("role", "status");
        return part;
    }

    /** Read aloud at once, whatever else is being read. */
    public static <C extends HasElement> C alert(C part) {
        part.getElement().setAttribute("role", "alert");
        return part;
    }
}
