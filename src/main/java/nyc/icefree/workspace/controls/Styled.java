package nyc.icefree.workspace.controls;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasStyle;

/** Gives a part the class names by which the style sheets know it. */
public final class Styled {
    private Styled() {}

    public static <C extends HasStyle> C as(String names, C part) {
        part.addClassNames(names.split(" "));
        return part;
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
