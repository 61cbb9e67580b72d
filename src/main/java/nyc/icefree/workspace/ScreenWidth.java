package nyc.icefree.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import java.util.function.Consumer;

/** Tells a component whether the screen is a phone's, so that a grid can show one column instead of seven. */
public final class ScreenWidth {
    private static final int WIDE = 900;

    private ScreenWidth() {}

    public static void whenKnown(Component component, Consumer<Boolean> wide) {
        component.addAttachListener(attached -> {
            UI ui = attached.getUI();
            int width = ui.getPage().getExtendedClientDetails().getWindowInnerWidth();
            tell(component, wide, width <= 0 || width >= WIDE);
            var resizing = ui.getPage()
                    .addBrowserWindowResizeListener(resized -> tell(component, wide, resized.getWidth() >= WIDE));
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                resizing.remove();
            });
        });
    }

    /** On a phone the one column stands for all others. */
    public static void onPhone(Grid<?> grid, Column<?> card) {
        whenKnown(grid, wide -> grid.getColumns().forEach(column -> column.setVisible(column == card ^ wide)));
    }

    /** Also sets data-wide, which style sheets read. */
    private static void tell(Component component, Consumer<Boolean> wide, boolean isWide) {
        wide.accept(isWide);
        component.getElement().setAttribute("data-wide", String.valueOf(isWide));
    }
}
