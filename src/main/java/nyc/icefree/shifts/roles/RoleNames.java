package nyc.icefree.shifts.roles;

import nyc.icefree.text.NamesInRows;
import org.springframework.stereotype.Component;

@Component
class RoleNames extends NamesInRows {
    RoleNames(RoleTable table) {
        super(table::names);
    }
}
