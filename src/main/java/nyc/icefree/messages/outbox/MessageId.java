package nyc.icefree.messages.outbox;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

@NamedInterface("outbox")
public record MessageId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
