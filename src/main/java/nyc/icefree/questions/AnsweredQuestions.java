package nyc.icefree.questions;

import java.util.Set;
import java.util.UUID;

/** Told by the room that keeps answers, to the rooms below it that only know questions. */
public interface AnsweredQuestions {
    /**
     * Which questions of an event have an answer that is not destroyed yet. Until the transaction ends no other is answered: it is
     * asked by who holds the event already.
     */
    Set<UUID> answered(UUID event);
}
