package nyc.icefree.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.links.Links;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shown when a view cannot be opened because of a fault of ours. */
@AnonymousAllowed
class FaultView extends ViewPage implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final Logger log = LoggerFactory.getLogger(FaultView.class);
    private final ViewerWords words;

    FaultView(ViewerWords words) {
        this.words = words;
    }

    @Override
    public String getPageTitle() {
        return words.get().get("workspace.fault.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        setHeadline(words.get().get("workspace.fault.title"));
        add(new Paragraph(words.get().get("workspace.fault", "number", log(log, parameter.getCaughtException()))));
        add(new Anchor(Links.workspace(), words.get().get("workspace.today.title")));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    /** Logs the fault's kind and places, never its message, which may hold what people typed. */
    static String log(Logger log, Throwable fault) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        var kinds = new StringBuilder();
        for (Throwable t = fault; t != null; t = t.getCause()) {
            kinds.append(t.getClass().getName())
                    .append(Arrays.stream(t.getStackTrace())
                            .limit(12)
                            .map(place -> "\n    " + place)
                            .collect(Collectors.joining()))
                    .append('\n');
        }
        log.error("fault {} {}", number, kinds);
        return number;
    }
}
