package nyc.icefree.workspace.keys;

import java.util.List;

/** A view with keys of its own: they hold, and are said, only while it is open. */
public interface HasShortcuts {
    List<Shortcut> shortcuts();
}
