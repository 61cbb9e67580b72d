package nyc.icefree.workspace.events;

import com.vaadin.flow.component.HasValidation;
import org.jspecify.annotations.Nullable;

/**
 * What is to be mended in a form, in words.
 *
 * @param field where; null when no field is to blame
 */
record Problem(@Nullable HasValidation field, String text) {}
