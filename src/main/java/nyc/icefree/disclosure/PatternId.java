package nyc.icefree.disclosure;

import java.util.UUID;

public record PatternId(UUID value) implements CopySource {
    @Override
    public String toString() {
        return value.toString();
    }
}
