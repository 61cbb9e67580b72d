package nyc.icefree.workspace.events;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.AreaShown;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventform.Visibility;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/** Who finds an event, and who sees the exact address from when. */
class VisibilityFields extends FormPart<Visibility> {
    final RadioButtonGroup<AddressVisibility> address = new RadioButtonGroup<>();
    final IntegerField hours = new IntegerField();
    final RadioButtonGroup<AreaShown> area = new RadioButtonGroup<>();
    final RadioButtonGroup<Reach> reach = new RadioButtonGroup<>();

    VisibilityFields(Words words) {
        super(Visibility.class);
        address.setLabel(words.get("workspace.plan.address"));
        address.setItems(AddressVisibility.values());
        address.setItemLabelGenerator(words::of);
        hours.setLabel(words.get("workspace.plan.address-hours"));
        hours.setHelperText(words.get("workspace.plan.address-hours.help"));
        hours.setMin(1);
        hours.setMax(720);
        area.setLabel(words.get("workspace.plan.area"));
        area.setItems(AreaShown.values());
        area.setItemLabelGenerator(words::of);
        reach.setLabel(words.get("workspace.plan.reach"));
        reach.setItems(Reach.values());
        reach.setItemLabelGenerator(words::of);
        binder.forField(address).bind("address");
        binder.forField(hours).bind("hours");
        binder.forField(area).bind("area");
        binder.forField(reach).bind("reach");
        address.addValueChangeListener(change -> show());
        hours.addValueChangeListener(change -> show());
        show();
    }

    void useDefault(AddressVisibility usual) {
        address.setValue(usual);
    }

    /** In words, for the line of what is folded away. */
    String says(Words words) {
        var who = words.get(
                switch (address.getValue()) {
                    case EVERYONE -> "workspace.plan.says.address-everyone";
                    case COMING -> "workspace.plan.says.address-coming";
                    case TEAM -> "workspace.plan.says.address-team";
                });
        var all = new ArrayList<String>();
        all.add(
                hours.isVisible() && hours.getValue() != null
                        ? words.get("workspace.plan.says.address-hours", "who", who, "hours", hours.getValue())
                        : who);
        if (reach.getValue() == Reach.BY_LINK) {
            all.add(words.get("workspace.plan.says.by-link"));
        }
        return String.join(". ", all);
    }

    /** Only what means something beside what is chosen; what is hidden keeps what was typed. */
    private void show() {
        hours.setVisible(address.getValue() != AddressVisibility.TEAM);
        area.setVisible(address.getValue() != AddressVisibility.EVERYONE || hours.getValue() != null);
    }

    @Override
    @Nullable
    HasValidation field(String name) {
        return name.equals("addressHours") ? hours : null;
    }
}
