package nyc.icefree.workspace.bulk;

import java.util.Locale;

/** What can be done with several events at once; worded by {@code workspace.bulk.<name>}. */
enum BulkKind {
    PUBLISH,
    MOVE,
    EDIT,
    CANCEL,
    DELETE;

    String key() {
        return "workspace.bulk." + name().toLowerCase(Locale.ROOT);
    }
}
