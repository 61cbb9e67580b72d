package nyc.icefree.shifts.announced;

import java.util.UUID;

public record ShiftOffered(UUID ask) {}
