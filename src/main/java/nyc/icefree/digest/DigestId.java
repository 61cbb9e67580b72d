package nyc.icefree.digest;

import java.util.UUID;

public record DigestId(UUID value) {
    static DigestId random() {
        return new DigestId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
