package nyc.icefree.shifts.asks;

import nyc.icefree.shifts.views.OpenShift;
import org.jspecify.annotations.Nullable;

/**
 * A shift that its reader is asked for, and could have.
 *
 * @param gives what they would give for it; null when nothing
 */
public record AskedShift(
        AskId ask, AskKind kind, OpenShift open, @Nullable OpenShift gives) {}
