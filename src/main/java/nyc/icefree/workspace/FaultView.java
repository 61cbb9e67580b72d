package nyc.icefree.workspace;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shown when a view cannot be opened because of a fault of ours. */
@AnonymousAllowed
class FaultView extends ErrorPage implements HasErrorParameter<Exception> {
    private static final Logger log = LoggerFactory.getLogger(FaultView.class);

    FaultView(ViewerWords ownWords) {
        super(ownWords, "workspace.fault.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        return say(
                words.get("workspace.fault", "number", log(log, parameter.getCaughtException())),
                HttpStatusCode.INTERNAL_SERVER_ERROR);
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
