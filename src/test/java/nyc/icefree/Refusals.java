package nyc.icefree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;
import org.junit.jupiter.api.function.Executable;

public final class Refusals {
    private Refusals() {}

    public static void because(RefusalReason reason, Executable act) {
        assertEquals(List.of(reason), assertThrows(Refused.class, act).reasons());
    }

    /** @return the reasons, all of this kind */
    public static <R extends RefusalReason> List<R> because(Class<R> kind, Executable act) {
        return assertThrows(Refused.class, act).require(kind);
    }
}
