package nyc.icefree.workspace.events;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.PastedMessage;
import nyc.icefree.eventform.Where;
import nyc.icefree.text.Words;
import nyc.icefree.venues.NamedArea;
import nyc.icefree.venues.NamedPlace;
import nyc.icefree.venues.VenueCard;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.VenueId;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.venues.PlaceBox;
import nyc.icefree.workspace.venues.VenueFields;
import org.jspecify.annotations.Nullable;

/** A place that is known, or the name of a new one that is described below it; and how people come. */
class WhereFields extends FormPart<Where> {
    final Div place = new Div();
    final RadioButtonGroup<Attendance> attendance = new RadioButtonGroup<>();
    final TextField onlineLink = new TextField();
    final PlaceBox venue;
    private final NewVenue newVenue;

    WhereFields(Words words, List<VenueCard> venues) {
        super(Where.class);
        venue = new PlaceBox(words.get("word.place"), venues);
        venue.setPlaceholder(words.get("workspace.plan.venue.help"));
        newVenue = new NewVenue(words, venues);
        place.addClassName("place");
        place.add(venue, newVenue);
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
    }

    /** Takes the known place that a message means, else its name as a new one. @return the place in words */
    String take(PastedMessage read, Words words) {
        if (read.place().isEmpty()) {
            return "";
        }
        var known = NamedPlace.named(read.place(), read.address(), newVenue.venues);
        venue.setValue(known.orElse(null));
        if (known.isEmpty()) {
            var area = NamedArea.in(words.city(), read.address()).orElse(null);
            newVenue.setValue(
                    new VenueForm(read.place(), read.address(), "", area, "", null, null, Set.of(), null, "", true));
        }
        MessageField.mark(venue, words);
        return known.map(card -> card.facts().line())
                .orElseGet(() -> words.get("workspace.plan.message.place", "place", read.place()));
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
            case "venue", "newVenue.name" -> venue;
            case "onlineLink" -> onlineLink;
            default ->
                name.startsWith("newVenue.") ? newVenue.fields.field(name.substring("newVenue.".length())) : null;
        };
    }

    /** Null unless an unknown name stands in the box. */
    private class NewVenue extends CustomField<VenueForm> {
        private final Words words;
        private final List<VenueCard> venues;
        private final Div holder = new Div();
        private VenueFields fields;

        NewVenue(Words words, List<VenueCard> venues) {
            this.words = words;
            this.venues = venues;
            holder.addClassName("nested");
            fields = show(VenueForm.blank());
            setVisible(false);
            venue.onChange(() -> {
                fields.call(venue.unknown());
                setVisible(!venue.unknown().isEmpty());
                venue.setHelperText(isVisible() ? words.get("workspace.plan.venue.new") : null);
                offerKnown();
                updateValue();
            });
            add(holder);
            setWidthFull();
        }

        private VenueFields show(VenueForm form) {
            holder.removeAll();
            var shown = new VenueFields(words, form, true);
            holder.add(shown);
            return shown;
        }

        /** Offers the one known place that the name may mean. */
        private void offerKnown() {
            holder.getChildren().filter(Button.class::isInstance).toList().forEach(holder::remove);
            NamedPlace.meant(venue.unknown(), venues)
                    .ifPresent(known -> holder.addComponentAsFirst(Look.QUIET.button(
                            words.get(
                                    "workspace.plan.venue.known",
                                    "place",
                                    known.facts().line()),
                            () -> venue.setValue(known))));
        }

        @Override
        public @Nullable VenueForm getValue() {
            return generateModelValue();
        }

        @Override
        protected @Nullable VenueForm generateModelValue() {
            return venue.unknown().isEmpty() ? null : fields.typed();
        }

        @Override
        protected void setPresentationValue(@Nullable VenueForm form) {
            if (form != null) {
                fields = show(form);
                venue.showUnknown(form.name());
            } else if (!venue.unknown().isEmpty()) {
                venue.showUnknown("");
            }
        }
    }
}
