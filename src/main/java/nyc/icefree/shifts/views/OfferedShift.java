package nyc.icefree.shifts.views;

import java.util.List;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.shifts.parts.Part;

/**
 * An open shift and how the reader stands to it.
 *
 * @param free where it is done in parts: the stretches with an empty seat, in order; else empty
 */
public record OfferedShift(OpenShift open, SignupStatus status, List<Part> free) {}
