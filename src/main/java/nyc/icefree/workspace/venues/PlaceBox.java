package nyc.icefree.workspace.venues;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.shared.HasClearButton;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.venues.VenueCard;
import org.jspecify.annotations.Nullable;

/** Places to choose from, searched in the browser: the server hears the choice, or the name of a place that is none of them. */
@Tag("vaadin-combo-box")
@Uses(ComboBox.class) // brings the element
public class PlaceBox extends AbstractSinglePropertyField<PlaceBox, @Nullable VenueCard>
        implements Focusable<PlaceBox>,
                HasClearButton,
                HasHelper,
                HasLabel,
                HasPlaceholder,
                HasSize,
                HasStyle,
                HasValidation,
                HasValidationProperties {
    private final Map<String, VenueCard> offered;

    /** Read by the element. */
    private record Item(String value, String label, String name) {}

    public PlaceBox(String label, List<VenueCard> places) {
        super(
                "value",
                null,
                String.class,
                (PlaceBox box, String chosen) -> box.offered.get(chosen),
                (PlaceBox box, @Nullable VenueCard place) -> place == null ? "" : key(place));
        offered = places.stream()
                .collect(Collectors.toMap(PlaceBox::key, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        getElement()
                .setPropertyList("items", places.stream().map(PlaceBox::item).toList());
        getElement().setProperty("manualValidation", true); // the server says what is wrong
        getElement().setProperty("allowCustomValue", true);
        setLabel(label);
        setClearButtonVisible(true);
    }

    /** The name of a place that is none of the offered ones; empty for none. */
    public String unknown() {
        String typed = getElement().getProperty("value", "");
        return offered.containsKey(typed) ? "" : typed.strip();
    }

    public void showUnknown(String name) {
        getElement().setProperty("value", name);
    }

    /** @param changed runs after each choice, and whenever an unknown name comes or goes */
    public void onChange(Runnable changed) {
        getElement().addPropertyChangeListener("value", typed -> changed.run());
    }

    private static String key(VenueCard place) {
        return place.id().toString();
    }

    private static Item item(VenueCard place) {
        return new Item(key(place), place.facts().line(), place.facts().name());
    }
}
