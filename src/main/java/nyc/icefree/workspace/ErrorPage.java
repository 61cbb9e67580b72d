package nyc.icefree.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.HttpStatusCode;
import nyc.icefree.links.Links;

/** Says what went wrong, and leads back to the first page. */
abstract class ErrorPage extends ViewPage implements HasDynamicTitle {
    private final String title;

    ErrorPage(ViewerWords ownWords, String title) {
        super(ownWords, title);
        this.title = title;
    }

    @Override
    public final String getPageTitle() {
        return words.get(title);
    }

    final int say(String text, HttpStatusCode status) {
        add(new Paragraph(text), new Anchor(Links.workspace(), words.get("workspace.today.title")));
        return status.getCode();
    }
}
