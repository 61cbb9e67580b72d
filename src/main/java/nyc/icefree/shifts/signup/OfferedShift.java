package nyc.icefree.shifts.signup;

import java.util.List;
import nyc.icefree.shifts.Part;
import nyc.icefree.shifts.fit.SignupStatus;

/**
 * An open shift with the reader's status.
 *
 * @param free stretches with an empty seat, in order; empty unless it is done in parts
 */
public record OfferedShift(OpenShift open, SignupStatus status, List<Part> free) {}
