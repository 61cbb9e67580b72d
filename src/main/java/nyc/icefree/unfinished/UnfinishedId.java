package nyc.icefree.unfinished;

import java.util.Optional;
import java.util.UUID;

public record UnfinishedId(UUID value) {
    public static UnfinishedId random() {
        return new UnfinishedId(UUID.randomUUID());
    }

    /** As an address has it; empty for what is none. */
    public static Optional<UnfinishedId> read(String written) {
        try {
            return Optional.of(new UnfinishedId(UUID.fromString(written)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
