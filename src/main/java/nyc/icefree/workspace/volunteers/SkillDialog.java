package nyc.icefree.workspace.volunteers;

import java.util.function.Consumer;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.skills.OwnSkills;
import nyc.icefree.volunteers.skills.SkillRefused;

/** What a skill of an organization is called. */
class SkillDialog extends NamedRowDialog {
    SkillDialog(String title, NamesByLanguage before, Consumer<NamesByLanguage> keep, Words words, Runnable changed) {
        super(
                title,
                new NameFields(
                        before,
                        language -> words.get("word.name-in-language", "language", words.of(language)),
                        OwnSkills.NAME_MAX,
                        words),
                words);
        names.all().forEach(form::add);
        foot(words.get("workspace.skills.saved"), () -> keep.accept(names.typed()), changed);
    }

    @Override
    boolean mark(RefusalReason why, String text) {
        if (!(why instanceof SkillRefused reason)) {
            return false;
        }
        return switch (reason) {
            case NAME_MISSING -> names.markMissing(text);
            case NAME_TOO_LONG -> names.markTooLong();
            case TOO_MANY -> false;
        };
    }
}
