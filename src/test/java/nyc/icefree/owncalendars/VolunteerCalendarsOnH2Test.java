package nyc.icefree.owncalendars;

import nyc.icefree.AppTest;

@AppTest
class VolunteerCalendarsOnH2Test extends VolunteerCalendarsContract {}
