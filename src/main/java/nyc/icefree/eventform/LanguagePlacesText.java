package nyc.icefree.eventform;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.stream.Collectors;
import nyc.icefree.text.Language;

/** Places in languages as one column, {@code en:40,es:20}; empty for none. */
public class LanguagePlacesText implements AttributeConverter<LanguagePlaces, String> {
    @Override
    public String convertToDatabaseColumn(LanguagePlaces places) {
        return write(places);
    }

    @Override
    public LanguagePlaces convertToEntityAttribute(String column) {
        return read(column);
    }

    public static String write(LanguagePlaces places) {
        return places.write();
    }

    /** @throws IllegalArgumentException of what {@link #write} never wrote */
    public static LanguagePlaces read(String text) {
        return new LanguagePlaces(Arrays.stream(text.split(","))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split(":", 2))
                .collect(Collectors.toMap(one -> new Language(one[0]), one -> Integer.valueOf(one[1]))));
    }
}
