package nyc.icefree.workspace.venues;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
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

/** Places to choose from, searched in the browser: the server hears only the choice, and accepts only offered ones. */
@Tag("vaadin-combo-box")
@Uses(ComboBox.class) // brings the element
public class PlaceBox extends AbstractSinglePropertyField<PlaceBox, @Nullable VenueCard>
        implements Focusable<PlaceBox>,
                HasClearButton,
                HasLabel,
                HasPlaceholder,
                HasSize,
                HasStyle,
                HasValidation,
                HasValidationProperties {
    private final Map<String, VenueCard> offered;

    /** Read by the element. */
    private record Item(String value, String label) {}

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
        setLabel(label);
        setClearButtonVisible(true);
    }

    private static String key(VenueCard place) {
        return place.id().toString();
    }

    private static Item item(VenueCard place) {
        return new Item(key(place), place.facts().line());
    }
}
