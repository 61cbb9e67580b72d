/**
 * What is half-written is kept for its writer alone, until they save, send or discard it: plans in an event's form, and words
 * with an answer in a queue.
 */
@NullMarked
@WritesNothingPublic
package nyc.icefree.unfinished;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
