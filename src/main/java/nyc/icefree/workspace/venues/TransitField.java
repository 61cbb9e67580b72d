package nyc.icefree.workspace.venues;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.venues.Transit;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.workspace.controls.LongestText;

/** How one comes to a place, a line for each language that pages are read in. */
class TransitField extends CustomField<Transit> {
    private final Map<Language, TextField> lines = new LinkedHashMap<>();

    TransitField(Words words) {
        setLabel(words.get("workspace.venue.transit"));
        setHelperText(words.get("workspace.venue.transit.help"));
        var beside = new Div();
        for (Language language : Language.READ) {
            var line = new TextField(words.of(language));
            line.setAriaLabel(words.get("workspace.venue.transit.in", "language", words.within(language)));
            LongestText.in(line, VenueForm.TRANSIT_MAX, words);
            lines.put(language, line);
            beside.add(line);
        }
        beside.addClassName("side-by-side");
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
