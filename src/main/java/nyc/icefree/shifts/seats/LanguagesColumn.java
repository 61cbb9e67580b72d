package nyc.icefree.shifts.seats;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.text.Language;

public class LanguagesColumn implements AttributeConverter<Set<Language>, String> {
    @Override
    public String convertToDatabaseColumn(Set<Language> languages) {
        return languages.stream().map(Language::tag).sorted().collect(Collectors.joining(","));
    }

    @Override
    public Set<Language> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(","))
                .filter(tag -> !tag.isEmpty())
                .map(Language::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
