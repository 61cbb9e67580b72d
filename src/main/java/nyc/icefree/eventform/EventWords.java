package nyc.icefree.eventform;

import nyc.icefree.text.Language;

/**
 * What an event says of itself in one language.
 *
 * @param description Markdown, at most {@link nyc.icefree.text.SafeText#MAX_LENGTH} characters
 * @param instructions Markdown, for those who come: what to bring, which door; empty for whom the address is hidden
 */
public record EventWords(Language language, String title, String description, String instructions, boolean original) {}
