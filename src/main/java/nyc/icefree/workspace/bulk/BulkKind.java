package nyc.icefree.workspace.bulk;

import java.util.Locale;
import nyc.icefree.workspace.controls.Look;

/** What can be done with several events at once; worded by {@code workspace.bulk.<name>}. */
enum BulkKind {
    PUBLISH,
    MOVE,
    EDIT,
    CANCEL,
    DELETE;

    Look look() {
        return this == CANCEL || this == DELETE ? Look.DANGER : Look.PRIMARY;
    }

    String key() {
        return "workspace.bulk." + name().toLowerCase(Locale.ROOT);
    }
}
