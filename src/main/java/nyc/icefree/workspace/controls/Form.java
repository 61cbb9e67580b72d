package nyc.icefree.workspace.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Sets up the fields of a form in one line each, and lays them out. */
public final class Form {
    private Form() {}

    public static <F extends HasLabel & HasHelper> F label(F field, String label, String help) {
        field.setLabel(label);
        field.setHelperText(help);
        return field;
    }

    public static <T> Select<T> choice(Select<T> field, String label, Collection<T> items, ItemLabelGenerator<T> said) {
        field.setLabel(label);
        field.setItems(items);
        field.setItemLabelGenerator(said);
        return field;
    }

    public static <T> Select<T> choice(Select<T> field, String label, T[] items, ItemLabelGenerator<T> said) {
        return choice(field, label, List.of(items), said);
    }

    /** One of them, or any. */
    public static <T> Select<T> choiceOrAny(
            Select<T> field, String label, String any, Collection<T> items, ItemLabelGenerator<T> said) {
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(any);
        return choice(field, label, items, value -> value == null ? any : said.apply(value));
    }

    public static <T> Select<T> choiceOrAny(
            Select<T> field, String label, String any, T[] items, ItemLabelGenerator<T> said) {
        return choiceOrAny(field, label, any, List.of(items), said);
    }

    public static <T> RadioButtonGroup<T> choice(
            RadioButtonGroup<T> field, String label, Collection<T> items, ItemLabelGenerator<T> said) {
        field.setLabel(label);
        field.setItems(items);
        field.setItemLabelGenerator(said);
        return field;
    }

    public static <T> RadioButtonGroup<T> choice(
            RadioButtonGroup<T> field, String label, T[] items, ItemLabelGenerator<T> said) {
        return choice(field, label, List.of(items), said);
    }

    public static <T> CheckboxGroup<T> choice(
            CheckboxGroup<T> field, String label, Collection<T> items, ItemLabelGenerator<T> said) {
        field.setLabel(label);
        field.setItems(items);
        field.setItemLabelGenerator(said);
        return field;
    }

    public static <T> CheckboxGroup<T> choice(
            CheckboxGroup<T> field, String label, T[] items, ItemLabelGenerator<T> said) {
        return choice(field, label, List.of(items), said);
    }

    public static <T, F extends ComboBoxBase<?, T, ?>> F choice(
            F field, String label, Collection<T> items, ItemLabelGenerator<T> said) {
        field.setLabel(label);
        field.setItems(items);
        field.setItemLabelGenerator(said);
        return field;
    }

    /** Hears what a person changes, not what the server does. */
    public static <V, E extends ValueChangeEvent<V>> void onTyped(HasValue<E, V> field, Consumer<E> act) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                act.accept(change);
            }
        });
    }

    /** One below the other. */
    public static FormLayout column(Component... fields) {
        var form = new FormLayout(fields);
        form.setResponsiveSteps(new ResponsiveStep("0", 1));
        return form;
    }

    /** @param wide from which width on, as CSS has it, they stand in two columns */
    public static FormLayout columns(String wide, Component... fields) {
        var form = new FormLayout(fields);
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep(wide, 2));
        return form;
    }
}
