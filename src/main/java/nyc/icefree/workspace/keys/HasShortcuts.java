package nyc.icefree.workspace.keys;

import java.util.List;

/** A view with keys of its own, active while it is open. */
public interface HasShortcuts {
    List<Shortcut> shortcuts();
}
