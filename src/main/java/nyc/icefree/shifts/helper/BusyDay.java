package nyc.icefree.shifts.helper;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which a volunteer is with others: as much as whoever plans needs, and not the hours, the place, the role or how many shifts it is,
 * by which these others could be known.
 *
 * @param parts of the day, in order; empty for the night alone
 */
public record BusyDay(LocalDate day, List<DayPart> parts) {}
