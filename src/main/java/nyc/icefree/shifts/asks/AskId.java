package nyc.icefree.shifts.asks;

import java.util.UUID;

public record AskId(UUID value) {
    public static AskId random() {
        return new AskId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
