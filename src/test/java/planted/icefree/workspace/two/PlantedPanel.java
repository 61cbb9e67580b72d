package planted.icefree.workspace.two;

import nyc.icefree.people.StaffMay;
import org.springframework.stereotype.Component;

/** A fault on purpose: reads what not everybody may see while it is made. */
@Component
class PlantedPanel {
    PlantedPanel() {
        load();
    }

    private void load() {
        read();
    }

    @StaffMay
    void read() {}
}
