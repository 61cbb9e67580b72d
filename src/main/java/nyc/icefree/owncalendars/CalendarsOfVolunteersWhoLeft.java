package nyc.icefree.owncalendars;

import nyc.icefree.volunteers.VolunteerLeft;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

@Component
class CalendarsOfVolunteersWhoLeft {
    private final VolunteerLinks links;

    CalendarsOfVolunteersWhoLeft(VolunteerLinks links) {
        this.links = links;
    }

    @ApplicationModuleListener
    void on(VolunteerLeft left) {
        links.forget(left.volunteer());
    }
}
