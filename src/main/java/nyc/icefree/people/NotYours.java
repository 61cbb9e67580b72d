package nyc.icefree.people;

import java.util.UUID;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;
import org.jspecify.annotations.Nullable;

/** The thing is not there, or this actor may not know of it: both answer "not found" (404). */
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

    /** @param organization the existing owner of the thing; its coordinators can read that somebody tried */
    public static NotYours of(UUID organization) {
        return new NotYours(organization);
    }

    @Nullable
    UUID organization() {
        return organization;
    }
}
