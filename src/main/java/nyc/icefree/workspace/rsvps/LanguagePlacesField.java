package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nyc.icefree.eventform.EventLanguage;
import nyc.icefree.eventform.LanguagePlaces;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;

/** How many places there are in each of an event's languages; there only while it has several. */
public class LanguagePlacesField extends CustomField<LanguagePlaces> {
    private final Words words;
    private final Div row = new Div();
    /** Also of a language that the event has no more: it may be chosen again. */
    private final Map<Language, IntegerField> fields = new HashMap<>();

    private List<Language> offered = List.of();

    public LanguagePlacesField(Words words) {
        super(LanguagePlaces.NONE);
        this.words = words;
        setLabel(words.get("workspace.plan.by-language"));
        setHelperText(words.get("workspace.plan.by-language.help"));
        row.addClassName("field-row");
        add(row);
    }

    /** @param languages of the event */
    public void show(Collection<Language> languages) {
        var next = EventLanguage.inOrder(languages);
        if (!next.equals(offered)) {
            offered = next;
            row.removeAll();
            offered.forEach(language -> row.add(field(language)));
        }
    }

    public boolean isChoice() {
        return offered.size() > 1;
    }

    private IntegerField field(Language language) {
        return fields.computeIfAbsent(language, one -> {
            var field = new IntegerField(words.of(one));
            field.setMin(1);
            return field;
        });
    }

    /** Nobody means less than one: such a number is marked by its own field. */
    public boolean isReadable() {
        return offered.stream().noneMatch(language -> field(language).isInvalid());
    }

    /** Always what stands in the fields, whoever has put it there. */
    @Override
    public LanguagePlaces getValue() {
        return generateModelValue();
    }

    @Override
    protected LanguagePlaces generateModelValue() {
        var places = new HashMap<Language, Integer>();
        fields.forEach((language, field) -> {
            Integer many = field.getValue();
            if (many != null) {
                places.put(language, many);
            }
        });
        return new LanguagePlaces(places);
    }

    @Override
    protected void setPresentationValue(LanguagePlaces places) {
        fields.values().forEach(IntegerField::clear);
        places.by().forEach((language, many) -> field(language).setValue(many));
    }
}
