package nyc.icefree.whomay;

import java.util.Map;
import java.util.function.Function;
import nyc.icefree.messages.EventMessages;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** What those who plan an event read of its messages. */
class MessageCalls implements TheirCalls {
    private final EventMessages messages;

    MessageCalls(EventMessages messages) {
        this.messages = messages;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put("EventMessages.foresee(EventId, Language)", w -> messages.foresee(w.event(), Language.ENGLISH));
    }
}
