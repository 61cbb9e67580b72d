package nyc.icefree.guard;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A fault as the log may have it: type and stack, with no messages except our own. Messages of libraries and databases
 * may quote what somebody typed, and the log is on disk.
 */
public final class SafeFault extends Exception {
    private static final String OURS = "nyc.icefree.";
    private static final int DEEPEST = 20;

    private SafeFault(Throwable fault, int depth) {
        super(told(fault), cause(fault.getCause(), depth), false, true);
        setStackTrace(fault.getStackTrace());
    }

    public static SafeFault of(Throwable fault) {
        return new SafeFault(fault, 0);
    }

    private static @Nullable SafeFault cause(@Nullable Throwable cause, int depth) {
        return cause == null || depth == DEEPEST ? null : new SafeFault(cause, depth + 1);
    }

    private static String told(Throwable fault) {
        String what = fault.getClass().getName();
        if (fault instanceof SQLException sql) {
            return what + " of state " + sql.getSQLState();
        }
        StackTraceElement[] where = fault.getStackTrace();
        boolean ours = where.length > 0 && where[0].getClassName().startsWith(OURS);
        return ours && fault.getMessage() != null ? what + ": " + fault.getMessage() : what;
    }
}
