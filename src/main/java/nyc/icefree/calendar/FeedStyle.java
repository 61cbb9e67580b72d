package nyc.icefree.calendar;

import nyc.icefree.text.Language;

/**
 * How a feed tells what it carries.
 *
 * @param text language of what is written in it
 * @param rich with the parts of newer standards
 */
record FeedStyle(Language text, boolean rich) {}
