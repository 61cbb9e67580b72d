package nyc.icefree.workspace.events;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.HasValue.ValueChangeListener;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.List;
import nyc.icefree.refusals.Refused;
import nyc.icefree.workspace.FormIncomplete;
import org.jspecify.annotations.Nullable;

/** The fields of one value of an event's form. A component of the value that has no field is refused when one is read. */
abstract class FormPart<T extends Record> {
    final Binder<T> binder;

    FormPart(Class<T> value) {
        binder = new Binder<>(value);
    }

    /** @throws FormIncomplete while a field cannot be read */
    T typed() {
        if (!unread().isEmpty()) {
            throw new Refused(FormIncomplete.FIELD_UNREADABLE);
        }
        try {
            return binder.writeRecord();
        } catch (ValidationException unread) {
            throw new Refused(FormIncomplete.FIELD_UNREADABLE);
        }
    }

    List<Problem> unread() {
        return unread(binder);
    }

    /** Whether all can be read; marks nothing. */
    boolean isReadable() {
        return binder.isValid();
    }

    static List<Problem> unread(Binder<?> fields) {
        return fields.validate().getFieldValidationErrors().stream()
                .map(error -> new Problem(
                        (HasValidation) error.getField(), error.getMessage().orElse("")))
                .toList();
    }

    void onChange(ValueChangeListener<ValueChangeEvent<?>> changed) {
        binder.addValueChangeListener(changed);
    }

    /** @return the field that a problem names; null when it is none of these */
    abstract @Nullable HasValidation field(String name);
}
