package nyc.icefree.workspace;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasHelper;
import nyc.icefree.eventform.JoinAddresses;
import nyc.icefree.text.Words;

/** Warns at a public text field that it holds a link to join a meeting. */
public final class JoinWarning {
    private JoinWarning() {}

    public static <F extends AbstractField<?, String> & HasHelper> void at(F field, Words words) {
        String usual = field.getHelperText();
        field.addValueChangeListener(change -> field.setHelperText(
                JoinAddresses.areIn(change.getValue()) ? words.get("workspace.plan.online-link.public") : usual));
    }
}
