package nyc.icefree.workspace.events;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.HasValue.ValueChangeListener;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import nyc.icefree.workspace.FormIncomplete;
import nyc.icefree.workspace.FormMarks;
import org.jspecify.annotations.Nullable;

/** The fields of one value of an event's form. A component of the value that has no field is refused when one is read. */
abstract class FormPart<T extends Record> {
    final Binder<T> binder;

    FormPart(Class<T> value) {
        binder = new Binder<>(value);
    }

    /** @throws FormIncomplete while a field cannot be read */
    T typed() {
        try {
            return binder.writeRecord();
        } catch (ValidationException unread) {
            throw new FormIncomplete();
        }
    }

    void onChange(ValueChangeListener<ValueChangeEvent<?>> changed) {
        binder.addValueChangeListener(changed);
    }

    /** @return the field that a problem names; null when it is none of these */
    abstract @Nullable HasValidation field(String name);

    /** @return whether the problem is one of these fields, which then says so */
    boolean refuse(String name, String text) {
        var field = field(name);
        if (field != null) {
            FormMarks.mark(field, text);
        }
        return field != null;
    }
}
