package nyc.icefree.series;

import java.util.UUID;

public record SeriesId(UUID value) {
    public static SeriesId random() {
        return new SeriesId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
