package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.Map;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.needs.AgeBand;
import nyc.icefree.rsvp.needs.Childcare;
import nyc.icefree.text.Words;

class CareFields extends CustomField<Childcare> {
    private final Map<AgeBand, IntegerField> fields = new EnumMap<>(AgeBand.class);

    CareFields(Words words) {
        setLabel(words.get("workspace.rsvps.care"));
        setHelperText(words.get("workspace.rsvps.care.help"));
        var row = new Div();
        row.addClassName("care-fields");
        for (var band : AgeBand.values()) {
            var field = new IntegerField(words.of(band));
            field.setMin(0);
            field.setMax(ReservationForm.STAFF_PARTY_MAX);
            fields.put(band, field);
            row.add(field);
        }
        add(row);
    }

    Childcare typed() {
        var children = new EnumMap<AgeBand, Integer>(AgeBand.class);
        fields.forEach((band, field) -> {
            Integer typed = field.getValue();
            if (typed != null && typed > 0) {
                children.put(band, typed);
            }
        });
        return new Childcare(children);
    }

    @Override
    protected Childcare generateModelValue() {
        return typed();
    }

    @Override
    protected void setPresentationValue(Childcare care) {
        fields.forEach((band, field) -> field.setValue(care.of(band) == 0 ? null : care.of(band)));
    }
}
