package nyc.icefree.shifts.seats;

import jakarta.persistence.AttributeConverter;
import java.util.Set;
import nyc.icefree.volunteers.skills.Skill;

public class SkillsColumn implements AttributeConverter<Set<Skill>, String> {
    public static final int LONGEST = 4_000;

    @Override
    public String convertToDatabaseColumn(Set<Skill> skills) {
        return Skill.line(skills);
    }

    @Override
    public Set<Skill> convertToEntityAttribute(String column) {
        return Skill.read(column);
    }
}
