package nyc.icefree.people;

import java.util.UUID;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;
import org.jspecify.annotations.Nullable;

/** Asked for something that is not there, or that this actor may not know of: shown as "not found" (404), both alike. */
public class NotYours extends Refused {
    public enum Reason implements RefusalReason {
        NOT_THERE
    }

    private final @Nullable UUID organization;

    public NotYours() {
        this(null);
    }

    private NotYours(@Nullable UUID organization) {
        super(Reason.NOT_THERE);
        this.organization = organization;
    }

    /** @param organization one that exists, whose thing it is: its coordinators may read that somebody tried */
    public static NotYours of(UUID organization) {
        return new NotYours(organization);
    }

    @Nullable
    UUID organization() {
        return organization;
    }
}
