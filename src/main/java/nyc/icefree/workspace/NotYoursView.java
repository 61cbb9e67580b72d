package nyc.icefree.workspace;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nyc.icefree.people.NotYours;

/** Shows the page for what does not exist, when it belongs to another organization. */
@AnonymousAllowed
class NotYoursView extends ErrorPage implements HasErrorParameter<NotYours> {
    NotYoursView(ViewerWords ownWords) {
        super(ownWords, "workspace.not-found.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotYours> parameter) {
        return say(words.get("workspace.not-found"), HttpStatusCode.NOT_FOUND);
    }
}
