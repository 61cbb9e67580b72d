package nyc.icefree.workspace.bulk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import nyc.icefree.bulk.FieldEdit;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.VenueCard;

/** Which field of many events becomes what; asked with the same questions as the form of one. */
class OneField extends Div {
    /** Worded by {@code workspace.bulk.field.<name>}. */
    enum Which {
        VENUE,
        ADDRESS,
        CAPACITY,
        RSVPS,
        SPOKEN,
        INTERPRETED,
        ACCESS
    }

    private final Words words;
    private final List<VenueCard> venues;
    private final Runnable changed;
    private final Div holder = new Div();
    private Supplier<Optional<FieldEdit>> edit = Optional::empty;
    private boolean answered;

    OneField(Words words, List<VenueCard> venues, Runnable changed) {
        this.words = words;
        this.venues = venues;
        this.changed = changed;
        var which = new Select<Which>();
        which.setLabel(words.get("workspace.bulk.field"));
        which.setWidthFull();
        which.setItems(Which.values());
        which.setItemLabelGenerator(
                one -> words.get("workspace.bulk.field." + one.name().toLowerCase(Locale.ROOT)));
        which.addValueChangeListener(change -> {
            ask(change.getValue());
            changed.run();
        });
        add(which, holder);
    }

    /** Empty until somebody has answered: an empty field may be meant, but not by whoever has just chosen it. */
    Optional<FieldEdit> edit() {
        return answered ? edit.get() : Optional.empty();
    }

    private void ask(Which which) {
        holder.removeAll();
        answered = false;
        switch (which) {
            case VENUE -> venue();
            case ADDRESS -> address();
            case CAPACITY -> capacity();
            case RSVPS -> rsvps();
            case SPOKEN -> {
                var field = languages("workspace.plan.spoken");
                edit = () -> Optional.of(new FieldEdit.Spoken(field.getValue()));
            }
            case INTERPRETED -> {
                var field = languages("workspace.plan.interpreted");
                edit = () -> Optional.of(new FieldEdit.Interpreted(field.getValue()));
            }
            case ACCESS -> access();
        }
    }

    private void venue() {
        var field = new ComboBox<VenueCard>(words.get("workspace.plan.venue"));
        field.setItems(venues);
        field.setItemLabelGenerator(card -> card.facts().line());
        field.setWidthFull();
        hold(field);
        edit = () -> Optional.ofNullable(field.getValue()).map(card -> new FieldEdit.Venue(card.id()));
    }

    private void address() {
        var field = new RadioButtonGroup<AddressVisibility>(words.get("workspace.plan.address"));
        field.setItems(AddressVisibility.values());
        field.setItemLabelGenerator(words::of);
        hold(field);
        edit = () -> Optional.ofNullable(field.getValue()).map(FieldEdit.Address::new);
    }

    private void capacity() {
        var field = new IntegerField(words.get("workspace.plan.capacity"));
        field.setHelperText(words.get("workspace.plan.capacity.help"));
        field.setMin(1);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        hold(field);
        edit = () -> Optional.of(new FieldEdit.Capacity(field.getValue()));
    }

    private void rsvps() {
        var field = new RadioButtonGroup<Boolean>(words.get("workspace.plan.rsvps"));
        field.setItems(true, false);
        field.setItemLabelGenerator(yes -> words.get(yes ? "workspace.bulk.yes" : "workspace.bulk.no"));
        hold(field);
        edit = () -> Optional.ofNullable(field.getValue()).map(FieldEdit.TakesRsvps::new);
    }

    private MultiSelectComboBox<Language> languages(String key) {
        var field = new MultiSelectComboBox<Language>(words.get(key));
        field.setItems(Language.SPOKEN);
        field.setItemLabelGenerator(words::of);
        field.setWidthFull();
        hold(field);
        return field;
    }

    private void access() {
        var field = new CheckboxGroup<AccessFact>(words.get("workspace.plan.access"));
        field.setItems(AccessFact.values());
        field.setItemLabelGenerator(words::of);
        hold(field);
        edit = () -> Optional.of(new FieldEdit.Access(field.getValue()));
    }

    private <F extends Component & HasValue<?, ?>> void hold(F field) {
        field.addValueChangeListener(change -> {
            answered = true;
            changed.run();
        });
        holder.add(field);
    }
}
