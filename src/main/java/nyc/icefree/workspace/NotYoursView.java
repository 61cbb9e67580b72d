package nyc.icefree.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nyc.icefree.links.Links;
import nyc.icefree.people.NotYours;

/** Another organization's things look as if they were not there. */
@AnonymousAllowed
class NotYoursView extends ViewPage implements HasErrorParameter<NotYours>, HasDynamicTitle {
    private final ViewerWords words;

    NotYoursView(ViewerWords words) {
        this.words = words;
    }

    @Override
    public String getPageTitle() {
        return words.get().get("workspace.not-found.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotYours> parameter) {
        setHeadline(words.get().get("workspace.not-found.title"));
        add(new Paragraph(words.get().get("workspace.not-found")));
        add(new Anchor(Links.workspace(), words.get().get("workspace.today.title")));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
