package nyc.icefree.volunteers.blocks;

import java.util.UUID;

public record BlockId(UUID value) {
    static BlockId random() {
        return new BlockId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
