package nyc.icefree.questions;

public enum QuestionKind {
    /** Free text, at most {@link Question#ANSWER_MAX} characters. */
    TEXT,
    ONE_CHOICE,
    SEVERAL_CHOICES,
    YES_NO;

    public boolean hasChoices() {
        return this == ONE_CHOICE || this == SEVERAL_CHOICES;
    }
}
