package nyc.icefree.messages;

import nyc.icefree.text.Language;

/** A message as others than its recipient may read it: name and secret links are masked. */
public record ShownMessage(Language language, String subject, String text) {}
