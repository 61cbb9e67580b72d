package nyc.icefree.workspace.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.text.Words;

/** Text in a list to choose from that is none of its choices: it stays there, and nothing is saved meanwhile. */
public record KeptText(String typed) {
    /** @param typed empty when something is chosen or nothing stands there */
    public static void keep(ComboBoxBase<?, ?, ?> field, String typed, Words words) {
        ComponentUtil.setData(field, KeptText.class, typed.isEmpty() ? null : new KeptText(typed));
        field.setErrorMessage(typed.isEmpty() ? "" : words.get("workspace.field.no-choice", "typed", typed));
        field.setInvalid(!typed.isEmpty());
    }

    /** Hears from now on what stays in the fields of a form. */
    public static void hear(Component form, Words words) {
        boxes(form)
                .forEach(field -> field.getElement()
                        .addEventListener(
                                "kept-text",
                                kept -> keep(
                                        field,
                                        kept.getEventData().path("event.detail").asString(""),
                                        words))
                        .addEventData("event.detail"));
    }

    /** The fields of a form in which such a text stands. */
    public static List<HasValidation> in(Component form) {
        return boxes(form)
                .filter(field -> ComponentUtil.getData(field, KeptText.class) != null)
                .<HasValidation>map(field -> field)
                .toList();
    }

    private static Stream<ComboBoxBase<?, ?, ?>> boxes(Component part) {
        return part instanceof ComboBoxBase<?, ?, ?> field
                ? Stream.of(field)
                : part.getChildren().flatMap(KeptText::boxes);
    }
}
