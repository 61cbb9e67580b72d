package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumSet;
import java.util.List;
import nyc.icefree.rsvp.Party;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import org.jspecify.annotations.Nullable;

/** Fields for a party's people, languages and needs. */
class PartyForm {
    private static final Integer NO_NUMBER = -1;

    private final List<Language> languages;
    private final IntegerField adults;
    private final IntegerField children;
    private final Select<Language> language = new Select<>();
    private final Select<Language> interpretation;
    private final Select<Language> inLanguage;
    private final CareFields care;
    private final CheckboxGroup<Need> needs = new CheckboxGroup<>();
    private final TextArea note;
    private boolean childrenKnown = true;

    /** @param languages to choose from; none when the event has no choice */
    PartyForm(Words words, List<Language> languages) {
        this.languages = languages;
        adults = number(words.get("workspace.rsvps.adults"), 1);
        children = number(words.get("workspace.rsvps.children"), 0);
        care = new CareFields(words);
        interpretation = language(words, "workspace.rsvps.interpret", Language.SPOKEN, "workspace.rsvps.none");
        inLanguage = language(words, "workspace.rsvps.in", languages, "site.party.in.any");
        inLanguage.setVisible(!languages.isEmpty());
        needs.setLabel(words.get("workspace.rsvps.needs.title"));
        needs.setItems(Need.STEP_FREE, Need.SEAT, Need.QUIET_SPACE);
        needs.setItemLabelGenerator(words::of);
        note = new TextArea(words.get("workspace.rsvps.note"));
        note.setHelperText(words.get("workspace.rsvps.note.help"));
        LongestText.in(note, Needs.NOTE_MAX, words);
        language.setLabel(words.get("workspace.rsvps.language"));
        language.setItems(Language.NEIGHBORS);
        language.setItemLabelGenerator(words::of);
        language.setValue(words.language());
    }

    private static Select<Language> language(Words words, String label, List<Language> all, String none) {
        var field = new Select<Language>();
        field.setLabel(words.get(label));
        field.setItems(all);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(words.get(none));
        field.setItemLabelGenerator(value -> value == null ? words.get(none) : words.of(value));
        return field;
    }

    private static IntegerField number(String label, int least) {
        var field = new IntegerField(label);
        field.setValue(least);
        field.setMin(least);
        field.setMax(ReservationForm.STAFF_PARTY_MAX);
        field.setStepButtonsVisible(true);
        return field;
    }

    void addTo(FormLayout form) {
        form.add(adults, children, inLanguage, language, interpretation, care, needs, note);
        form.setColspan(inLanguage, 2);
        form.setColspan(care, 2);
        form.setColspan(needs, 2);
        form.setColspan(note, 2);
    }

    /** Children stay unasked until somebody writes a number. */
    void show(Party party) {
        var people = party.people();
        var asked = party.needs();
        inLanguage.setValue(languages.contains(party.inLanguage()) ? party.inLanguage() : null);
        childrenKnown = people.children() != null;
        adults.setValue(people.adults());
        adults.setMax(Math.max(ReservationForm.STAFF_PARTY_MAX, people.total()));
        children.setValue(people.children());
        language.setValue(party.language());
        interpretation.setValue(asked.interpretation());
        var ticked = EnumSet.of(Need.STEP_FREE, Need.SEAT, Need.QUIET_SPACE);
        if (asked.caresForUnknown()) {
            ticked.add(Need.CHILDCARE);
        }
        needs.setItems(List.copyOf(ticked));
        ticked.retainAll(asked.wanted());
        needs.setValue(ticked);
        care.setValue(asked.care());
        note.setValue(asked.note());
    }

    Party typed(String name, @Nullable String email) {
        Integer kids = children.getValue();
        var people = new PartyPeople(
                adults.getValue() == null ? 0 : adults.getValue(), kids == null && childrenKnown ? NO_NUMBER : kids);
        var typed = new Needs(interpretation.getValue(), needs.getValue(), care.typed(), note.getValue());
        return Party.of(name, people, email, typed, language.getValue()).in(inLanguage.getValue());
    }

    /** @return whether it has the field */
    boolean mark(ReservationReason.Field field, String text) {
        switch (field) {
            case PARTY_SIZE -> FormMarks.mark(adults, text);
            case CHILDREN -> FormMarks.mark(children, text);
            case NOTE -> FormMarks.mark(note, text);
            case NAME, EMAIL, QUESTION, REASON, FORM -> {
                return false;
            }
        }
        return true;
    }
}
