package nyc.icefree.shifts;

import java.util.UUID;

/** Who holds which shift, as a query gives it. */
record HeldShift(UUID person, Shift shift) {}
