package nyc.icefree.web;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.test.util.ReflectionTestUtils;

/** The limits of the shared running app, which tests widen, as narrow as they are outside of tests; for one block. */
public final class StrictLimits implements AutoCloseable {
    private final RateLimits limits;
    private final Object wide;

    public StrictLimits(RateLimits limits) {
        this.limits = limits;
        this.wide = Objects.requireNonNull(ReflectionTestUtils.getField(limits, "factor"));
        set(1);
    }

    private void set(Object factor) {
        ReflectionTestUtils.setField(limits, "factor", factor);
        ReflectionTestUtils.setField(limits, "keyDay", LocalDate.MIN); // all begin anew
    }

    @Override
    public void close() {
        set(wide);
    }
}
