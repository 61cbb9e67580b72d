package nyc.icefree.volunteers.skills;

import nyc.icefree.text.NamesInRows;
import org.springframework.stereotype.Component;

@Component
class SkillNames extends NamesInRows {
    SkillNames(SkillTable table) {
        super(table::names);
    }
}
