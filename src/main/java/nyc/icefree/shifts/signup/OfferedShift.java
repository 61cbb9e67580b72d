package nyc.icefree.shifts.signup;

import java.util.List;
import nyc.icefree.shifts.Part;
import nyc.icefree.shifts.fit.SignupStatus;

/**
 * An open shift and how the reader stands to it.
 *
 * @param free where it is done in parts: the stretches with an empty seat, in order; else empty
 */
public record OfferedShift(OpenShift open, SignupStatus status, List<Part> free) {}
