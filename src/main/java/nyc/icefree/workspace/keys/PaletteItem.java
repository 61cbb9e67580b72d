package nyc.icefree.workspace.keys;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

/** One line of the list: what it is called, what tells it from others, and what happens when it is chosen. */
record PaletteItem(String label, String detail, @Nullable Component mark, Runnable act) {
    PaletteItem(String label, String detail, Runnable act) {
        this(label, detail, null, act);
    }
}
