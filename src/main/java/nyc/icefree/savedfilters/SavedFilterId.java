package nyc.icefree.savedfilters;

import java.util.UUID;

public record SavedFilterId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
