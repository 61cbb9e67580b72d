package nyc.icefree.messages.asks;

import java.util.Optional;
import nyc.icefree.messages.letters.StoppableMail;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.HelpQuestions;
import org.springframework.stereotype.Component;

/** One press says no to all organizations that ask somebody to help, so nothing is left that could come again. */
@Component
record StoppableQuestion(HelpQuestions questions) implements StoppableMail {
    @Override
    public String key() {
        return "asked";
    }

    @Override
    public Optional<Standing> standing(SecretToken link) {
        return questions.asking(link).isEmpty() ? Optional.empty() : Optional.of(Standing.COMES);
    }

    @Override
    public void stop(SecretToken link) {
        questions.asking(link).forEach(organization -> questions.decline(link, organization.id()));
    }
}
