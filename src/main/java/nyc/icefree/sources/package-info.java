/**
 * Calendars of partner organizations: fetched safely, kept in sync, with what came of each and what a person has to
 * decide.
 */
@NullMarked
package nyc.icefree.sources;

import org.jspecify.annotations.NullMarked;
