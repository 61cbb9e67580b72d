package nyc.icefree.questions;

/** How a question is answered. */
public enum QuestionKind {
    /** In own words, at most {@link Question#ANSWER_MAX} characters. */
    TEXT,
    ONE_CHOICE,
    SEVERAL_CHOICES,
    YES_NO;

    public boolean hasChoices() {
        return this == ONE_CHOICE || this == SEVERAL_CHOICES;
    }
}
