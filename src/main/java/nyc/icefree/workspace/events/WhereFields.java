package nyc.icefree.workspace.events;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.Where;
import nyc.icefree.text.Words;
import nyc.icefree.venues.VenueCard;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.VenueId;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.venues.PlaceBox;
import nyc.icefree.workspace.venues.VenueFields;
import org.jspecify.annotations.Nullable;

/** A place that is known, or a new one described here; and how people come. */
class WhereFields extends FormPart<Where> {
    final Div place = new Div();
    final RadioButtonGroup<Attendance> attendance = new RadioButtonGroup<>();
    final TextField onlineLink = new TextField();
    private final PlaceBox venue;
    private final NewVenue newVenue;

    WhereFields(Words words, List<VenueCard> venues) {
        super(Where.class);
        venue = new PlaceBox(words.get("word.place"), venues);
        venue.setPlaceholder(words.get("workspace.plan.venue.help"));
        newVenue = new NewVenue(words);
        place.addClassName("place");
        place.add(venue, newVenue.wanted, newVenue);
        Form.choice(attendance, words.get("workspace.plan.attendance"), Attendance.values(), words::of);
        Form.label(onlineLink, words.get("workspace.plan.online-link"), words.get("workspace.plan.online-link.help"));
        onlineLink.setWidthFull();
        binder.forField(venue)
                .<@Nullable VenueId>withConverter(card -> card == null ? null : card.id(), id -> find(id, venues))
                .bind("venue");
        binder.forField(newVenue).bind("newVenue");
        binder.forField(attendance).bind("attendance");
        binder.forField(onlineLink).bind("onlineLink");
        LongestText.in(onlineLink, Where.LINK_MAX, words);
        attendance.addValueChangeListener(change -> askForLink());
        askForLink();
        newVenue.wanted.addValueChangeListener(change -> {
            venue.setEnabled(!change.getValue());
            if (change.getValue()) {
                venue.clear();
            }
        });
    }

    /** For the line of the fold. */
    String says(Words words) {
        return attendance.getValue() == null ? "" : words.of(attendance.getValue());
    }

    /** Null while no place is chosen or described. */
    @Nullable
    VenueForm facts() {
        var described = newVenue.getValue();
        return described != null || venue.getValue() == null
                ? described
                : venue.getValue().facts();
    }

    String placeName() {
        var place = facts();
        return place == null ? "" : place.name();
    }

    /** Hidden fields keep their text. */
    private void askForLink() {
        onlineLink.setVisible(attendance.getValue() != null && attendance.getValue() != Attendance.IN_PERSON);
    }

    private static @Nullable VenueCard find(@Nullable VenueId id, List<VenueCard> venues) {
        return venues.stream().filter(card -> card.id().equals(id)).findFirst().orElse(null);
    }

    @Override
    @Nullable
    HasValidation field(String name) {
        return switch (name) {
            case "venue" -> venue;
            case "onlineLink" -> onlineLink;
            default ->
                name.startsWith("newVenue.") ? newVenue.fields.field(name.substring("newVenue.".length())) : null;
        };
    }

    /** Null until the place is said to be new. */
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
            setVisible(false);
            wanted.addValueChangeListener(change -> {
                setVisible(change.getValue());
                if (change.isFromClient()) {
                    updateValue();
                }
            });
            add(holder);
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
