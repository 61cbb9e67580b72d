package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nyc.icefree.shifts.staffing.CandidateFilter;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.skills.Skill;
import nyc.icefree.workspace.SearchField;
import org.jspecify.annotations.Nullable;

/** Narrows the people for a shift by name, by what they can do, and to those who are free then. */
class CandidateFields extends Div {
    private final Runnable changed;
    private final SearchField search;
    private final ComboBox<Language> language;
    private final ComboBox<LanguageUse> level;
    private final ComboBox<Skill> skill;
    private final Checkbox freeThen;
    private List<Skill> skills = List.of();
    private boolean quiet;

    CandidateFields(Words words, Runnable changed) {
        this.changed = changed;
        addClassName("filters");
        search = new SearchField(words.get("workspace.shifts.search"), changed);
        search.focus();
        language = field(words.get("word.languages"));
        language.setItems(Language.SPOKEN);
        language.setItemLabelGenerator(words::of);
        level = field(words.get("workspace.volunteers.level"));
        level.setItemLabelGenerator(words::of);
        level.setVisible(false);
        skill = field(words.get("workspace.volunteers.skills"));
        skill.setItemLabelGenerator(words::of);
        freeThen = new Checkbox(words.get("workspace.shifts.free-then"), ticked -> narrow());
        language.addValueChangeListener(change -> {
            quietly(() -> askLevel(change.getValue()));
            narrow();
        });
        level.addValueChangeListener(change -> narrow());
        skill.addValueChangeListener(change -> narrow());
        add(search, language, level, skill, freeThen);
    }

    private static <T> ComboBox<T> field(String label) {
        var field = new ComboBox<T>(label);
        field.setClearButtonVisible(true);
        return field;
    }

    CandidateFilter filter() {
        return new CandidateFilter(
                search.getValue(), language.getValue(), level.getValue(), skill.getValue(), freeThen.getValue());
    }

    /** By which one can look, which the first answer says. */
    void skills(List<Skill> known) {
        if (!known.equals(skills)) {
            skills = known;
            var chosen = skill.getValue();
            quietly(() -> {
                skill.setItems(known);
                skill.setValue(known.contains(chosen) ? chosen : null);
            });
        }
    }

    void interpreting(Language into) {
        quietly(() -> {
            language.setValue(into);
            level.setValue(LanguageUse.INTERPRETS);
        });
        narrow();
    }

    /** For another shift, which needs others; whoever is not free is out of the question there too. */
    void clear() {
        quietly(() -> {
            search.setValue("");
            language.clear();
            skill.clear();
        });
    }

    /** What one can do in a language is asked once there is a language. */
    private void askLevel(@Nullable Language of) {
        level.setVisible(of != null);
        if (of == null) {
            level.clear();
        } else {
            var chosen = level.getValue();
            level.setItems(LanguageUse.in(of));
            level.setValue(LanguageUse.in(of).contains(chosen) ? chosen : null);
        }
    }

    private void narrow() {
        if (!quiet) {
            changed.run();
        }
    }

    /** Several fields at once are one question. */
    private void quietly(Runnable change) {
        boolean before = quiet;
        quiet = true;
        change.run();
        quiet = before;
    }
}
