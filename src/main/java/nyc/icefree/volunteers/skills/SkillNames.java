package nyc.icefree.volunteers.skills;

import nyc.icefree.text.NamesInRows;
import org.springframework.stereotype.Component;

/** What own skills are called. */
@Component
class SkillNames extends NamesInRows {
    SkillNames(SkillTable table) {
        super(table::names);
    }
}
