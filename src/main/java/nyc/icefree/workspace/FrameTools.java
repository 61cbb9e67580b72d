package nyc.icefree.workspace;

import com.vaadin.flow.component.Component;

/** Tools in the frame around every view; the frame does not know what it is. */
public interface FrameTools {
    Component inBar();

    Component inFoot();
}
