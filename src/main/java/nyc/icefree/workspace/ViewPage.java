package nyc.icefree.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import java.util.function.Function;
import nyc.icefree.people.NotYours;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Styled;

/** The page of a view: one headline with its actions beside it, and what follows. */
public abstract class ViewPage extends Main {
    static final String MAIN_ID = "content";
    private final H1 headline = new H1();
    protected final Words words;
    private final Div actions = Styled.as("actions", new Div());
    private final Header header = Styled.as("view-header", new Header(headline, actions));

    protected ViewPage(ViewerWords ownWords, String title) {
        this(ownWords);
        setHeadline(words.get(title));
    }

    protected ViewPage(ViewerWords ownWords) {
        words = ownWords.get();
        setId(MAIN_ID);
        addClassName("view-page");
        headline.getElement().setAttribute("tabindex", "-1");
        add(header);
    }

    /** What the address names; an invalid id leads nowhere. */
    protected static <T> T named(BeforeEnterEvent entering, String parameter, Function<UUID, T> id) {
        try {
            return id.apply(
                    UUID.fromString(entering.getRouteParameters().get(parameter).orElse("")));
        } catch (IllegalArgumentException odd) {
            throw new NotYours();
        }
    }

    protected final void setHeadline(String text) {
        headline.setText(text);
    }

    public final Component actions() {
        return actions;
    }

    /** Whether the page places the focus itself when one comes to another part of it. */
    protected boolean placesFocus() {
        return false;
    }

    protected final void addToHeader(Component... more) {
        header.add(more);
    }

    protected final void addActions(Component... more) {
        actions.add(more);
    }
}
