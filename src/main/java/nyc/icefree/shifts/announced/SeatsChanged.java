package nyc.icefree.shifts.announced;

import nyc.icefree.shifts.ShiftId;

/** Announced: how many a shift is for or who stands in it has changed, and nobody came or left. */
public record SeatsChanged(ShiftId shift) {}
