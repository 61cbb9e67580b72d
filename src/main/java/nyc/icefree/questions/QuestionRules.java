package nyc.icefree.questions;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.refusals.Refused;
import org.springframework.stereotype.Service;

/** Rules of an event's questions that need the database. */
@Service
public class QuestionRules {
    private final ForbiddenWords forbidden;
    private final AnsweredQuestions answered;

    QuestionRules(ForbiddenWords forbidden, AnsweredQuestions answered) {
        this.forbidden = forbidden;
        this.answered = answered;
    }

    @CallerDecides
    public List<String> ownWords(Questions typed) {
        return typed.all().isEmpty() ? List.of() : forbidden.all();
    }

    /** Forbidden topics in other words to people who come; empty if none. */
    @CallerDecides
    public Set<ForbiddenTopic> asked(Collection<String> texts) {
        return QuestionGuard.forbidden(texts, forbidden.all());
    }

    /** @throws Refused when a question with answers would be reworded or removed */
    @CallerDecides
    public void mustNotBreak(UUID event, Questions now, Questions next) {
        if (now.all().isEmpty() || now.equals(next)) {
            return;
        }
        var broken = now.brokenBy(next, answered.answered(event));
        if (!broken.isEmpty()) {
            throw new Refused(broken.stream()
                    .map(question -> new FieldProblem(place(next, question), FormProblem.QUESTION_ANSWERED))
                    .toList());
        }
    }

    private static String place(Questions next, Question question) {
        return next.find(question.id())
                .findFirst()
                .map(there -> "questions." + next.all().indexOf(there))
                .orElse("questions");
    }
}
