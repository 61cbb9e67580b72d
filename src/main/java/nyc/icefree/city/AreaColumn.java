package nyc.icefree.city;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Reads any word: an area that is in the file no more is shown by its slug. */
@Converter(autoApply = true)
class AreaColumn implements AttributeConverter<@Nullable Area, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Area area) {
        return area == null ? null : area.stored();
    }

    @Override
    public @Nullable Area convertToEntityAttribute(@Nullable String word) {
        return word == null ? null : Area.ofStored(word);
    }
}
