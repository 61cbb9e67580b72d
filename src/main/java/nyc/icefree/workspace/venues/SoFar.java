package nyc.icefree.workspace.venues;

import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;

/** Reads a form while somebody still types: what cannot be read yet is left out, and nobody is told that it cannot. */
public final class SoFar {
    private SoFar() {}

    public static <T extends Record> T of(Binder<T> binder) {
        var saying = binder.getValidationStatusHandler();
        binder.setValidationStatusHandler(nobody -> {});
        binder.setValidatorsDisabled(true);
        try {
            return binder.writeRecord();
        } catch (ValidationException e) {
            throw new IllegalStateException(e);
        } finally {
            binder.setValidatorsDisabled(false);
            binder.setValidationStatusHandler(saying);
        }
    }
}
