package nyc.icefree.eventform;

import java.util.List;
import nyc.icefree.refusals.Refused;

/** Thrown when an event would be published with gaps and its organizer has not confirmed that. */
public class NotReady extends Refused {
    private final transient List<ReadinessGap> gaps;
    private final boolean submits;

    private NotReady(List<ReadinessGap> gaps, boolean submits) {
        super(gaps);
        this.gaps = gaps;
        this.submits = submits;
    }

    /** Whether publishing would submit it for approval. */
    public boolean submits() {
        return submits;
    }

    public List<ReadinessGap> gaps() {
        return gaps;
    }

    public static void unlessReady(List<ReadinessGap> gaps, boolean submits) {
        if (gaps.stream().anyMatch(ReadinessGap::isAskedAbout)) {
            throw new NotReady(gaps, submits);
        }
    }
}
