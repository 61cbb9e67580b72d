package nyc.icefree.owncalendars;

import java.util.List;
import nyc.icefree.shifts.signup.VolunteerShift;
import nyc.icefree.text.Language;

public record VolunteerCalendar(Language language, List<VolunteerShift> shifts) {}
