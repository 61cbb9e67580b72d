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
import nyc.icefree.refusals.Refused;

/** Says why a view cannot be opened, where that is no fault of ours. */
@AnonymousAllowed
class RefusedView extends ViewPage implements HasErrorParameter<Refused>, HasDynamicTitle {
    private final ViewerWords words;

    RefusedView(ViewerWords words) {
        this.words = words;
    }

    @Override
    public String getPageTitle() {
        return words.get().get("workspace.refused.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refused> parameter) {
        setHeadline(words.get().get("workspace.refused.title"));
        add(new Paragraph(words.get().why(parameter.getException())));
        add(new Anchor(Links.workspace(), words.get().get("workspace.today.title")));
        return HttpStatusCode.CONFLICT.getCode();
    }
}
