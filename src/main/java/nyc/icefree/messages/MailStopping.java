package nyc.icefree.messages;

import java.util.List;
import java.util.Optional;
import nyc.icefree.messages.letters.StoppableMail;
import nyc.icefree.messages.letters.StoppableMail.Standing;
import nyc.icefree.people.Anyone;
import nyc.icefree.vault.SecretToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops mails by the link in them. Whoever has it may do so without signing in. */
@Service
public class MailStopping {
    private final List<StoppableMail> kinds;

    MailStopping(List<StoppableMail> kinds) {
        this.kinds = kinds;
    }

    /**
     * @param key of the kind of mail, for its words
     * @param resumes whether the same link lets them come again
     */
    public record Stop(String key, boolean stopped, boolean resumes) {}

    /** Empty for an unknown link and for one of no use any more alike. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<Stop> look(SecretToken link) {
        return kinds.stream().flatMap(kind -> look(kind, link).stream()).findFirst();
    }

    /** @return what was stopped by it now or before; empty as {@link #look} before */
    @Anyone
    @Transactional
    public Optional<Stop> stop(SecretToken link) {
        return kinds.stream()
                .filter(kind -> kind.standing(link).isPresent())
                .findFirst()
                .map(kind -> {
                    kind.stop(link);
                    return new Stop(kind.key(), true, kind.resumes());
                });
    }

    @Anyone
    @Transactional
    public void resume(SecretToken link) {
        kinds.stream()
                .filter(kind -> kind.resumes() && kind.standing(link).isPresent())
                .forEach(kind -> kind.resume(link));
    }

    private static Optional<Stop> look(StoppableMail kind, SecretToken link) {
        return kind.standing(link).map(standing -> new Stop(kind.key(), standing == Standing.STOPPED, kind.resumes()));
    }
}
