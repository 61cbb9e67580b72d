package nyc.icefree.workspace.partnercalendars;

import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.util.List;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/** Asks which zone is meant by times that come without one; hidden as long as there are none. */
class ZoneChoice extends Select<String> {
    private static final List<String> ZONES =
            List.of("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "UTC");

    ZoneChoice(Words words) {
        setLabel(words.get("workspace.sources.zone"));
        setHelperText(words.get("workspace.sources.zone.help"));
        setItems(ZONES);
        setItemLabelGenerator(id -> words.zone(ZoneId.of(id)));
        setVisible(false);
    }

    /** Once answered, the answer can still be changed. */
    void ask(boolean needed) {
        setVisible(needed || getValue() != null);
    }

    @Nullable
    ZoneId chosen() {
        return getValue() == null ? null : ZoneId.of(getValue());
    }
}
