package nyc.icefree.messages;

import nyc.icefree.text.Language;

/** What a message says, written anew for a reader who is not its recipient: name and secret links are masked. */
public record ShownMessage(Language language, String subject, String text) {}
