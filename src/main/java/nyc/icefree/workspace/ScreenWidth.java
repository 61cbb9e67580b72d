package nyc.icefree.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.function.Consumer;

/** Tells a component whether the screen is a phone's, so that a grid can show one column instead of seven. */
public final class ScreenWidth {
    private static final int WIDE = 900;

    private ScreenWidth() {}

    public static void whenKnown(Component component, Consumer<Boolean> wide) {
        component.addAttachListener(attached -> {
            UI ui = attached.getUI();
            int width = ui.getPage().getExtendedClientDetails().getWindowInnerWidth();
            wide.accept(width <= 0 || width >= WIDE);
            var resizing =
                    ui.getPage().addBrowserWindowResizeListener(resized -> wide.accept(resized.getWidth() >= WIDE));
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                resizing.remove();
            });
        });
    }
}
