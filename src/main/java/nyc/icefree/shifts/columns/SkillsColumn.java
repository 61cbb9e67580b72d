package nyc.icefree.shifts.columns;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.volunteers.Skill;

/** Skills as one column, by name with commas between. */
public class SkillsColumn implements AttributeConverter<Set<Skill>, String> {
    @Override
    public String convertToDatabaseColumn(Set<Skill> skills) {
        return skills.stream().map(Skill::name).sorted().collect(Collectors.joining(","));
    }

    @Override
    public Set<Skill> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(","))
                .filter(name -> !name.isEmpty())
                .map(Skill::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
