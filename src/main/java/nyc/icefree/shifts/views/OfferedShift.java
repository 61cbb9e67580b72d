package nyc.icefree.shifts.views;

import nyc.icefree.shifts.fit.SignupStatus;

/** An open shift and how the reader stands to it. */
public record OfferedShift(OpenShift open, SignupStatus status) {}
