package nyc.icefree.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nyc.icefree.links.Links;

/** Shown for an address that leads nowhere, or nowhere for this person. */
@AnonymousAllowed
class NotFoundView extends ViewPage implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    private final ViewerWords words;

    NotFoundView(ViewerWords words) {
        this.words = words;
    }

    @Override
    public String getPageTitle() {
        return words.get().get("workspace.not-found.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        setHeadline(words.get().get("workspace.not-found.title"));
        add(new Paragraph(words.get().get("workspace.not-found")));
        add(new Anchor(Links.workspace(), words.get().get("workspace.today.title")));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
