package nyc.icefree.eventviews;

import nyc.icefree.text.Language;

/** One language of an event's words, and where it stands. */
public record Translation(Language language, TranslationState state) {
    public boolean wanting() {
        return state == TranslationState.MISSING || state == TranslationState.STALE;
    }
}
