package nyc.icefree.trainings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param since day of the change; null while they are new */
public record HeldLevel(TrustLevel level, @Nullable LocalDate since) {
    public static final HeldLevel NONE = new HeldLevel(TrustLevel.NEW, null);

    @Override
    public String toString() {
        return "HeldLevel[…]";
    }
}
