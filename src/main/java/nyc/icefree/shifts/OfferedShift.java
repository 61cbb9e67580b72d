package nyc.icefree.shifts;

/** An open shift and how the reader stands to it. */
public record OfferedShift(OpenShift open, SignupStatus status) {}
