package nyc.icefree.web;

import java.time.Clock;
import java.util.Objects;
import nyc.icefree.guard.RateLimits;
import org.springframework.test.util.ReflectionTestUtils;

/** Restores the real rate limits, which tests widen, for one block. */
public final class StrictLimits implements AutoCloseable {
    private static final String BUCKETS = "buckets";
    private final RateLimits limits;
    private final Object wide;

    public StrictLimits(RateLimits limits) {
        this.limits = limits;
        this.wide = field(BUCKETS);
        var narrow = new RateLimits((Clock) field("clock"), 1);
        ReflectionTestUtils.setField(limits, BUCKETS, ReflectionTestUtils.getField(narrow, BUCKETS));
    }

    private Object field(String name) {
        return Objects.requireNonNull(ReflectionTestUtils.getField(limits, name));
    }

    @Override
    public void close() {
        ReflectionTestUtils.setField(limits, BUCKETS, wide);
    }
}
