package nyc.icefree.workspace.venues;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nyc.icefree.city.Area;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.MapPoint;
import nyc.icefree.venues.NamedArea;
import nyc.icefree.venues.Transit;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.workspace.Fold;
import nyc.icefree.workspace.JoinWarning;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Styled;
import org.jspecify.annotations.Nullable;

/** The fields of one place, bound to its record. */
public class VenueFields extends Div {
    private static final String WIDE = "520px";

    private final Binder<VenueForm> binder = new Binder<>(VenueForm.class);
    private final TextField name = new TextField();
    private final TextField address = new TextField();
    private final TextField neighbourhood = new TextField();
    private final Select<Area> area = new Select<>();
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
        this(words, start, false);
    }

    /** @param named whether its name is asked elsewhere; what is asked beside the address is folded then */
    public VenueFields(Words words, VenueForm start, boolean named) {
        name.setLabel(words.get("word.name-of-the-place"));
        address.setLabel(words.get("word.address"));
        Form.label(neighbourhood, words.get("word.neighborhood"), words.get("workspace.venue.neighbourhood.help"));
        Form.choiceOrAny(
                area,
                words.get("word.area"),
                words.get("workspace.venue.area.none"),
                Stream.concat(words.city().areas().stream(), Stream.ofNullable(start.area()))
                        .distinct()
                        .toList(),
                words::of);
        Form.onTyped(address, typed -> {
            if (area.isEmpty()) {
                NamedArea.in(words.city(), typed.getValue()).ifPresent(area::setValue);
            }
        });
        transit = new TransitField(words);
        Form.label(map, words.get("workspace.venue.map"), words.get("workspace.venue.map.help"));
        map.addValueChangeListener(pasted -> take(pasted.getValue().strip(), words.get("workspace.venue.map.unread")));
        latitude.setLabel(words.get("workspace.venue.latitude"));
        longitude.setLabel(words.get("workspace.venue.longitude"));
        latitude.setStep(0.00001);
        longitude.setStep(0.00001);
        Form.choice(access, words.get("workspace.venue.access"), AccessFact.LOOKED_FOR, words::of);
        capacity.setLabel(words.get("workspace.venue.capacity"));
        Form.label(staffNotes, words.get("workspace.venue.notes"), words.get("workspace.venue.notes.help"));
        shared.setLabel(words.get("workspace.venue.shared"));
        Form.label(privatePlace, words.get("workspace.venue.private"), words.get("workspace.venue.private.help"));
        privatePlace.addValueChangeListener(change -> shared.setEnabled(!change.getValue()));
        var rest = Form.columns(
                WIDE, transit, access, map, latitude, longitude, capacity, staffNotes, privatePlace, shared);
        Stream.<Component>of(access, transit, map, staffNotes, privatePlace, shared)
                .forEach(wide -> rest.setColspan(wide, 2));
        if (named) {
            rest.addComponentAsFirst(neighbourhood);
            add(Form.columns(WIDE, address, area), new Fold(words.get("workspace.venue.more"), rest));
        } else {
            add(Form.columns(WIDE, name, address, neighbourhood, area), rest);
        }
        binder.bindInstanceFields(this);
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

    /** Pasted map links only fill the two numbers. */
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

    public void call(String known) {
        name.setValue(known);
    }

    public VenueForm typed() {
        try {
            return binder.writeRecord();
        } catch (ValidationException e) {
            throw new IllegalStateException(e);
        }
    }

    public @Nullable HasValidation field(String name) {
        return byName.get(name);
    }

    public boolean refuse(String field, String text) {
        return FormMarks.mark(field(field), text);
    }

    /** How one comes to a place, a line for each language that pages are read in. */
    static class TransitField extends CustomField<Transit> {
        private final Map<Language, TextField> lines = new LinkedHashMap<>();

        TransitField(Words words) {
            setLabel(words.get("workspace.venue.transit"));
            setHelperText(words.get("workspace.venue.transit.help"));
            var beside = Styled.as("side-by-side", new Div());
            for (Language language : Language.READ) {
                var line = new TextField(words.of(language));
                line.setAriaLabel(words.get("workspace.venue.transit.in", "language", words.within(language)));
                LongestText.in(line, VenueForm.TRANSIT_MAX, words);
                lines.put(language, line);
                beside.add(line);
            }
            add(beside);
        }

        @Override
        protected Transit generateModelValue() {
            var all = Transit.UNKNOWN;
            for (var line : lines.entrySet()) {
                all = all.with(line.getKey(), line.getValue().getValue());
            }
            return all;
        }

        @Override
        protected void setPresentationValue(Transit told) {
            lines.forEach((language, line) -> line.setValue(told.written(language)));
        }

        @Override
        public Transit getEmptyValue() {
            return Transit.UNKNOWN;
        }
    }
}
