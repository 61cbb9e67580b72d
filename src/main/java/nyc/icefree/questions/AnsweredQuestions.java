package nyc.icefree.questions;

import java.util.Set;
import java.util.UUID;

/** Implemented by the room that keeps answers, for rooms below it that know only questions. */
public interface AnsweredQuestions {
    /** Questions of an event with an answer not yet destroyed. The caller must hold the event's lock. */
    Set<UUID> answered(UUID event);
}
