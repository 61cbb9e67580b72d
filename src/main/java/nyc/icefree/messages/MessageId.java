package nyc.icefree.messages;

import java.util.UUID;

public record MessageId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
