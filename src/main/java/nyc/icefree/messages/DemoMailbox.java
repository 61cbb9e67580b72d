package nyc.icefree.messages;

import java.util.List;
import nyc.icefree.people.Anyone;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/** In the demo no mail leaves: it lies here, whole, until the app stops. Elsewhere this does not exist. */
@Service
@Profile("demo")
public class DemoMailbox {
    /** The newest first. */
    @Anyone
    public List<DemoMail> mails() {
        throw new IllegalStateException("not built yet");
    }
}
