package nyc.icefree.workspace;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nyc.icefree.refusals.Refused;

/** Says why a view cannot be opened, where that is no fault of ours. */
@AnonymousAllowed
class RefusedView extends ErrorPage implements HasErrorParameter<Refused> {
    RefusedView(ViewerWords ownWords) {
        super(ownWords, "workspace.refused.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refused> parameter) {
        return say(words.why(parameter.getException()), HttpStatusCode.CONFLICT);
    }
}
