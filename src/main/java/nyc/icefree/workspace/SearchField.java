package nyc.icefree.workspace;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Search of a list. Enter or leaving the field searches at once, since a lazy field may change the list under a click (flow-components 6265). */
public final class SearchField extends TextField {
    public SearchField(String label, Runnable narrow) {
        super(label);
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> {
            if (change.isFromClient()) { // what an address asks for is shown by whoever reads the address
                GridRefresh.of(this, narrow);
            }
        });
        // whatever is listened to sends first what waits: the listener has nothing to do itself
        getElement().addEventListener("change", left -> {});
    }
}
