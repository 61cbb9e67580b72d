package nyc.icefree.owncalendars;

import java.util.List;
import nyc.icefree.shifts.views.VolunteerShift;
import nyc.icefree.text.Language;

/** A volunteer's own shifts for their private feed, in the language that they read. */
public record VolunteerCalendar(Language language, List<VolunteerShift> shifts) {}
