package nyc.icefree.messages;

import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.Anyone;
import org.springframework.stereotype.Service;

/** Whether and how mail goes, for pages that depend on it and for administrators. */
@Service
public class MailState {
    /** Whether a mail server is configured; without one, messages wait. */
    @Anyone
    public boolean on() {
        throw new IllegalStateException("not built yet");
    }

    @AdministratorsMay
    public MailStatus status() {
        throw new IllegalStateException("not built yet");
    }

    /** To the acting administrator's own address, now. */
    @AdministratorsMay
    public TestOutcome sendTest() {
        throw new IllegalStateException("not built yet");
    }
}
