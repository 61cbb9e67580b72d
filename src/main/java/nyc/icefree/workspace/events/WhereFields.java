package nyc.icefree.workspace.events;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Locale;
import nyc.icefree.events.EventDraft;
import nyc.icefree.text.Words;
import nyc.icefree.venues.VenueCard;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.VenueId;
import nyc.icefree.workspace.FormMarks;
import nyc.icefree.workspace.venues.VenueFields;
import org.jspecify.annotations.Nullable;

/** A place that is known, or a new one described here. */
class WhereFields extends Div {
    private final ComboBox<VenueCard> venue;
    private final NewVenue newVenue;

    WhereFields(Words words, Binder<EventDraft> binder, List<VenueCard> venues) {
        venue = new ComboBox<>(words.get("workspace.plan.venue"));
        venue.setItems(
                (card, typed) -> label(card).toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)), venues);
        venue.setItemLabelGenerator(WhereFields::label);
        venue.setHelperText(words.get("workspace.plan.venue.help"));
        venue.setClearButtonVisible(true);
        venue.setWidthFull();
        newVenue = new NewVenue(words);
        add(venue, newVenue);
        binder.forField(venue)
                .<@Nullable VenueId>withConverter(card -> card == null ? null : card.id(), id -> find(id, venues))
                .bind("venue");
        binder.forField(newVenue).bind("newVenue");
        newVenue.wanted.addValueChangeListener(change -> {
            venue.setEnabled(!change.getValue());
            if (change.getValue()) {
                venue.clear();
            }
        });
    }

    private static String label(VenueCard card) {
        return card.facts().line();
    }

    private static @Nullable VenueCard find(@Nullable VenueId id, List<VenueCard> venues) {
        return venues.stream().filter(card -> card.id().equals(id)).findFirst().orElse(null);
    }

    boolean refuse(String field, String text) {
        if (field.equals("venue")) {
            FormMarks.mark(venue, text);
            return true;
        }
        return field.startsWith("newVenue.") && newVenue.fields.refuse(field.substring("newVenue.".length()), text);
    }

    /** Null until somebody says that the place is new. */
    private static class NewVenue extends CustomField<VenueForm> {
        private final Checkbox wanted;
        private VenueFields fields;
        private final Div holder = new Div();
        private final Words words;

        NewVenue(Words words) {
            this.words = words;
            wanted = new Checkbox(words.get("workspace.plan.venue.new"));
            fields = new VenueFields(words, VenueForm.blank());
            holder.add(fields);
            holder.addClassName("nested");
            holder.setVisible(false);
            wanted.addValueChangeListener(change -> holder.setVisible(change.getValue()));
            add(new Div(wanted, holder));
            setWidthFull();
        }

        @Override
        public @Nullable VenueForm getValue() {
            return generateModelValue();
        }

        @Override
        protected @Nullable VenueForm generateModelValue() {
            return wanted.getValue() ? fields.typed() : null;
        }

        @Override
        protected void setPresentationValue(@Nullable VenueForm form) {
            wanted.setValue(form != null);
            if (form != null) {
                holder.removeAll();
                fields = new VenueFields(words, form);
                holder.add(fields);
            }
        }
    }
}
