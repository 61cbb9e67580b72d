package nyc.icefree.owncalendars;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class VolunteerCalendarsOnPostgresTest extends VolunteerCalendarsContract {}
