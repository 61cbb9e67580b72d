package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.combobox.ComboBox;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.shifts.views.Candidates;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;

/** Narrows the people for a shift for interpreters to those who interpret into a language; of other shifts nobody asks it. */
class InterpretsInto extends ComboBox<Language> {
    InterpretsInto(Words words, Runnable changed) {
        super(words.get("workspace.shifts.interprets"), Language.SPOKEN);
        setItemLabelGenerator(words::of);
        setClearButtonVisible(true);
        setWidthFull();
        addValueChangeListener(change -> changed.run());
    }

    void showFor(ShiftRole role) {
        setVisible(role == ShiftRole.INTERPRETER);
    }

    Candidates candidates(ShiftStaffing staffing, ShiftId shift, String typed) {
        Language into = getValue();
        return into == null || !isVisible()
                ? staffing.candidates(shift, typed)
                : staffing.interpreters(shift, typed, into);
    }
}
