package nyc.icefree.shifts.announced;

import java.util.UUID;

/** Announced: somebody is asked whether they take a shift. */
public record ShiftOffered(UUID ask) {}
