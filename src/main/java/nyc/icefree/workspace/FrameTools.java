package nyc.icefree.workspace;

import com.vaadin.flow.component.Component;

/** What helps in every view and stands in the frame around it; the frame does not know what it is. */
public interface FrameTools {
    Component inBar();

    Component inFoot();
}
