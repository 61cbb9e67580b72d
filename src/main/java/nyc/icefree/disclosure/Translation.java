package nyc.icefree.disclosure;

import nyc.icefree.text.Language;

public record Translation(Language language, TranslationState state) {
    public boolean wanting() {
        return state == TranslationState.MISSING || state == TranslationState.STALE;
    }
}
