package nyc.icefree.requests;

import java.util.UUID;

public record RequestId(UUID value) {
    public static RequestId random() {
        return new RequestId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
