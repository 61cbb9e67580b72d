package nyc.icefree.workspace.bulk;

import java.util.Locale;
import nyc.icefree.rsvp.counts.AnswerFate;
import nyc.icefree.workspace.controls.Look;
import org.jspecify.annotations.Nullable;

/** Acts on several events; worded by {@code workspace.bulk.<name>}. */
enum BulkKind {
    PUBLISH,
    MOVE,
    CANCEL,
    COPY,
    DELETE;

    Look look() {
        return this == CANCEL || this == DELETE ? Look.DANGER : Look.PRIMARY;
    }

    /** What happens to the answers; null for nothing. */
    @Nullable
    AnswerFate answers() {
        return switch (this) {
            case CANCEL -> AnswerFate.CANCELLED;
            case MOVE -> AnswerFate.MOVED;
            case PUBLISH, COPY, DELETE -> null;
        };
    }

    String key() {
        return "workspace.bulk." + name().toLowerCase(Locale.ROOT);
    }
}
