package nyc.icefree.workspace.events;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import nyc.icefree.events.AddressVisibility;
import nyc.icefree.events.AreaShown;
import nyc.icefree.events.Attendance;
import nyc.icefree.events.EventDraft;
import nyc.icefree.events.Reach;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.FormMarks;
import nyc.icefree.workspace.LongestText;

/** Who finds an event, how people come, and who sees the exact address from when. */
class ShowingFields extends Div {
    private final RadioButtonGroup<Attendance> attendance = new RadioButtonGroup<>();
    private final TextField onlineLink = new TextField();
    private final RadioButtonGroup<AddressVisibility> address = new RadioButtonGroup<>();
    private final IntegerField hours = new IntegerField();
    private final RadioButtonGroup<AreaShown> area = new RadioButtonGroup<>();
    private final RadioButtonGroup<Reach> reach = new RadioButtonGroup<>();

    ShowingFields(Words words, Binder<EventDraft> binder) {
        addClassName("showing");
        attendance.setLabel(words.get("workspace.plan.attendance"));
        attendance.setItems(Attendance.values());
        attendance.setItemLabelGenerator(words::of);
        onlineLink.setLabel(words.get("workspace.plan.online-link"));
        onlineLink.setHelperText(words.get("workspace.plan.online-link.help"));
        onlineLink.setWidthFull();
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
        add(attendance, onlineLink, address, hours, area, reach);
        binder.forField(attendance).bind("attendance");
        binder.forField(onlineLink).bind("onlineLink");
        LongestText.in(onlineLink, EventDraft.LINK_MAX, words);
        binder.forField(address).bind("addressVisibility");
        binder.forField(hours).bind("addressHours");
        binder.forField(area).bind("area");
        binder.forField(reach).bind("reach");
        attendance.addValueChangeListener(change -> show());
        address.addValueChangeListener(change -> show());
        hours.addValueChangeListener(change -> show());
        show();
    }

    void useDefault(AddressVisibility usual) {
        address.setValue(usual);
    }

    /** Only what means something beside what is chosen; what is hidden keeps what was typed. */
    private void show() {
        onlineLink.setVisible(attendance.getValue() != null && attendance.getValue() != Attendance.IN_PERSON);
        hours.setVisible(address.getValue() != AddressVisibility.TEAM);
        area.setVisible(address.getValue() != AddressVisibility.EVERYONE || hours.getValue() != null);
    }

    boolean refuse(String field, String text) {
        switch (field) {
            case "addressHours" -> FormMarks.mark(hours, text);
            case "onlineLink" -> FormMarks.mark(onlineLink, text);
            default -> {
                return false;
            }
        }
        return true;
    }
}
