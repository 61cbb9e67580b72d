package nyc.icefree.workspace.venues;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Map;
import nyc.icefree.text.Words;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.Borough;
import nyc.icefree.venues.MapPoint;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.workspace.JoinWarning;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import org.jspecify.annotations.Nullable;

/** The fields of one place, bound to its record. */
public class VenueFields extends FormLayout {
    private final Binder<VenueForm> binder = new Binder<>(VenueForm.class);
    private final TextField name = new TextField();
    private final TextField address = new TextField();
    private final TextField neighbourhood = new TextField();
    private final Select<Borough> borough = new Select<>();
    private final TransitField transit;
    private final TextField map = new TextField();
    private final NumberField latitude = new NumberField();
    private final NumberField longitude = new NumberField();
    private final CheckboxGroup<AccessFact> access = new CheckboxGroup<>();
    private final IntegerField capacity = new IntegerField();
    private final TextArea staffNotes = new TextArea();
    private final Checkbox shared = new Checkbox();
    private final Checkbox privatePlace = new Checkbox();
    private final Map<String, HasValidation> byName;

    public VenueFields(Words words, VenueForm start) {
        name.setLabel(words.get("word.name-of-the-place"));
        address.setLabel(words.get("word.address"));
        neighbourhood.setLabel(words.get("word.neighborhood"));
        neighbourhood.setHelperText(words.get("workspace.venue.neighbourhood.help"));
        borough.setLabel(words.get("word.borough"));
        borough.setItems(Borough.values());
        borough.setEmptySelectionAllowed(true);
        borough.setEmptySelectionCaption(words.get("workspace.venue.borough.none"));
        borough.setItemLabelGenerator(
                value -> value == null ? words.get("workspace.venue.borough.none") : words.of(value));
        transit = new TransitField(words);
        map.setLabel(words.get("workspace.venue.map"));
        map.setHelperText(words.get("workspace.venue.map.help"));
        map.addValueChangeListener(pasted -> take(pasted.getValue().strip(), words.get("workspace.venue.map.unread")));
        latitude.setLabel(words.get("workspace.venue.latitude"));
        longitude.setLabel(words.get("workspace.venue.longitude"));
        latitude.setStep(0.00001);
        longitude.setStep(0.00001);
        access.setLabel(words.get("workspace.venue.access"));
        access.setItems(AccessFact.LOOKED_FOR);
        access.setItemLabelGenerator(words::of);
        capacity.setLabel(words.get("workspace.venue.capacity"));
        staffNotes.setLabel(words.get("workspace.venue.notes"));
        staffNotes.setHelperText(words.get("workspace.venue.notes.help"));
        shared.setLabel(words.get("workspace.venue.shared"));
        privatePlace.setLabel(words.get("workspace.venue.private"));
        privatePlace.setHelperText(words.get("workspace.venue.private.help"));
        privatePlace.addValueChangeListener(change -> shared.setEnabled(!change.getValue()));
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("520px", 2));
        add(name, address, neighbourhood, borough, transit, access, map, latitude, longitude);
        add(capacity, staffNotes);
        add(privatePlace, shared);
        setColspan(access, 2);
        setColspan(transit, 2);
        setColspan(map, 2);
        setColspan(staffNotes, 2);
        setColspan(privatePlace, 2);
        setColspan(shared, 2);
        binder.forField(name).bind("name");
        binder.forField(address).bind("address");
        binder.forField(neighbourhood).bind("neighbourhood");
        binder.forField(borough).bind("borough");
        binder.forField(transit).bind("transit");
        binder.forField(latitude).bind("latitude");
        binder.forField(longitude).bind("longitude");
        binder.forField(access).bind("access");
        binder.forField(capacity).bind("capacity");
        binder.forField(staffNotes).bind("staffNotes");
        binder.forField(shared).bind("shared");
        binder.forField(privatePlace).bind("privatePlace");
        binder.readRecord(start);
        byName = Map.of(
                "name", name,
                "address", address,
                "neighbourhood", neighbourhood,
                "transit", transit,
                "latitude", latitude,
                "longitude", longitude,
                "capacity", capacity,
                "staffNotes", staffNotes);
        JoinWarning.at(name, words);
        JoinWarning.at(address, words);
        LongestText.in(name, VenueForm.NAME_MAX, words);
        LongestText.in(address, VenueForm.ADDRESS_MAX, words);
        LongestText.in(neighbourhood, VenueForm.NEIGHBOURHOOD_MAX, words);
        LongestText.in(staffNotes, VenueForm.NOTES_MAX, words);
    }

    /** What says where exactly it is goes into the two numbers, and is not kept itself. */
    private void take(String pasted, String unread) {
        var point = MapPoint.read(pasted);
        map.setInvalid(!pasted.isEmpty() && point.isEmpty());
        map.setErrorMessage(map.isInvalid() ? unread : "");
        point.ifPresent(found -> {
            latitude.setValue(found.latitude());
            longitude.setValue(found.longitude());
            map.clear();
        });
    }

    public VenueForm typed() {
        try {
            return binder.writeRecord();
        } catch (ValidationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param name the record's component */
    public @Nullable HasValidation field(String name) {
        return byName.get(name);
    }

    /** @param field the record's component */
    public boolean refuse(String field, String text) {
        var at = field(field);
        if (at != null) {
            FormMarks.mark(at, text);
        }
        return at != null;
    }
}
