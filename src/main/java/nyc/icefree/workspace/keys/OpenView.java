package nyc.icefree.workspace.keys;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.stream.Stream;

/** The view in which the reader is. */
final class OpenView {
    private OpenView() {}

    static Optional<Component> now() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .findFirst()
                .map(HasElement::getElement)
                .flatMap(element -> element.getComponent());
    }

    /** All that can be seen below it, and itself. */
    static Stream<Component> shown(Component part) {
        return !part.getElement().isTextNode() && part.isVisible()
                ? Stream.concat(Stream.of(part), part.getChildren().flatMap(OpenView::shown))
                : Stream.empty();
    }
}
